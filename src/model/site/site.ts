import { z } from 'zod';
import { inEachLanguage, type Language, languages } from '../languages.ts';
import { decimal } from '../values/decimal.ts';
import { field, list, optional, term } from '../values/field.ts';
import { fullDate } from '../values/partial-date.ts';
import { line, prose, webAddress } from '../values/text.ts';

function isPattern(text: string): boolean {
  try {
    return text.length <= 200 && new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const pattern = z.strictObject({
  name: field('名称', line, '这种索引号形式的名称，例如“本市旧式索引号”。'),
  pattern: field('样式', z.string().refine(isPattern, { error: 'pattern' }), '正则表达式，须与整个索引号相符。'),
  example: field('例子', line, '符合样式的一个索引号，用来核对样式写得对不对。'),
});

const contact = z.strictObject({
  address: field('地址', optional(line), '办公地址；没有就留空。'),
  hours: field('办公时间', optional(line), '办公时间；没有就留空。'),
  phone: field('电话', optional(line), '联系电话；没有就留空。'),
  email: field('电子邮箱', optional(line), '电子邮箱；没有就留空。'),
});

const organiser = z.strictObject({
  name: field('主办单位', line, '主办本站的单位或团体的名称。'),
  contact: field('联系方式', optional(contact), '公众怎样联系主办单位。'),
});

const identifiers = z.strictObject({
  siteIdCode: field(
    '网站标识码',
    optional(z.string().regex(/^(bm\d{8}|\d{10}|N\d{9})$/, { error: 'site-id-code' })),
    '政府网站标识码；没有就留空，不得编造。',
  ),
  icp: field('ICP 备案编号', optional(line), 'ICP 备案编号；没有就留空。'),
  policeFiling: field('公安备案号', optional(line), '公安机关备案号；没有就留空。'),
  institutionMark: field('党政机关网站标识', optional(webAddress), '党政机关网站标识所指的核验网址；没有就留空。'),
});

const corrections = z.strictObject({
  url: field('找错网址', optional(webAddress), '“我为政府网站找错”或本单位纠错页面的网址；写 {page} 的地方换成有问题的页面的网址。'),
  email: field('纠错邮箱', optional(z.email({ error: 'email' })), '接收纠错意见的电子邮箱；没有网址时用它。'),
});

const siteLanguages = list(term(inEachLanguage((language) => languages[language].name))).transform((chosen): readonly Language[] =>
  chosen.length === 0 ? ['zh-Hans'] : chosen,
);

const licence = z.strictObject({
  name: field('许可名称', line, '数据许可的名称，例如“政府信息公开，可以自由使用，注明出处”。'),
  url: field('许可网址', optional(webAddress), '许可全文的网址；没有就留空。'),
});

/** 95 % of the required change counts as on track; moving away means changing against the required direction; `~` allows 5 %. */
const verdictDefaults = { onTrack: '0.95', away: '0', tolerance: '0.05' };

const verdicts = z.strictObject({
  onTrack: field('进展正常', decimal, '实际变化达到应有变化的多少算进展正常，例如 0.95。'),
  away: field('偏离', decimal, '实际变化低于应有变化的多少算偏离，应当小于进展正常；一般写 0，即与要求的方向相反。'),
  tolerance: field('左右的宽度', decimal, '目标写“左右”时，允许相差目标值的多少，例如 0.05。'),
});

/** What stands in `content/site.yaml`: the portal itself. */
export const siteConfig = z.strictObject({
  name: field('站名', line, '网站的名称。'),
  description: field('简介', line, '用一句话说明网站是什么。'),
  notice: field('公告', optional(prose), '每页页首显示的一段说明，例如“示范站，不是政府网站”。'),
  languages: field(
    '界面语言',
    siteLanguages,
    '读者可选的界面语言，第一种放在网站根目录，其余放在 /zh-Hant/、/en/ 等目录下；不写就只有简体中文。',
  ),
  convertedTexts: field(
    '繁简转换',
    z.boolean().default(false),
    '写 true 时，每份公开的规划另有一页由程序转换的繁体（或简体）文本，注明“机器转换，以原文为准”；不写就没有。',
  ),
  official: field('官方网站', z.boolean(), '是不是政府的官方网站；不是就写 false，不必有的标识可以留空。'),
  organiser: field('主办', organiser, '主办单位和联系方式。'),
  identifiers: field('标识', optional(identifiers), '标识码和备案号。'),
  corrections: field('找错', optional(corrections), '读者发现问题时怎样告诉本站；不写就用主办单位的电子邮箱。'),
  url: field('网址', optional(webAddress), '网站的完整网址，例如 https://www.example.gov.cn；没有就留空。'),
  asOf: field('数据截止日', fullDate, '全站唯一的“今天”：到期、逾期都按这一天判断。'),
  dataLicence: field('数据许可', optional(licence), '数据按什么许可公开，写在每张表和每个下载文件旁边；没有就留空。'),
  verdicts: field('判定标准', verdicts.default(verdicts.parse(verdictDefaults)), '判断进展的标准；不写就按 0.95、0 和 0.05。'),
  indexNumberPatterns: field('索引号样式', list(pattern), '国家样式以外，本站承认的索引号样式。'),
});

export type SiteConfig = z.infer<typeof siteConfig>;
