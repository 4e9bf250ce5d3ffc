// Characters of marked words (src/words/dictionary.ts) may stand around a title and are not of it.
const marked = /^((?:\uE000[\w-]+\uE001)?)([\s\S]*?)(\uE002?)$/u;
const marks = /[《〈》〉]/gu;

/** Whether one pair of title marks encloses the whole text. */
function isEnclosed(text: string): boolean {
  if (!/^[《〈]/u.test(text)) return false;
  let depth = 0;
  for (const match of text.matchAll(marks)) {
    depth += /[《〈]/u.test(match[0]) ? 1 : -1;
    if (depth === 0) return match.index === text.length - 1;
  }
  return false;
}

/**
 * A title in title marks, those within it by their depth: 《〈中国制造〉行动纲要》, and 《 》 again within 〈 〉 (GB/T 15834—2011,
 * 4.15). A title that comes with its own marks around it gets no second pair.
 */
export function inTitleMarks(title: string): string {
  const [, open = '', words = '', close = ''] = marked.exec(title) ?? [];
  const text = isEnclosed(words) ? words.slice(1, -1) : words;
  let depth = 0;
  const inside = text.replace(marks, (mark) => {
    if (mark === '《' || mark === '〈') depth += 1;
    const single = depth % 2 === 1;
    if (mark === '》' || mark === '〉') depth = Math.max(0, depth - 1);
    if (mark === '《' || mark === '〈') return single ? '〈' : '《';
    return single || depth === 0 ? '〉' : '》';
  });
  return `《${open}${inside}${close}》`;
}
