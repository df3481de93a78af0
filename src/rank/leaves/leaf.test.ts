import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { contentStems } from "../../search/words.ts";
import { bodyMassCode } from "../companions.ts";
import { chooseLeaves, type LeafContext } from "./leaf.ts";
import { contextOf } from "./leaf-context.ts";
import { familyOf } from "./variants.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

const leaves = (code: string, words: string, said: Omit<LeafContext, "stems"> = {}) =>
  chooseLeaves(release, code, { stems: contentStems(words), ...said }).map(({ entry }) => entry.code);

describe("defaults where the note is silent", () => {
  test.each([
    ["E11", "type 2 diabetes", "E11.9"],
    ["J45", "asthma", "J45.909"],
    ["R05", "cough", "R05.9"],
    ["M17.1", "knee osteoarthritis", "M17.10"],
    ["H66.9", "otitis media", "H66.90"],
    ["N18", "chronic kidney disease", "N18.9"],
    ["S93.40", "ankle sprain", "S93.409A"],
    ["F32", "major depressive disorder single episode", "F32.9"],
    ["G43", "migraine", "G43.909"],
    ["I82.40", "dvt", "I82.409"],
  ])("%s (%s) is %s", (code, words, expected) => {
    expect(leaves(code, words)).toEqual([expected]);
  });
});

describe("what the note says decides", () => {
  test("one side is unilateral where the titles name no other", () => {
    expect(leaves("J38.0", "left vocal cord paralysis", { side: "left" })).toEqual(["J38.01"]);
    expect(leaves("J38.0", "vocal cord paralysis")).toEqual(["J38.00"]);
  });
  test("a colitis of the left side is not refined to one of no place", () => {
    expect(leaves("K51.50", "colitis ulcerative left sided", { side: "left" })).toEqual(["K51.50"]);
  });
  test("side", () => {
    expect(leaves("S93.40", "right ankle sprain", { side: "right" })).toEqual(["S93.401A"]);
    expect(leaves("M17.1", "left knee osteoarthritis", { side: "left" })).toEqual(["M17.12"]);
  });
  test("both sides, where one code says so", () => {
    expect(leaves("M17.1", "osteoarthritis of both knees", { side: "bilateral" })).toEqual(["M17.0"]);
    expect(leaves("H66.9", "bilateral otitis media", { side: "bilateral" })).toEqual(["H66.93"]);
  });
  test("both sides, where titles write one and two differently", () => {
    expect(leaves("G56.00", "carpal tunnel, both wrists", { side: "bilateral" })).toEqual(["G56.03"]);
    expect(leaves("H02.409", "ptosis of both lids", { side: "bilateral" })).toEqual(["H02.403"]);
    expect(leaves("H04.20", "epiphora OU", { side: "bilateral" })).toEqual(["H04.203"]);
  });
  test("both of two conditions is no side", () => {
    expect(leaves("K50", "crohn disease of both small and large intestine")).toEqual(["K50.80"]);
    expect(leaves("K25", "acute gastric ulcer with hemorrhage and perforation")).toEqual(["K25.2"]);
  });
  test("both sides, where two codes are needed", () => {
    expect(leaves("M25.56", "bilateral knee pain", { side: "bilateral" })).toEqual(["M25.561", "M25.562"]);
  });
  test("a code for the other side gives way", () => {
    expect(leaves("M25.561", "left knee pain", { side: "left" })).toEqual(["M25.562"]);
    expect(leaves("M25.569", "right knee pain", { side: "right" })).toEqual(["M25.561"]);
  });
  test("encounter", () => {
    expect(leaves("S93.40", "ankle sprain, healing", { side: "left", encounter: "subsequent" })).toEqual([
      "S93.402D",
    ]);
    expect(leaves("S93.40", "old ankle sprain", { side: "left", encounter: "sequela" })).toEqual([
      "S93.402S",
    ]);
  });
  test("a side told after the place, which has another parent", () => {
    expect(leaves("L89.602", "right heel stage 2", { side: "right" })).toEqual(["L89.612"]);
    expect(leaves("L89.602", "heel stage 2")).toEqual(["L89.602"]);
  });
  test("a field defect of both eyes has a side", () => {
    expect(leaves("H53.46", "homonymous hemianopsia", { side: "right" })).toEqual(["H53.461"]);
  });
  test("what all children leave open tells none of them apart", () => {
    expect(leaves("L97.9", "chronic leg ulcer", { side: "right" })).toEqual(["L97.919"]);
    expect(leaves("H01.00", "blepharitis", { side: "right" })).toEqual(["H01.003"]);
  });
  test("its own words", () => {
    expect(leaves("N18", "ckd stage 4 severe")).toEqual(["N18.4"]);
    expect(leaves("J45", "moderate persistent asthma with acute exacerbation")).toEqual(["J45.41"]);
  });
});

describe("injuries of a joint and of paired organs", () => {
  test("a dislocation is not the subluxation its header also names", () => {
    expect(leaves("S43.01", "anterior shoulder dislocation", { side: "left" })).toEqual(["S43.015A"]);
    expect(leaves("S43.01", "anterior shoulder subluxation", { side: "left" })).toEqual(["S43.012A"]);
  });
  test("which finger's bone it is", () => {
    expect(leaves("S62.31", "third metacarpal base fracture", { side: "left" })).toEqual(["S62.313A"]);
    expect(leaves("S62.31", "second metacarpal base fracture", { side: "left" })).toEqual(["S62.311A"]);
  });
  test("one side is unilateral where titles name no side", () => {
    expect(leaves("S27.32", "pulmonary contusion", { side: "left" })).toEqual(["S27.321A"]);
    expect(leaves("S27.32", "pulmonary contusion")).toEqual(["S27.329A"]);
  });
});

describe("fractures (FY2026 I.C.19.c)", () => {
  test("not said to be open is closed; not said to be nondisplaced is displaced", () => {
    const [code] = leaves("S42.21", "fracture of surgical neck of right humerus", { side: "right" });
    const title = release.get(code ?? "")?.title ?? "";
    expect(title).toContain("right humerus");
    expect(title).toContain("closed fracture");
    expect(title).not.toContain("nondisplaced");
  });
});

/** The codes of a phrase read as a note of its own, or of the marked words of a note. */
function read(marked: string, code: string): string[] {
  const start = Math.max(0, marked.indexOf("<<"));
  const text = marked.replace("<<", "").replace(">>", "");
  const end = marked.includes(">>") ? marked.indexOf(">>") - 2 : text.length;
  const note = readNote(text);
  const clause = note.clauses.findIndex((one) => one.start <= start && end <= one.end);
  if (clause === -1) throw new Error("no clause holds the mention");
  return chooseLeaves(release, code, contextOf(note, { start, end, clause })).map(({ entry }) => entry.code);
}

describe("alignment (FY2026 I.C.19.c)", () => {
  test.each([
    ["A/P: L <<scaphoid waist fx>>, alignment kept.", "S62.02", "S62.025A"],
    ["A/P: L <<scaphoid waist fx>>, reduced, alignment maintained.", "S62.02", "S62.022A"],
    ["A/P: L <<scaphoid waist fx>>, displaced.", "S62.02", "S62.022A"],
  ])("%s", (text, code, expected) => {
    expect(read(text, code)).toEqual([expected]);
  });
});

describe("7th character of fractures (FY2026 I.C.19.a, I.C.19.c.1)", () => {
  test.each<[string, Omit<LeafContext, "stems">, string]>([
    ["S52.50", {}, "S52.501A"],
    ["S52.50", { openness: "closed" }, "S52.501A"],
    ["S52.50", { openness: "open" }, "S52.501B"],
    ["S52.50", { openness: "open-I-II" }, "S52.501B"],
    ["S52.50", { openness: "open-III" }, "S52.501C"],
    ["S42.20", { openness: "open-III" }, "S42.201B"],
    ["S52.50", { encounter: "subsequent" }, "S52.501D"],
    ["S52.50", { encounter: "subsequent", openness: "open" }, "S52.501E"],
    ["S52.50", { encounter: "subsequent", openness: "open-III" }, "S52.501F"],
    ["S52.50", { encounter: "subsequent", healing: "delayed" }, "S52.501G"],
    ["S52.50", { healing: "nonunion" }, "S52.501K"],
    ["S52.50", { healing: "nonunion", encounter: "initial" }, "S52.501K"],
    ["S52.50", { healing: "nonunion", untreated: true }, "S52.501A"],
    ["S52.50", { healing: "nonunion", openness: "open" }, "S52.501M"],
    ["S52.50", { healing: "malunion", openness: "open-III" }, "S52.501R"],
    ["S52.50", { healing: "malunion" }, "S52.501P"],
    ["S52.50", { encounter: "sequela" }, "S52.501S"],
    ["S42.20", { encounter: "subsequent", openness: "open" }, "S42.201D"],
    ["M80.05", { encounter: "subsequent", healing: "nonunion" }, "M80.051K"],
  ])("%s %o is %s", (code, said, expected) => {
    expect(leaves(code, "fracture", { side: "right", ...said })).toEqual([expected]);
  });
  test("an open reduction opens no fracture", () => {
    expect(read("A/P: Right <<distal radius fracture>>, plan for open reduction.", "S52.50")).toEqual([
      "S52.501A",
    ]);
  });
});

test("every family of displaced and nondisplaced fractures: displaced, closed unless said otherwise (I.C.19.c)", () => {
  const families = [...release.entries()].filter(({ code, title }) => {
    const below = release.children(code).map((child) => child.title);
    const isOpen = code.startsWith("S") && below.length > 1 && !/displaced/i.test(title);
    return isOpen && below.every((child) => /^(?:Non)?displaced\b/i.test(child));
  });
  expect(families.length).toBeGreaterThan(100);
  const titles = (code: string, words: string) =>
    leaves(code, words).map((leaf) => release.get(leaf)?.title ?? "");
  const wrong = families.flatMap(({ code, title }) => [
    ...titles(code, title).filter((said) => /nondisplaced|open fracture/i.test(said)),
    ...titles(code, `nondisplaced ${title}`).filter((said) => !/nondisplaced/i.test(said)),
  ]);
  expect(wrong).toEqual([]);
});

describe("osteoporosis (FY2026 I.C.13.d.2)", () => {
  const told = (code: string, said: Omit<LeafContext, "stems"> = {}) =>
    leaves(code, "fracture", { osteoporosis: "age-related", side: "left", ...said });
  test.each([
    ["S72.00", "M80.052A"],
    ["S52.50", "M80.032A"],
    ["S42.20", "M80.022A"],
    ["S32.01", "M80.08XA"],
    ["M48.56", "M80.08XA"],
    ["S82.6", "M80.072A"],
    ["S32.50", "M80.0B2A"],
    ["S22.4", "M80.0AXA"],
  ])("a fracture at %s is %s", (code, expected) => {
    expect(told(code)).toEqual([expected]);
  });
  test("another documented cause, and healing", () => {
    expect(told("S72.00", { osteoporosis: "other", encounter: "subsequent" })).toEqual(["M80.852D"]);
  });
  test("not the skull, and not without a fracture", () => {
    expect(told("S02.0")).toEqual(["S02.0XXA"]);
    expect(leaves("S72.00", "hip pain", { osteoporosis: "age-related", side: "left" })).toEqual(["S72.002A"]);
  });
  test.each([
    ["She has osteoporosis and fell from standing.", "M80.051A"],
    ["History of osteoporosis. No fall.", "M80.051A"],
    ["Steroid-induced osteoporosis. She tripped on a rug.", "M80.851A"],
    ["She has osteoporosis. Motor vehicle collision today.", "S72.001A"],
    ["She has osteoporosis and fell off a ladder.", "S72.001A"],
    ["She has no osteoporosis.", "S72.001A"],
    ["Ask PCP re DEXA for osteoporosis.", "S72.001A"],
    ["DEXA ordered to look for osteoporosis.", "S72.001A"],
    ["Known osteoporosis, DEXA yearly.", "M80.051A"],
    ["Her mother has osteoporosis.", "S72.001A"],
    ["She has osteopenia.", "S72.001A"],
  ])("%s", (story, expected) => {
    const codes = read(`HPI: ${story}\nASSESSMENT:\nRight <<femoral neck fracture>>.`, "S72.00");
    expect(codes.filter((code) => !/^[V-Y]/.test(code))).toEqual([expected]);
  });
});

describe("dominant side (FY2026 I.C.6.a)", () => {
  test.each<[Omit<LeafContext, "stems">, string, string]>([
    [{ side: "right" }, "hemiplegia", "G81.91"],
    [{ side: "left" }, "hemiplegia", "G81.94"],
    [{ side: "left", handedness: "ambidextrous" }, "hemiplegia", "G81.92"],
    [{ side: "left", handedness: "left" }, "hemiplegia", "G81.92"],
    [{ side: "right", handedness: "left" }, "hemiplegia", "G81.93"],
    [{ side: "left", handedness: "right" }, "hemiplegia", "G81.94"],
    [{ side: "left" }, "hemiplegia of the dominant side", "G81.92"],
    [{}, "hemiplegia", "G81.90"],
  ])("%o %s is %s", (said, words, expected) => {
    expect(leaves("G81.9", words, said)).toEqual([expected]);
    expect(leaves("G81.94", words, said)).toEqual([expected]);
  });
  test("both sides are two codes; the default is said", () => {
    expect(leaves("G81.9", "hemiplegia", { side: "bilateral" })).toEqual(["G81.91", "G81.94"]);
    const [leaf] = chooseLeaves(release, "G83.2", { stems: new Set(), side: "right" });
    expect(leaf?.entry.code).toBe("G83.21");
    expect(leaf?.assumed).toContainEqual(expect.objectContaining({ source: "FY2026 guidelines I.C.6.a" }));
  });
  test("handedness is read from the note", () => {
    const story = "HPI: A left-handed man.\nASSESSMENT:\nLeft <<hemiplegia>>.";
    expect(read(story, "G81.9")).toEqual(["G81.92"]);
  });
});

describe("what the note says once of a condition named elsewhere", () => {
  test.each([
    ["HPI: Known moderate persistent asthma.\nASSESSMENT:\n<<Asthma exacerbation>>.", "J45.901", "J45.41"],
    ["HPI: HFrEF, EF 30%.\nASSESSMENT:\nDecompensated <<heart failure>>.", "I50.9", "I50.23"],
    ["HPI: Stage 3b CKD.\nASSESSMENT:\n<<CKD>>.", "N18.9", "N18.32"],
    ["HPI: CKD stage III, now CKD stage IIIa.\nASSESSMENT:\n<<CKD>>.", "N18.9", "N18.31"],
    ["HPI: CKD stage 3a. Later CKD stage 4.\nASSESSMENT:\n<<CKD>>.", "N18.9", "N18.9"],
    ["HPI: Stage IV lung cancer.\nASSESSMENT:\n<<CKD>>, eGFR 38.", "N18.9", "N18.9"],
    ["HPI: EF 30%.\nASSESSMENT:\n<<Heart failure>>.", "I50.9", "I50.9"],
    ["SH: Smokes 1 pack per day.\nASSESSMENT:\n<<Nicotine dependence>>.", "F17.200", "F17.210"],
    [
      "SH: Vapes THC daily. Cigarettes: half a pack a day.\nASSESSMENT:\n<<Tobacco dependence>>.",
      "F17.200",
      "F17.210",
    ],
    ["SH: Vapes daily, and cigarettes.\nASSESSMENT:\n<<Tobacco dependence>>.", "F17.200", "F17.200"],
    ["SH: Her father has CKD stage 4.\nASSESSMENT:\n<<CKD>>.", "N18.9", "N18.9"],
    ["ASSESSMENT:\n<<Pressure ulcer of the sacrum>>, unstageable.", "L89.15", "L89.150"],
    ["ASSESSMENT:\nNon-displaced left <<lateral malleolus fracture>>.", "S82.6", "S82.65XA"],
  ])("%s", (text, code, expected) => {
    expect(read(text, code)).toEqual([expected]);
  });
});

describe("status codes beside a condition", () => {
  test("insulin with diabetes (I.C.4.a.3)", () => {
    expect(read("ASSESSMENT:\n<<Diabetes>>, on insulin glargine.", "E11.9")).toEqual(["E11.9", "Z79.4"]);
    expect(read("ASSESSMENT:\n<<Diabetes>> with insulin resistance.", "E11.9")).toEqual(["E11.9"]);
  });
  test("oral and injectable drugs with diabetes, not those only to be started (I.C.4.a.3)", () => {
    const both = "MEDICATIONS: metformin 500 mg BID, semaglutide weekly\nASSESSMENT:\n<<Type 2 diabetes>>.";
    expect(read(both, "E11.9")).toEqual(["E11.9", "Z79.84", "Z79.85"]);
    expect(read("ASSESSMENT:\n<<Type 2 diabetes>>. Will start metformin.", "E11.9")).toEqual(["E11.9"]);
    expect(read("ASSESSMENT:\n<<Prediabetes>>. Continue metformin.", "R73.03")).toEqual(["R73.03"]);
  });
  test("long-term drugs beside their conditions only (I.C.21.c.3)", () => {
    const blood = "MEDICATIONS: apixaban 5 mg BID\nASSESSMENT:\n";
    expect(read(`${blood}<<Atrial fibrillation>>.`, "I48.91")).toEqual(["I48.91", "Z79.01"]);
    expect(read(`${blood}<<Asthma>>.`, "J45.909")).toEqual(["J45.909"]);
    expect(read("PLAN: Osteoporosis, stopped alendronate.\nASSESSMENT:\n<<Osteoporosis>>.", "M81.0")).toEqual(
      ["M81.0"],
    );
  });
  test("weeks of gestation with a pregnancy's code (I.C.21.c.11)", () => {
    const weeks = "HPI: G2P1 at 30 weeks.\nASSESSMENT:\n";
    expect(read(`${weeks}<<Preeclampsia>>.`, "O14.9")).toEqual(["O14.93", "Z3A.30"]);
    expect(read("HPI: G2P1 at 8 weeks.\nASSESSMENT:\n<<Missed abortion>>.", "O02.1")).toEqual(["O02.1"]);
  });
  test("extent of a burn (I.C.19.d.6)", () => {
    const text = "ASSESSMENT:\n<<Third degree burn of left thigh>>, 12% of body surface.";
    expect(read(text, "T24.31")).toEqual(["T24.312A", "T31.11"]);
  });
  test("why less of a drug was taken (I.C.19.e.5.c)", () => {
    const text = "HPI: He cannot afford lisinopril.\nASSESSMENT:\n<<Underdosing of lisinopril>>.";
    expect(read(text, "T46.4X6")).toEqual(["T46.4X6A", "Z91.120"]);
    expect(read("ASSESSMENT:\n<<Diabetes>>, sliding scale insulin.", "E11.9")).toEqual(["E11.9"]);
    expect(read("ASSESSMENT:\n<<Diabetes>>, not on insulin.", "E11.9")).toEqual(["E11.9"]);
    expect(read("ASSESSMENT:\n<<Type 1 diabetes>>, on insulin.", "E10.9")).toEqual(["E10.9"]);
  });
  test("body mass index with its diagnosis, not without and not in pregnancy (I.B.14, I.C.21.c.3)", () => {
    expect(read("ASSESSMENT:\n<<Obesity>>, BMI 41.2.", "E66.9")).toEqual(["E66.9", "Z68.41"]);
    expect(read("ASSESSMENT:\n<<Obesity>>, body mass index of 39.96.", "E66.9")).toEqual(["E66.9", "Z68.39"]);
    expect(read("ASSESSMENT:\n<<Hypertension>>, BMI 41.2.", "I10")).toEqual(["I10"]);
    expect(read("ASSESSMENT:\n<<Obesity>> in pregnancy, BMI 41.2.", "E66.9")).toEqual(["E66.9"]);
    expect(read("HPI: A 10-year-old boy.\nASSESSMENT:\n<<Obesity>>, BMI 31.", "E66.9")).toEqual(["E66.9"]);
  });
  test("every value of an adult has its code", () => {
    for (let tenths = 120; tenths < 900; tenths += 1) {
      expect(bodyMassCode(release, tenths / 10)).toMatch(/^Z68\.(?:1|[234]\d)$/);
    }
  });
});

test("the silence is said", () => {
  const [knee] = chooseLeaves(release, "M25.56", { stems: contentStems("knee pain") });
  expect(knee?.sideOpen).toBe(true);
  expect(knee?.assumed.length).toBeGreaterThan(0);
  const [right] = chooseLeaves(release, "M25.56", { stems: contentStems("knee pain"), side: "right" });
  expect(right?.sideOpen).toBe(false);
});

test("a family is codes that differ by side only", () => {
  expect(familyOf(release, "M25.561")).toBe("M25.56");
  expect(familyOf(release, "S93.401A")).toBe("S93.40");
  expect(familyOf(release, "E11.9")).toBe("E11.9");
});

test("an unknown code has no leaf, every concept has one", () => {
  expect(leaves("Q99.XYZ", "nothing")).toEqual([]);
  const without = release.concepts().filter(({ code, title }) => leaves(code, title).length === 0);
  expect(without).toEqual([]);
});
