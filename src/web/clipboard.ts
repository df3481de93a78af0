/** Puts words on the clipboard, also where the page is not in a secure context. @returns whether it worked */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const copying = (event: ClipboardEvent) => {
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
    };
    document.addEventListener("copy", copying, { once: true });
    const worked = document.execCommand("copy");
    document.removeEventListener("copy", copying);
    return worked;
  }
}
