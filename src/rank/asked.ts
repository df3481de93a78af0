/**
 * What this visit only lists, but a condition of the claim asks for: the Tabular List's "use additional code" notes (FY2026 guidelines I.A.17), and
 * the partners of conditions that are presumed related (I.A.15).
 */
import type { CodeRelease } from "../codes/release.ts";
import type { Focus, Reason } from "../contract/suggestions.ts";
import type { ScoredCode } from "./candidates.ts";
import { notesThatName } from "./category-notes.ts";
import type { Judged, Judgement } from "./judge.ts";

/** Conditions that are one code together, so that one of them on the claim takes up the other from the patient's list. */
const partners: readonly (readonly [host: RegExp, listed: RegExp, source: string])[] = [
  // What a scan of the same note shows of the disease that is diagnosed tells its kind (I.B.9, I.B.18).
  [/^K81\./, /^K80\.[25]0$/, "FY2026 guidelines I.B.9; Tabular List: K80.0- to K80.4-"],
  [/^J44\.[19]$/, /^J43\.[0-9]$/, "Tabular List: J44 excludes1 emphysema without chronic bronchitis (J43.-)"],
  [/^R19\.0/, /^K4[0-6]\./, "FY2026 guidelines I.B.5: a lump in the groin or belly is the hernia"],
  [/^N20\.[0-2]$/, /^N13\.2$/, "Tabular List: N20 excludes1 calculus with hydronephrosis (N13.2)"],
  [/^N23$/, /^N(?:20\.[0-2]|13\.2)$/, "Tabular List: N23 is unspecified; N20.- names the stone"],
  [/^N18\./, /^I10$/, "FY2026 guidelines I.C.9.a.2"],
  [/^I50\./, /^I10$/, "FY2026 guidelines I.C.9.a.1"],
  [
    /^(?:I85\.|K76\.(?:6|7|82)|R18\.8)/,
    /^K7(?:0\.3|4\.[3-6])/,
    "Tabular List: I85.1 code first underlying cause, K76.82 code also underlying liver disease",
  ],
  [/^I10$/, /^(?:N18\.|I50\.)/, "FY2026 guidelines I.C.9.a"],
  [/^(?:N18\.|L97\.|G62\.9)/, /^E(?:08|09|1[013])\./, "FY2026 guidelines I.A.15 and I.C.4.a"],
  [/^E(?:08|09|1[013])\./, /^N18\./, "FY2026 guidelines I.A.15 and I.C.4.a"],
  [/^I50\./, /^N18\./, "FY2026 guidelines I.C.9.a.3"],
  // Told with the prenatal course, and looked to at the delivery.
  [
    /^O(?:6[0-9]|7[0-7]|8[02]|1[0-4]\.)/,
    /^(?:Z22\.330|O99\.82)/,
    "FY2026 guidelines I.C.15.a.1; Tabular List: O99.824",
  ],
  // What comes of a cancer or of its treatment is coded with the cancer, though another clinic treats that.
  [/^G89\.3$/, /^C(?!80)/, "FY2026 guidelines I.C.6.b.5"],
  [/^D63\.0$/, /^C(?!80)/, "FY2026 guidelines I.C.2.c.1"],
  [/^D64\.81$/, /^C(?!80)/, "FY2026 guidelines I.C.2.c.2"],
  [
    /^(?:D70\.1|D61\.810|J91\.0|R18\.0|M84\.5)/,
    /^C(?!80)/,
    "Tabular List: code first, or code also, the neoplasm",
  ],
];

/** Of what was only measured or seen: stones, emphysema. */
export function isShown(code: string): boolean {
  return shown.test(code);
}

const shown = /^(?:K80\.[25]0|J43\.[0-9]|N20\.[0-2]|N13\.2|K4[0-6]\.[0-9]+)$/;

/** What is asked for is this share as likely as what asks. */
const share = 0.85;
/** A condition must be at least this likely to ask for another. */
const likelyEnough = 0.3;

/** @returns the codes, with those of the listed, and of the scans' findings, that one of them asks for */
export function withAsked(
  release: CodeRelease,
  scored: readonly ScoredCode[],
  { listed, measured }: Pick<Judgement, "listed" | "measured">,
  focus: Focus,
): ScoredCode[] {
  if (focus === "complete") return [...scored];
  const known = new Set(scored.map(({ entry }) => entry.code));
  const byCode = new Map<string, [Judged, ...Judged[]]>();
  for (const one of listed) {
    const { code } = one.leaf.entry;
    if (known.has(code) || one.mention.source === "similar") continue;
    const earlier = byCode.get(code);
    if (earlier === undefined) byCode.set(code, [one]);
    else earlier.push(one);
  }
  const hosts = scored.flatMap((host) => {
    if (host.confidence < likelyEnough) return [];
    const partnersOfHost = partners.filter(([of]) => of.test(host.entry.code));
    const notes = notesThatName(release, host.entry.code, "useAdditionalCode");
    return partnersOfHost.length + notes.length === 0 ? [] : [{ host, partnersOfHost, notes }];
  });
  for (const one of measured) {
    const { code } = one.leaf.entry;
    if (!known.has(code) && !byCode.has(code) && isShown(code) && one.mention.source !== "similar")
      byCode.set(code, [one]);
  }
  const asked = [...byCode].flatMap(([code, mentions]): ScoredCode[] => {
    for (const one of hosts) {
      const reason = reasonFor(one, code);
      if (reason === undefined) continue;
      const { features, confidence } = one.host;
      const { leaf } = mentions[0];
      return [
        {
          entry: leaf.entry,
          leaf,
          mentions,
          features,
          confidence: confidence * share,
          isMain: false,
          combination: reason,
        },
      ];
    }
    return [];
  });
  return [...scored, ...asked];
}

interface Host {
  readonly host: ScoredCode;
  readonly partnersOfHost: typeof partners;
  readonly notes: ReturnType<typeof notesThatName>;
}

function reasonFor({ host: { entry }, partnersOfHost, notes }: Host, code: string): Reason | undefined {
  const partner = partnersOfHost.find(([, other]) => other.test(code));
  if (partner !== undefined)
    return {
      kind: "combination",
      text: `Listed, and ${code.startsWith("C") ? "coded with" : "presumed related to"} ${entry.code}.`,
      source: partner[2],
    };
  return notes.some((names) => names(code))
    ? {
        kind: "combination",
        text: `Asked for beside ${entry.code}: "use additional code".`,
        source: "Tabular List; FY2026 guidelines I.A.17",
      }
    : undefined;
}
