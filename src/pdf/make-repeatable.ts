const dates = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;
const nodes = /\(node(\d{8})\)/g;

/** New names for the elements of the tag tree, which Chromium counts from wherever it stands; they keep their order, as the file lists them by it. */
function renumbered(pdf: string): ReadonlyMap<string, string> {
  const known = [...new Set(Array.from(pdf.matchAll(nodes), ([, number = '']) => number))].toSorted();
  return new Map(known.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
}

/**
 * Takes out of a PDF of Chromium what differs from one run to the next: its dates become the start of a day, given as
 * YYYY-MM-DD, and its elements are numbered from one. Every byte keeps its place, so that offsets in the file stay right.
 */
export function makeRepeatable(pdf: Uint8Array, day: string): Uint8Array {
  const stamp = `(D:${day.replaceAll('-', '')}000000+00'00')`;
  // One character per byte.
  const text = Buffer.from(pdf).toString('latin1');
  const names = renumbered(text);
  const same = text.replace(dates, `/$1 ${stamp}`).replace(nodes, (_, number: string) => `(node${names.get(number)})`);
  return Buffer.from(same, 'latin1');
}
