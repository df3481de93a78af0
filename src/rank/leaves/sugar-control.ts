/**
 * A diabetes whose poor control is told of its sugars, in another sentence than its name: "A1c 8.3, poorly controlled", "her sugars are out of control".
 *
 * Source: Index: Diabetes, inadequately controlled, out of control, poorly controlled: code to diabetes, by type, with hyperglycemia.
 */
const sugars =
  "(?:a1c|hba1c|hemoglobin a1c|sugars?|glucoses?|glyc[ae]emi[ac](?: control)?|blood sugars?|fingersticks?)";
const within =
  "(?:(?!\\b(?:pressure|bp|pain|asthma|if|when|until|was|were|previously|mother|father)\\b)[^.\\n]|\\.(?=\\d)){0,60}";
const poor =
  "(?<!\\b(?:not|no longer|never|isn['’]t) )(?:poorly controlled|inadequately controlled|out of control|under poor control|in poor control)";
const told = new RegExp(
  `\\b${sugars}\\b${within}\\b${poor}\\b|\\b${poor} (?:blood )?${sugars}\\b|\\b(?:poor|inadequate) (?:glyc[ae]mic|sugar|glucose) control\\b`,
  "i",
);

/** @param text of the whole note */
export function sugarControl(code: string, text: string): string | undefined {
  const [, stem] = /^(E(?:08|09|1[013])\.)9$/.exec(code) ?? [];
  return stem !== undefined && told.test(withoutProspects(text)) ? `${stem}65` : undefined;
}

/** Without what is told of what may come: "if sugars get out of control we would use insulin". */
export function withoutProspects(text: string): string {
  return text.replace(/\b(?:if|should|unless|in case|call for)\b[^.;\n]*/gi, " ");
}
