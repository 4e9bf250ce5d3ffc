const dates = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;

/** Sets the dates of creation and change in a PDF of Chromium to the start of a day, given as YYYY-MM-DD; every byte keeps its place. */
export function setDates(pdf: Uint8Array, day: string): Uint8Array {
  const stamp = `(D:${day.replaceAll('-', '')}000000+00'00')`;
  // One character per byte, so that offsets in the file stay right.
  const text = Buffer.from(pdf).toString('latin1').replace(dates, `/$1 ${stamp}`);
  return Buffer.from(text, 'latin1');
}
