/** The words the page uses for what the contract names. */
import type { CodeSystem } from "../contract/codes.ts";
import type {
  CloseReason,
  ItemState,
  RejectReason,
  ReopenReason,
  ReviewItem,
  ReviewStatus,
} from "../contract/reviews.ts";
import type { Encounter, Flag, Focus, Patient, SetAsideReason } from "../contract/suggestions.ts";

export interface ReasonLabel {
  /** On the highlight in the note. */
  readonly tag: string;
  /** Over the group. */
  readonly title: string;
  /** Whether the note says the condition is absent. */
  readonly denied: boolean;
}

/** In the order the groups are shown: what the note says first, then what coding rules decide. */
export const setAsideLabels: Readonly<Record<SetAsideReason, ReasonLabel>> = {
  negated: { tag: "negated", title: "Negated", denied: true },
  uncertain: { tag: "uncertain", title: "Uncertain", denied: false },
  historical: { tag: "history", title: "Past history", denied: false },
  family: { tag: "family", title: "Family history", denied: false },
  hypothetical: { tag: "hypothetical", title: "Hypothetical", denied: false },
  planned: { tag: "planned", title: "Planned, not done", denied: false },
  declined: { tag: "declined", title: "Declined", denied: true },
  allergy: { tag: "allergy", title: "Allergy", denied: false },
  ambiguous: { tag: "ambiguous", title: "Could mean several things", denied: false },
  "listed-only": { tag: "listed only", title: "Listed, not addressed at this encounter", denied: false },
  "result-only": {
    tag: "result only",
    title: "Known only from a result, a drug or a vital sign",
    denied: false,
  },
  integral: { tag: "integral", title: "Part of a condition already suggested", denied: false },
  combined: { tag: "combined", title: "Covered by a combination code", denied: false },
  excludes1: {
    tag: "excludes1",
    title: "Not reported with a code already suggested (Excludes1)",
    denied: false,
  },
};

export const systemLabels: Readonly<Record<CodeSystem, string>> = {
  icd10cm: "ICD-10-CM",
  icd10pcs: "ICD-10-PCS",
  hcpcs: "HCPCS",
  cpt: "CPT",
};

/** In the order the page names them. */
export const codeSystems: readonly CodeSystem[] = ["icd10cm", "icd10pcs", "hcpcs", "cpt"];

export const settingLabels: Readonly<Record<NonNullable<Encounter["setting"]>, string>> = {
  outpatient: "Outpatient",
  inpatient: "Inpatient",
  emergency: "Emergency",
};

export const claimLabels: Readonly<Record<NonNullable<Encounter["claim"]>, string>> = {
  professional: "Professional",
  facility: "Facility",
};

export const sexLabels: Readonly<Record<NonNullable<Patient["sex"]>, string>> = {
  female: "Female",
  male: "Male",
  other: "Other",
  unknown: "Unknown",
};

export const focusLabels: Readonly<Record<Focus, string>> = {
  billing: "What the claim needs",
  complete: "Everything documented",
};

export const stateLabels: Readonly<Record<ItemState, string>> = {
  open: "Undecided",
  accepted: "Accepted",
  rejected: "Rejected",
  replaced: "Replaced",
};

export const statusLabels: Readonly<Record<ReviewStatus, string>> = {
  open: "Open",
  final: "Final",
  closed: "Closed",
};

export const originLabels: Readonly<Record<ReviewItem["origin"], string | undefined>> = {
  suggested: undefined,
  restored: "Brought back",
  added: "Added",
  replacement: "Replacement",
};

/** In the order they are offered: the key is the place, from 1. */
export const rejectLabels: Readonly<Record<RejectReason, string>> = {
  "not-documented": "Not documented",
  "ruled-out": "Ruled out",
  "history-only": "History only",
  "not-addressed": "Not addressed at this encounter",
  "wrong-specificity": "Wrong specificity",
  "integral-or-combined": "Integral or combined",
  "not-the-patient": "Not the patient’s",
  guideline: "A guideline says otherwise",
  other: "Other",
};

export const rejectReasons: readonly RejectReason[] = [
  "not-documented",
  "ruled-out",
  "history-only",
  "not-addressed",
  "wrong-specificity",
  "integral-or-combined",
  "not-the-patient",
  "guideline",
  "other",
];

export const reopenLabels: Readonly<Record<ReopenReason, string>> = {
  "documentation-changed": "Documentation changed",
  "coding-error": "Coding error",
  "audit-finding": "Audit finding",
  "payer-denial": "Payer denial",
  other: "Other",
};

export const reopenReasons: readonly ReopenReason[] = [
  "documentation-changed",
  "coding-error",
  "audit-finding",
  "payer-denial",
  "other",
];

export const closeLabels: Readonly<Record<CloseReason, string>> = {
  "note-replaced": "The note was replaced",
  duplicate: "A review of it exists already",
  "wrong-patient": "The wrong patient’s note",
  "not-codable": "Nothing to code",
  other: "Other",
};

export const closeReasons: readonly CloseReason[] = [
  "note-replaced",
  "duplicate",
  "wrong-patient",
  "not-codable",
  "other",
];

/** A person as the page names them. */
export function personLabel(id: string): string {
  return id === "local" ? "local user" : id;
}

/** `14 May 2026, 09:30` in the reader's own zone and language. */
export function timeLabel(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

export const severityLabels: Readonly<Record<Flag["severity"], string>> = {
  info: "Note",
  warning: "Check",
  error: "Problem",
};

const fieldLabels: Readonly<Record<string, string>> = {
  "#": "Review",
  "#/code": "Code",
  "#/with/code": "Code",
  "#/codes": "Codes",
  "#/acknowledgeErrors": "Checks",
  "#/note/text": "Clinical note",
  "#/encounter/setting": "Setting",
  "#/encounter/dateOfService": "Date of service",
  "#/encounter/claim": "Claim",
  "#/patient/ageYears": "Age",
  "#/patient/sex": "Sex",
  "#/focus": "Suggest",
};

/** A field as the form names it, or the JSON Pointer itself. */
export function fieldLabel(pointer: string): string {
  return fieldLabels[pointer] ?? pointer;
}

const sectionNames: Readonly<Record<string, string>> = {
  hpi: "History of present illness",
  ros: "Review of systems",
  "assessment-plan": "Assessment and plan",
  preamble: "Before the first heading",
};

/** A section's kind as the page names it: `past-medical-history` as `Past medical history`. */
export function sectionLabel(section: string): string {
  const words = sectionNames[section] ?? section.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `1 code`, `1,204 codes`, `no codes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? "no" : count.toLocaleString()} ${count === 1 ? one : many}`;
}

/** Nothing short of 1 is called 100%. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(Math.round(share * 100), 99) : 100}%`;
}
