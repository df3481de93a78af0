/**
 * Services that a note names and this encounter does not give: a shot had at work, a scan that is due, hospice to be considered, a note for school.
 *
 * Source: Guidelines FY2026 I.C.21.c.2 (Z23 for an encounter for inoculations), I.C.21.c.5 (screening: the test is what the encounter is for),
 * I.C.21.c.13, IV.A (the reason chiefly responsible for the services of this encounter).
 */
import type { SetAsideReason } from "../../contract/suggestions.ts";
import type { Surroundings } from "../../note/surroundings.ts";
import type { Span } from "../../note/types.ts";

interface Row {
  readonly codes: RegExp;
  readonly reason: SetAsideReason;
  readonly says: RegExp;
  /** What speaks for the service at this encounter after all. */
  readonly unless?: RegExp;
}

const today = /\b(?:today|given here|here today|this visit|in (?:the )?(?:clinic|office)|administered)\b/i;
const byOthers =
  /\b(?:at|by|per|through|via|from) (?:(?:the|her|his|their|local|outside) )?(?:pcp|pharmacy|work|job|school|cvs|walgreens|walmart|employer|health dep\w*|county|oncolog\w*|gyn\w*|urolog\w*|outside\w*|va\b|primary|hospital|birth(?:ing center)?|nursery|delivery)|(?:last|prior|previous) (?:visit|year|month|week|season|fall)|already|previously|up[- ]to[- ]date|utd|current\b|series (?:is |was |already )?(?:complete[d]?|finished|done)|fully vaccinated|(?:in|since|done|given) (?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*|19\d\d|20\d\d)|\d{1,2}\/(?:\d{1,2}\/)?(?:19|20)?\d\d/i;
const later =
  /\b(?:due|in the (?:fall|autumn|winter|spring|summer)|this (?:fall|autumn|winter)|overdue|ne?xt (?:visit|year|month|week|time|yr|wk|mo|appt)|later|tomorrow|to be (?:given|done|scheduled|arranged|ordered|considered|discussed)|will (?:get|have|consider|return|schedule|need|offer)|plan(?:ned|s)?|schedul\w*|arrang\w*|booked|order\w*|advis\w*|recommend\w*|suggest\w*|consider\w*|discuss\w*|refer\w*|consult|eval(?:uation)?|offer\w*|encourag\w*|yearly|annual\w*|every \w+|q ?\d+ ?\w+|if\b|when\b|once\b|declin\w*|refus\w*|defer\w*|not (?:due|today|indicated|needed|yet|interested|ready|appropriate)|no longer (?:due|needed))/i;
const done = /\b(?:neg(?:ative)?s?|nl|normal|fine|ok|okay|wnl|clear|passed|\d+\/\d+|mild|positive|no \w+)\b/i;

const rows: readonly Row[] = [
  {
    codes: /^Z23$/,
    reason: "declined",
    says: /\b(?:declin\w*|refus\w*|defer\w*|does ?n[o']t want|not interested)\b/i,
  },
  { codes: /^Z23$/, reason: "historical", says: byOthers, unless: today },
  { codes: /^Z23$/, reason: "planned", says: later, unless: /\b(?:given|administered|received|gave)\b/i },
  {
    codes: /^Z1[123]/,
    reason: "planned",
    says: /\b(?:due|overdue|next (?:visit|year|month|yr)|to be (?:done|scheduled|arranged|considered|discussed)|will (?:consider|schedule|return)|schedule|arrang\w*|deferred|declin\w*|not (?:due|indicated|needed|yet)|up[- ]to[- ]date|utd|discussed|surveillance|q ?\d+ ?mo\w*|every \w+ months)\b/i,
    unless: /\b(?:today|here for|encounter for|sent home|collected|obtained|presents? for|performed)\b/i,
  },
  {
    codes: /^Z1[123]/,
    reason: "result-only",
    says: done,
    unless:
      /\b(?:today|here for|encounter for|presents? for|performed|visit|average risk|first|pre-?op\w*|swab|sent|cleared|required?s?)\b/i,
  },
  {
    codes: /^Z(?:51\.[0158]|95|94|96|97\.4|89|98\.8|99\.[123])/,
    reason: "planned",
    says: /\b(?:referr\w*|refer for|refer to|eval(?:uation)? for|candidate|to be (?:considered|discussed|arranged|scheduled)|consider(?:ed|ing)?|before|awaiting|discuss\w*|talked about|brought up|raised|thinking about|pending|if\b|overdue|planned|planning|not (?:on|wanted|indicated|needed|ready))\b/i,
    unless:
      /\b(?:s\/p|status post|in place|had|has|since|on hospice|enrolled|admitted|functioning|today|cycle|existing|present on)\b/i,
  },
  {
    codes: /^Z01\.(?!8)|^Z36/,
    reason: "planned",
    says: /\b(?:due|overdue|next|yearly|booked|schedul\w*|order\w*|refer\w*|to be (?:done|arranged|scheduled)|every \w+|q ?\d)/i,
    unless: /\b(?:today|here for|presents? for|done|visit|performed)\b/i,
  },
  {
    codes: /^Z01\.[0-3]/,
    reason: "historical",
    says: /\b(?:\d{1,2}\/(?:\d{1,2}\/)?\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* '?\d{2,4}|20\d\d|last (?:year|month|spring|summer|fall|winter)|no (?:diabetic )?retinopathy|up[- ]to[- ]date|utd)\b/i,
    unless: /\b(?:today|here for|presents? for|this visit)\b/i,
  },
  {
    codes: /^Z71\.3$/,
    reason: "planned",
    says: /\b(?:booked|schedul\w*|referr\w*|refer to|upcoming|next|will (?:see|meet)|to see|appointment|pending|arrang\w*)\b/i,
    unless: /\b(?:today|counsel\w*|discussed|reviewed|advis\w*|educat\w*|here for|gone over)\b/i,
  },
  {
    codes: /^Z02\.7/,
    reason: "hypothetical",
    says: /\b(?:note|excuse|letter|form)\b/i,
    unless: /\b(?:here for|encounter for|presents? for|only|requests?|disabilit\w*)\b/i,
  },
  {
    codes: /^Z09$/,
    reason: "planned",
    says: /\b(?:after|in \d|\d ?(?:wk|week|mo)|later|will|plan|repeat)\b/i,
  },
  {
    codes: /^Z91\.8/,
    reason: "hypothetical",
    says: /\brisks?\b (?:(?:was|were|is|are) )?(?:explained|discussed|reviewed|acknowledged|accepted|understood)\b/i,
  },
  {
    codes: /^Z33\.1$/,
    reason: "hypothetical",
    says: /\b(?:not planned|planning|prevent\w*|contracept\w*|avoid\w*|desires?|test|upt|hcg|denies|if\b)/i,
  },
  {
    codes: /^Z79\.4$/,
    reason: "historical",
    says: /\b(?:here only|in[- ]?house|while (?:here|npo|inpatient|in hospital|admitted)|in (?:the )?(?:hospital|ed|er|icu|ward)|inpatient|sliding scale|ssi|infusion|drip|gtt|iv\b|x ?1\b|units? (?:given|iv)|no insulin|never needed|off (?:at|by|before)|stopped)/i,
    unless:
      /\b(?:home|glargine|lantus|basaglar|long[- ]term|pump|continue|outpatient|discharged? on|goes home on)\b/i,
  },
];

/** @returns why the service of `code` is none of this encounter, and the words that say so */
export function givenElsewhere(
  code: string,
  { before, words, after, sentence }: Surroundings,
): { readonly reason: SetAsideReason; readonly trigger: Span } | undefined {
  if (!code.startsWith("Z")) return undefined;
  const lead = before.slice(-60);
  const said = `${lead}${words}${after.slice(0, 80)}`;
  for (const { codes, reason, says, unless } of rows) {
    if (!codes.test(code) || unless?.test(said) === true) continue;
    const found = says.exec(said);
    if (found === null) continue;
    const start = sentence.start + before.length - lead.length + found.index;
    return { reason, trigger: { start, end: start + found[0].length } };
  }
  return undefined;
}
