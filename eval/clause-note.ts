/** A clause of the reading test set as a note of one section: its heading, and `text` from the offset `from`. */
export function clauseNote(section: string, text: string): { text: string; from: number } {
  const name = section === "hpi" || section === "ros" ? section.toUpperCase() : section.replaceAll("-", " ");
  const title =
    section === "assessment-plan" ? "Assessment and Plan" : name.charAt(0).toUpperCase() + name.slice(1);
  const heading = `${title}:\n`;
  return { text: `${heading}${text}`, from: heading.length };
}
