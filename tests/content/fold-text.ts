const dashes = /[-‐-―－]/g;

/** Traditional characters, each with the form that conversion from Simplified often leaves in its place. */
const halfConverted: Readonly<Record<string, string>> = {
  範: '范',
  幹: '干',
  於: '于',
  採: '采',
  並: '并',
  後: '后',
  佔: '占',
  諮: '咨',
  託: '托',
};

/** Text as it is compared: compatibility forms folded (`，` → `,`), every dash alike, half-converted characters as they are left, no white space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(/\p{Script=Han}/gu, (character) => halfConverted[character] ?? character)
    .replace(/\s+/g, '');
}
