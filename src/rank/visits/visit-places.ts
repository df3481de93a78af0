/**
 * Where a note tells what the visit is for: its title, the chief complaint, "here for ...", the head of an entry of the assessment. The same words
 * elsewhere tell of another visit: "continue annual exams", "school physical due in August".
 *
 * Source: Guidelines FY2026 IV.A, IV.G (the reason chiefly responsible for the services), I.C.21.c.
 */
import { mainSections, sectionKind } from "../../note/section-kinds.ts";
import type { ReadNote, Span } from "../../note/types.ts";

export type VisitPlace = "title" | "complaint" | "told" | "assessed";

/** Words that may tell the reason. */
export interface PlaceOfReason extends Span {
  readonly place: VisitPlace;
}

const titleLength = 160;
const titleLines = 3;
const complaintLength = 240;
const toldLength = 110;
/** An entry of the assessment opens with its name. */
const entryLength = 70;

const story: ReadonlySet<string> = new Set(["preamble", "letterhead", "hpi", "subjective", "other"]);
const reasonHeading =
  /\b(?:reason|visit type|type of (?:visit|encounter|exam)|encounter|appointment|purpose|indications?|service)\b/i;
const comes =
  /\b(?:here(?: today)?|presents?|presenting|presented|seen(?: today)?|comes?(?: in| back)?|came(?: in)?|in (?:clinic|office|today)|(?<=\b(?:was|is) )in(?= for (?:his|her|an?|the)\b)|attend(?:s|ed|ing)|brought(?: in)?(?: by \w+)?|returns?|returning|returned|visit|encounter|appointment|referred|sent|today)(?: (?:today|now|alone|with (?:mom|dad|mother|father|parents?|wife|husband)))?,? (?:for|to (?:have|get|establish|receive)|requesting|wanting|needing|because of)\b/gi;

const read = new WeakMap<ReadNote, readonly PlaceOfReason[]>();

/** In the note's order within each kind of place; read once a note. */
export function reasonPlaces(note: ReadNote): readonly PlaceOfReason[] {
  const places = read.get(note) ?? [...titles(note), ...complaints(note), ...told(note), ...assessed(note)];
  read.set(note, places);
  return places;
}

function titles({ text }: ReadNote): PlaceOfReason[] {
  const lines: PlaceOfReason[] = [];
  for (const match of text.slice(0, 4 * titleLength).matchAll(/[^\n]+/g)) {
    const line = match[0];
    if (line.trim() === "") continue;
    const end =
      match.index + (/^.{6,90}?[.;](?=\s|$)/.exec(line)?.[0].length ?? Math.min(line.length, titleLength));
    lines.push({ place: "title", start: match.index, end });
    if (lines.length === titleLines) break;
  }
  return lines;
}

function complaints({ text, sections }: ReadNote): PlaceOfReason[] {
  return sections.flatMap(({ kind, heading, body }): PlaceOfReason[] => {
    const named = heading === undefined ? "" : text.slice(heading.start, heading.end);
    if (kind !== "chief-complaint" && kind !== "indication" && !reasonHeading.test(named)) return [];
    return [{ place: "complaint", start: body.start, end: Math.min(body.end, body.start + complaintLength) }];
  });
}

function told({ text, sections }: ReadNote): PlaceOfReason[] {
  return sections.flatMap(({ kind, body }) => {
    if (!story.has(kind)) return [];
    return [...text.slice(body.start, body.end).matchAll(comes)].map((match): PlaceOfReason => {
      const start = body.start + match.index;
      const from = start + match[0].length;
      const length =
        /^[^.;\n]*/.exec(text.slice(from, Math.min(body.end, from + toldLength)))?.[0].length ?? 0;
      return { place: "told", start, end: from + length };
    });
  });
}

function assessed({ clauses }: ReadNote): PlaceOfReason[] {
  return clauses.flatMap(({ start, end, section }): PlaceOfReason[] => {
    if (!mainSections.has(section) || sectionKind(section).family === true) return [];
    return [{ place: "assessed", start, end: Math.min(end, start + entryLength) }];
  });
}

/** Before the words: they tell of what is not now, or not here. */
const notNowBefore =
  /\b(?:due|overdue|schedul\w+|next|last|prior|previous\w*|since|until|before|without|will (?:need|have|get|return|come|schedule|require)|needs?(?: a| an| to)?|up[- ]to[- ]date|utd|recommend\w*|discuss\w*|advis\w+|return (?:in|to clinic)|rtc|refer\w*|consider\w*|plan(?:s|ned|ning)?(?: for| a| on)?|await\w*|defer\w*|declin\w*|refus\w*|gets?|regular|missed|continue|keep|clear\w* by|at (?:her|his|their|the|an?)(?: last)?|if|offer\w*|book\w*|arrang\w*|order\w*|had|from (?:her|his|their|a|an|the)|ask (?:about|for)|contingent on|pending|(?<!\bhere )after|not (?:here|seen) for|denies|no(?! show)|never)\b[^.,;:\n]{0,30}$/i;
/** After them, likewise. */
const notNowAfter =
  /^(?:,? ?(?:is |was |are )?|[^.,;\n]{0,22} )\(?(?:due|overdue|next (?:week|month|year|visit|spring|fall|summer|winter|time)|scheduled|booked|ordered|to be (?:arranged|scheduled|ordered|considered|done|given)|declined|deferred|refused|up[- ]to[- ]date|utd|was (?:normal|done|negative)|last (?:year|month|week|fall|spring|visit)|yearly|annually|every (?:year|\d)|elsewhere|referral|(?:if|when|once) (?:he|she|they|needed|not)|at (?:her|his|their) (?:pcp|gyn\w*|school)|with (?:her|his|their) (?:pcp|gyn\w*|internist)|eval(?:uation)? (?:pending|ordered)|discussed)\b/i;
const notNowSoon =
  /^(?:'s)?[^.,;\n]{0,14}\b(?:in (?:\d|a (?:week|month|year)|one|two|three|four|six|eight|twelve|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|early|late|the (?:spring|fall|summer)))\b/i;

/** Words that end so say how often, not that it was done: "eye exam annually". */
const recurring = /\b(?:annually|yearly|every year)$/i;

const look = 60;

/**
 * Whether what stands around the words puts them off to another time or place.
 * @param from what stands before it does not count
 */
export function isPutOff(text: string, { start, end }: Span, from = 0): boolean {
  const before = text.slice(Math.max(from, start - look), start);
  const after = text.slice(end, end + look);
  return (
    notNowBefore.test(before) ||
    notNowAfter.test(after) ||
    notNowSoon.test(after) ||
    recurring.test(text.slice(start, end))
  );
}

/** The place of reason that holds the words, where they are said of this visit. */
export function reasonAt(note: ReadNote, span: Span): VisitPlace | undefined {
  const found = reasonPlaces(note).find(({ start, end }) => start <= span.start && span.start < end);
  if (found === undefined || isPutOff(note.text, span, found.start)) return undefined;
  return found.place === "assessed" && isInPassing(note.text, span) ? undefined : found.place;
}

/** "Retinopathy: stable, yearly exam; ...": how a problem will be followed, told after it in the same line. */
export function isInPassing(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - look), start);
  return (
    /^(?:yearly|annual|routine) (?:exam(?:ination)?s?|check-?ups?)$/i.test(text.slice(start, end)) &&
    /[a-z)\d][,;] $/i.test(before)
  );
}
