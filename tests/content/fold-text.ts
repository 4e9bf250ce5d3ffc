const dashes = /[-‐-―－]/g;

/** Text as it is compared: compatibility forms folded (`，` → `,`), every dash alike, no white space. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(dashes, '-').replace(/\s+/g, '');
}
