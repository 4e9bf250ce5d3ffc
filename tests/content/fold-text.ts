const dashes = /[-‐-―－]/g;

/** Traditional characters, each with the Simplified one that faulty conversions leave in its place, and 佔 with its variant. */
const variants = new Map(Array.from('範范幹干於于採采並并後后佔占諮咨託托'.matchAll(/(.)(.)/gu), ([, traditional = '', left = '']) => [traditional, left]));
const traditional = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');

/** Text as it is compared: compatibility forms folded (`，` → `,`), every dash and both forms of a half-converted character alike, no white space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(traditional, (character) => variants.get(character) ?? character)
    .replace(/\s+/g, '');
}
