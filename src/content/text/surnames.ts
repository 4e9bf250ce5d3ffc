/** Surnames that are written alike in both scripts or otherwise than the word of the same character, each with its Traditional form. */
const forms: ReadonlyMap<string, string> = new Map([
  ['范', '范'],
  ['于', '于'],
  ['余', '余'],
  ['谷', '谷'],
  ['党', '党'],
  ['涂', '涂'],
  ['朴', '朴'],
  ['郁', '郁'],
  ['岳', '岳'],
  ['游', '游'],
  ['姜', '姜'],
  ['沈', '沈'],
  ['钟', '鍾'],
]);
const surname = `[${[...forms.keys()].join('')}]`;

const offices =
  '(?:副)?(?:书记|[省市县区镇乡州部厅局处科股院校所站行厂村会班组团队]长|主任|主席|秘书长|委员|常委|董事长|总经理|经理|召集人|院士|教授|研究员|工程师|同志|先生|女士)';
const roles = `(?:${offices}|(?:副)?组长|成员|联系人|联络员|负责人|责任人|签发人|经办人|审核人|法定代表人|申请人|姓名|任命|免去|聘任|聘请|推荐|作者|主编)`;
const given = String.raw`\p{Script=Han}{1,2}`;
const ends = String.raw`(?=[\s、，。；：（(）)]|$|${offices}|[任为同担兼分])`;
/** What follows 于 where it is a preposition, and words that begin with a character of the list and are no names. */
const noName =
  /^(?:于(?:[\d今近本当该此每各全会年月日上下前后内其]|[一二三四五六七八九十])|党[委组政支总建内校员群工办史风]|谷[物类底]|岳母|岳父|游[客泳览戏乐玩行艇]|郁[金闷]|沈阳|钟[表楼声头点]|朴[素实]|涂[料层]|范[围例本畴]|余[额下热量地款]|姜[汤片])/u;

const name = `${surname}${given}`;
const named = new RegExp(
  [
    // 组长：范建国、余明; 书记于洪涛; 任命余斌为
    String.raw`(?<=${roles}[：:\s]{0,9}(?:\p{Script=Han}{1,3}[、\s]{1,9}){0,100})${name}${ends}`,
    // ，范长江同志; 于副县长
    String.raw`(?<=^|[\s、，。；：（(“和与])${surname}(?:${given})?(?=${offices})`,
    // 于某某, 钟某, 姓范
    `${surname}(?=某|××|[Ｘ×X]{1,2}(?!\\p{L}))`,
    `(?<=姓)${surname}`,
  ].join('|'),
  'gu',
);

/** Noncharacters, one for each surname, which no text may hold. */
const first = 0xfdd8;
const order = [...forms.keys()];

/**
 * Converts words to Traditional characters but leaves surnames to their own form: 范, 于 and 余 are no 範, 於 or 餘 in a name. Names are
 * told by what stands beside them (an office, 同志, 某), because their characters alone do not tell.
 */
export function convertWithSurnames(words: string, convert: (words: string) => string): string {
  let found = false;
  const guarded = words.replace(named, (match) => {
    if (noName.test(match)) return match;
    found = true;
    return String.fromCharCode(first + order.indexOf(match.charAt(0))) + match.slice(1);
  });
  if (!found) return convert(words);
  return convert(guarded).replace(/[\uFDD8-\uFDEF]/g, (mark) => forms.get(order[mark.charCodeAt(0) - first] ?? '') ?? '');
}
