const needed: readonly (readonly [string, RegExp])[] = [
  ['no language', /\/Lang \(/],
  ['no tags', /\/StructTreeRoot /],
  ['no bookmarks', /\/Outlines /],
  ['no title', /\/Title /],
  ['no page', /\/Type \/Page\b/],
];

/** What a finished PDF of a plan lacks: tags, language, bookmarks, or fonts that are embedded as outlines of their own format. */
export function checkPdf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const lacking = needed.filter(([, pattern]) => !pattern.test(text)).map(([what]) => what);
  return text.includes('/Subtype /Type3') ? [...lacking, 'a font embedded as Type 3'] : lacking;
}
