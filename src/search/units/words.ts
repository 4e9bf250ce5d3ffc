// A figure within a longer one is another figure: 9亿元 is not in 59亿元.
function contains(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text.slice(at - 1, at), text.slice(at + part.length, at + part.length + 1)];
    if (!(/[\d.,]/.test(before) && /^\d/.test(part)) && !(/\d$/.test(part) && /[\d.,]/.test(after))) return true;
  }
  return false;
}

/** The texts that are stated and that no other of them, nor the title, already contains. */
export function stated(texts: readonly (string | null | undefined)[], title = ''): readonly string[] {
  const given = [
    ...new Set(texts.filter((text) => text !== null && text !== undefined && text !== '' && !contains(title, text))),
  ] as readonly string[];
  return given.filter((text) => !given.some((other) => other !== text && contains(other, text)));
}

/** Lines of a table as one text. */
export function lines(rows: readonly (readonly (string | null | undefined)[])[]): string {
  return rows.map((row) => row.filter((cell) => cell !== null && cell !== undefined && cell !== '').join(' ')).join('\n');
}
