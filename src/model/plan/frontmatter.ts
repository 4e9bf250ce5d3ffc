import { z } from 'zod';
import { textLanguages } from '../languages.ts';
import { field, list, optional, term } from '../values/field.ts';
import { reference } from '../values/id.ts';
import { dateTime, partialDate } from '../values/partial-date.ts';
import { line, prose } from '../values/text.ts';
import { disclosures, planKinds, validities } from '../vocabularies.ts';
import { planDefaults } from './defaults.ts';
import { attachment, basis, change, numbering, original, period, relation } from './document.ts';
import { erratum, incentive, milestone, note, phase, task } from './items.ts';
import { target } from './target.ts';

/** What stands in the frontmatter of `content/plans/<id>.mdx`. Everything the text does not state is `null`. */
export const planFrontmatter = z.strictObject({
  title: field('标题', line, '文件的标题，照抄原文。'),
  planTitle: field('规划名称', line, '规划本身的名称，不带“关于印发……的通知”。'),
  kind: field(
    '体裁',
    term(planKinds),
    '规划、行动计划、工作计划、工作要点、实施方案、方案、任务分解、责任分工、意见、办法、通知或政府工作报告。',
  ),
  lang: field('语言', z.enum(textLanguages), '正文的语言和字体，简体为 zh-Hans-CN，繁体为 zh-Hant。'),
  indexNumber: field('索引号', optional(line), '信息公开索引号，全站唯一，永不改用；没有就留空。'),
  documentNumber: field('文号', optional(numbering), '发文字号；没有就留空。'),
  issuer: field('发布机构', optional(reference), '发布机构在单位库中的编号；几个单位联合印发的写成列表，主办的在前；文中没有写就留空。'),
  jointIssuers: field('联合发布机构', list(reference), '与发布机构联合印发的其他单位的编号；issuer 写成列表的，这一项不写。'),
  approval: field('批准', optional(line), '文中写明的批准情况，例如“已经市政府同意”；没有就留空。'),
  addressees: field('主送单位', list(reference), '主送单位在单位库中的编号；没有就留空。'),
  disclosure: field('公开方式', optional(term(disclosures)), '主动公开、依申请公开或不予公开；原文没有写就留空。'),
  categories: field('分类', list(line), '原文的主题或组配分类。'),
  region: field('地区', optional(reference), '规划所属地区的编号；文中没有写就留空。'),
  period: field('规划期', optional(period), '规划从何时到何时；文中没有写就留空。'),
  validity: field('有效性', optional(term(validities)), '有效、失效、废止或已调整；不清楚就留空。'),
  documentDate: field('落款日期', optional(partialDate), '文件上印的日期，可以只到年或月。'),
  recordedDate: field('成文日期', optional(partialDate), '信息公开目录中登记的成文日期。'),
  publishedDate: field('发布日期', optional(partialDate), '原发布单位发布的日期。'),
  portalPublished: field('本站发布时间', optional(dateTime), '这一版在本站上线的日期和时间，年-月-日 时:分。'),
  summary: field('内容概述', prose.pipe(z.string().max(300, { error: 'summary-length' })), '用几句话说清规划讲什么，300 字以内。'),
  basis: field('依据文件', list(basis), '文中写明的上级规划和文件。'),
  relations: field('相关规划', list(relation), '与本站其他规划的关系。'),
  original: field('原文', optional(original), '原文由谁、在哪里发布。'),
  attachments: field('附件', list(attachment), '供下载的附件。'),
  defaults: field(
    '各项默认',
    optional(planDefaults),
    '目标和节点共同的期限、语气、范围、责任单位等，只写一次；各项自己写的、正文写明的优先。',
  ),
  targets: field('目标', list(target), '带数字的承诺，每项在正文中用 <Target> 标出。'),
  milestones: field('节点', list(milestone), '不带数字、要达到的状态，每项在正文中用 <Milestone> 标出。'),
  tasks: field('任务', list(task), '任务和保障措施，每项在正文中用 <Task> 标出。'),
  phases: field('阶段', list(phase), '实施的阶段。'),
  incentives: field('激励措施', list(incentive), '奖补、税收等激励措施，每项在正文中用 <Incentive> 标出。'),
  notes: field('说明', list(note), '对文本和数据存疑之处的说明。'),
  errata: field('勘误', list(erratum), '疑似错误；正文不改，只作说明。'),
  digest: field('摘编', z.boolean().default(false), '正文是摘编而不是原文时写 true，页面会注明“以原文为准”。'),
  officialDocument: field(
    '正式公文',
    z.boolean().default(false),
    '正文就是发布机构正式印发的公文全文时写 true：打印时按国家标准加红色的发文机关标志和文号。摘编、草案一律不写。',
  ),
  draft: field('草稿', z.boolean().default(false), '写 true 时不发布，只在预览时可见。'),
  changes: field('更改记录', list(change), '本站这一版发布之后的更改。'),
});

export type PlanFrontmatter = z.infer<typeof planFrontmatter>;
