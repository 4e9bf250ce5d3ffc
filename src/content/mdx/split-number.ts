const numbering =
  /^(第[〇零一二三四五六七八九十百\d]+[编章节条款]|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百]+[）)]|\d{1,3}(?:[.．](?!\d)|、)|[（(]\d{1,3}[）)])\s*/u;

/** Divides a heading into its printed numbering (`一、`, `（一）`, `1.`, `（1）`, `第一章`) and its title. */
export function splitNumber(heading: string): { readonly number: string | null; readonly title: string } {
  const text = heading.trim();
  const match = numbering.exec(text);
  if (match === null) return { number: null, title: text };
  return { number: match[1] ?? null, title: text.slice(match[0].length) };
}
