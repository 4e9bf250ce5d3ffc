/** The texts that are stated and that no other of them, nor the title, already contains. */
export function stated(texts: readonly (string | null | undefined)[], title = ''): readonly string[] {
  const given = [
    ...new Set(texts.filter((text) => text !== null && text !== undefined && text !== '' && !title.includes(text))),
  ] as readonly string[];
  return given.filter((text) => !given.some((other) => other !== text && other.includes(text)));
}

/** A year as readers type it: `2025年`. */
export function yearWords(year: string | null): string | null {
  return year === null ? null : `${year}年`;
}
