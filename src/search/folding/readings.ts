/** A gloss in Latin letters that interrupts a Chinese word: the `（R&D）` of 研发（R&D）经费. */
const gloss = /(?<=\p{Script=Han})[（(][A-Za-z][A-Za-z&＆.\s-]{0,15}[）)](?=\p{Script=Han})/gu;

/** The 第 of a number that is said with and without it: 第8号. */
const ordinal = /第(?=\s?[\d０-９]+\s?[号號])/gu;

/** The brackets around the year of a document number with what stands before its number: 〔2017〕第43号. */
const yearBrackets =
  /[〔［[(（【](?=(?:19|20)\d\d[〕］\])）】]\s?第?\d+\s?[号號])|(?<=[〔［[(（【](?:19|20)\d\d)[〕］\])）】]\s?第?(?=\d+\s?[号號])/gu;

/** A text that is nothing but a number of record, parted by marks: 000014349/2021-00110. */
const numberOfRecord = /^(?=.*\d)[\dA-Za-z]+(?:[-/_][\dA-Za-z]+)+$/u;

// Nothing stands in its place when figures are read: those on both sides become one.
const joint = '\u2060';

const blanked = (match: string) => ' '.repeat(match.length);

/**
 * The ways in which a text is read, every character that is kept in its place: as it stands; without glosses within words and without
 * the 第 of 第8号; and numbers of documents and records as one string of letters and digits, as they are pasted.
 */
export function readingsOf(text: string): readonly string[] {
  const plain = text.replace(gloss, blanked).replace(ordinal, blanked);
  const marks = numberOfRecord.test(text) ? /[-/_]/g : yearBrackets;
  const joined = text.replace(marks, (match) => joint.repeat(match.length));
  return [...new Set([text, plain, joined])];
}
