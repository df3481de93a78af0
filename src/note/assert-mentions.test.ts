import { beforeAll, describe, expect, it } from "vitest";
import { modelsFolder, readerName } from "../engine.ts";
import { assertMentions } from "./assert-mentions.ts";
import { assertMention } from "./assertion.ts";
import { readNote } from "./read.ts";
import { openTagger, type Tag, type Tagger, type TagQuestion } from "./tagger.ts";
import type { Assertion } from "./types.ts";

async function said(text: string, words: string, tagger: Tagger): Promise<Assertion | undefined> {
  const note = readNote(text);
  const start = text.indexOf(words);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const mention = { start, end: start + words.length };
  const [assertion] = await assertMentions(
    note,
    [{ clause, mention, rule: assertMention(note, clause, mention), explain: true }],
    tagger,
  );
  return assertion;
}

/** A model of one idea: what is named near `word` is declined, with that certainty. */
function declining(word: string, certainty: number): Tagger {
  const tag = ({ text, rule }: TagQuestion): Tag =>
    text.includes(word)
      ? { value: "declined", experiencer: "patient", support: () => certainty }
      : { ...rule, support: () => 0.1 };
  return { id: "declining", tag: async (questions) => questions.map(tag) };
}

/** A model that says the same of everything near `word`, and is sure. */
function saying(value: Tag["value"], word: string): Tagger {
  const tag = ({ text, rule }: TagQuestion): Tag =>
    text.includes(word)
      ? { value, experiencer: "patient", support: () => 0.99 }
      : { ...rule, support: () => 0.1 };
  return { id: "saying", tag: async (questions) => questions.map(tag) };
}

describe("rules and model together", () => {
  const text = "PLAN:\nStatin talked over; she is having none of that.";

  it("lets a sure model speak where the rules are silent, and names the word it needs", async () => {
    const assertion = await said(text, "Statin", declining("none", 0.9));
    expect(assertion).toMatchObject({ value: "declined", experiencer: "patient", addressed: false });
    const { start, end } = assertion?.trigger ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe("none");
  });

  it("does not take out of a list what is to be watched for", async () => {
    const listed = "PLAN:\nMonitor for apnea, hypotension, rebound hypertension; none of it yet.";
    expect(await said(listed, "hypertension", declining("none", 0.9))).toMatchObject({
      value: "hypothetical",
    });
    const ended = "PLAN:\nMonitor for apnea. Hypertension, none of it new.";
    expect(await said(ended, "Hypertension", declining("none", 0.9))).toMatchObject({ value: "declined" });
  });

  it.each([
    ["PLAN:\nAMA - NIPT low risk, none of it new.", "AMA", "affirmed"],
    [
      "HOSPITAL COURSE:\n2nd degree perineal tear repaired, none left.",
      "2nd degree perineal tear",
      "affirmed",
    ],
    ["PLAN:\nRotator cuff tear repaired, none left.", "Rotator cuff tear", "declined"],
  ])("leaves what a birth's record tells as it is: %s", async (told, words, value) => {
    expect(await said(told, words, declining("none", 0.9))).toMatchObject({ value });
  });

  it.each([
    ["IMP:\nOSA - well treated, continue CPAP.", "OSA", "affirmed"],
    ["IMP:\nPsoriasis, controlled on ustekinumab, treated.", "Psoriasis", "affirmed"],
    ["IMP:\nUTI - treated, off antibiotics.", "UTI", "historical"],
    ["IMP:\nGonorrhea, treated, continue condoms.", "condoms", "historical"],
  ])("lets no model put in the past what goes on: %s", async (told, words, value) => {
    expect(await said(told, words, saying("historical", "treated"))).toMatchObject({ value });
  });

  it.each([
    ["A/P:\nGiant cell arteritis, on PJP ppx.", "PJP", "hypothetical"],
    ["A/P:\nPJP, on TMP-SMX.", "PJP", "affirmed"],
  ])("keeps what a drug is given against from being there: %s", async (told, words, value) => {
    expect(await said(told, words, saying("affirmed", "on"))).toMatchObject({ value });
  });

  it("keeps to the rules where the model is unsure", async () => {
    expect(await said(text, "Statin", declining("none", 0.3))).toMatchObject({ value: "affirmed" });
  });

  it("shows the model neighbouring clauses of the section and no other section's", async () => {
    const asked: TagQuestion[] = [];
    const tagger: Tagger = {
      id: "listening",
      tag: async (questions) => {
        asked.push(...questions);
        return questions.map(({ rule }) => ({ ...rule, support: () => 1 }));
      },
    };
    await said("HPI: Cough. Fever since Monday.\nPMH: Gout.", "Fever", tagger);
    expect(asked[0]?.text).toContain("Cough");
    expect(asked[0]?.text).not.toContain("Gout");
    expect(asked[0]?.text.slice(asked[0].mention.start, asked[0].mention.end)).toBe("Fever");
  });

  it("never makes another's disease planned or declined", async () => {
    const tagger: Tagger = {
      id: "stubborn",
      tag: async (questions) =>
        questions.map(() => ({ value: "declined", experiencer: "other", support: () => 1 })),
    };
    expect(await said("HPI: Boss with measles.", "measles", tagger)).toMatchObject({
      value: "affirmed",
      experiencer: "other",
      addressed: false,
    });
  });
});

describe("the shipped model", () => {
  let tagger: Tagger;
  beforeAll(async () => {
    tagger = await openTagger({ folder: modelsFolder, name: readerName });
  });

  it.each([
    ["PLAN:\nBrought up a statin, he'd sooner eat dirt.", "statin", "declined", "patient"],
    ["HPI:\nThe man in the next bed is down with influenza.", "influenza", "affirmed", "other"],
    [
      "A/P:\nStrep swab came back clean, so strep pharyngitis is off the list.",
      "strep pharyngitis",
      "negated",
      "patient",
    ],
    ["HPI:\nHad gallstones out in her twenties.", "gallstones", "historical", "patient"],
    ["A/P:\nHypertension, at goal on lisinopril.", "Hypertension", "affirmed", "patient"],
    ["A/P:\nType 2 diabetes with neuropathy: raise gabapentin.", "neuropathy", "affirmed", "patient"],
  ])("reads %j", async (text, words, value, experiencer) => {
    expect(await said(text, words, tagger)).toMatchObject({ value, experiencer });
  });

  it("answers in the order of the questions, alone as in a batch", async () => {
    const rule = { value: "affirmed", experiencer: "patient" } as const;
    const questions = [
      "No cough today, none at all, and the family agrees.",
      "Cough.",
      "Dad has a cough.",
    ].map((text): TagQuestion => {
      const start = text.toLowerCase().indexOf("cough");
      return { section: "hpi", text, mention: { start, end: start + 5 }, rule };
    });
    const together = await tagger.tag(questions);
    expect(together.map(({ value, experiencer }) => `${value} ${experiencer}`)).toEqual([
      "negated patient",
      "affirmed patient",
      "affirmed family",
    ]);
    for (const [at, question] of questions.entries()) {
      const [alone] = await tagger.tag([question]);
      expect(alone?.value).toBe(together[at]?.value);
    }
  });
});

it("never reads away a doubt that the note puts in words", async () => {
  const tagger: Tagger = {
    id: "bold",
    tag: async (questions) =>
      questions.map(() => ({ value: "affirmed", experiencer: "patient", support: () => 1 })),
  };
  expect(await said("IMPRESSION: Probable pneumonia.", "pneumonia", tagger)).toMatchObject({
    value: "uncertain",
  });
});

it.each([
  [
    "PLAN: The risks of surgery including stroke, permanent numbness, or death were told.",
    "numbness",
    "hypothetical",
  ],
  [
    "HPI: She had trouble feeding, where she would stop breathing and turn blue.",
    "stop breathing",
    "affirmed",
  ],
  ["A/P: Echo showed an EF of 45%, as well as mitral regurgitation.", "mitral regurgitation", "affirmed"],
  ["A/P: A former 34-week-old twin with Smith-Magenis syndrome.", "Smith-Magenis syndrome", "affirmed"],
  ["A/P: My impression is seasonal rhinitis and a torn eardrum.", "torn eardrum", "affirmed"],
  ["A/P: The muscle aching I do think is from the statin.", "from the statin", "affirmed"],
  ["COURSE: Pneumonia, better. He had whooping cough as a child.", "whooping cough", "historical"],
  ["A/P: The final diagnosis was viral croup.", "croup", "affirmed"],
  [
    "COURSE: Influenza, adenovirus, pertussis, mycoplasma, RSV and legionella studies all negative.",
    "Influenza",
    "negated",
  ],
])("reads %j against a model that is sure of a refusal", async (text, words, value) => {
  const tagger: Tagger = {
    id: "contrary",
    tag: async (questions) =>
      questions.map(() => ({ value: "declined", experiencer: "patient", support: () => 1 })),
  };
  expect(await said(text, words, tagger)).toMatchObject({ value, experiencer: "patient" });
});
