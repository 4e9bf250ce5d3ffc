/** A gloss in Latin letters that interrupts a Chinese word: the `（R&D）` of 研发（R&D）经费. */
const gloss = /(?<=\p{Script=Han})[（(][A-Za-z][A-Za-z&＆.\s-]{0,15}[）)](?=\p{Script=Han})/gu;

/** The ways in which a text is read: as it stands, and where glosses interrupt it, without them, every other character in its place. */
export function readingsOf(text: string): readonly string[] {
  const plain = text.replace(gloss, (match) => ' '.repeat(match.length));
  return plain === text ? [text] : [text, plain];
}
