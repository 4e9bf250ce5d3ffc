import { z } from 'zod';
import { planAddress } from '../../model/addresses.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import type { Plan, Portal } from '../../model/portal.ts';
import { field } from '../../model/values/field.ts';
import { disclosures, planKinds, validities } from '../../model/vocabularies.ts';
import { address, code, date, flag, key, planKey, text } from './column-types.ts';
import { linkTo } from '../link.ts';

const planPeriod = z.strictObject({
  start: field('规划期起', date.nullable(), '规划期的开始。'),
  end: field('规划期止', date.nullable(), '规划期的结束。'),
});

/** The metadata of one plan: a row of `plans.json`. */
export const planRow = z.strictObject({
  id: field('规划编号', planKey, '规划在全站唯一的编号。'),
  title: field('标题', text, '文件的标题，与原文一致。'),
  planTitle: field('规划名称', text, '规划本身的名称，不带“关于印发……的通知”。'),
  kind: field('体裁', code(planKinds), '规划、行动计划、工作计划、工作要点或实施方案。'),
  lang: field('语言', text, '正文的语言和字体，按 BCP 47，例如 zh-Hans-CN。'),
  indexNumber: field('索引号', text.nullable(), '信息公开索引号。'),
  documentNumber: field('文号', text.nullable(), '发文字号的规范写法。'),
  issuer: field('发布机构编号', key.nullable(), '发布机构的编号，对应单位表的 id。'),
  region: field('地区编号', key.nullable(), '规划所属地区的编号。'),
  disclosure: field('公开方式', code(disclosures).nullable(), '依申请公开的规划只有本表所列的要素，没有目标、任务和节点。'),
  categories: field('分类', z.array(text), '原文的主题或组配分类。'),
  documentDate: field('落款日期', date.nullable(), '文件上印的日期。'),
  recordedDate: field('成文日期', date.nullable(), '信息公开目录中登记的成文日期。'),
  publishedDate: field('发布日期', date.nullable(), '原发布单位发布的日期。'),
  portalPublished: field('本站发布时间', text.nullable(), '这一版在本站上线的日期和时间（北京时间）。'),
  period: field('规划期', planPeriod.nullable(), '规划从何时到何时。'),
  validity: field('有效性', code(validities).nullable(), '有效、失效、废止或已调整。'),
  replacedBy: field('已由哪些规划替代', z.array(planKey), '本站哪些规划写明替代了它，现行的在前。'),
  summary: field('内容概述', text, '规划讲什么。'),
  digest: field('摘编', flag, '本站正文是摘编而不是原文时为 true，以原文为准。'),
  url: field('地址', address, '规划在本站的地址。'),
  jointIssuers: field('联合发布机构编号', z.array(key), '与发布机构联合印发的其他单位的编号。'),
});

export type PlanRow = z.infer<typeof planRow>;

/** The metadata of all plans that may be listed, in the order of the portal. */
export function planRows(portal: Portal, base = '/'): PlanRow[] {
  return portal.plans.filter((plan) => publicationOf(plan) !== 'none').map((plan) => toRow(plan, base));
}

function toRow(plan: Plan, base: string): PlanRow {
  const { id, title, planTitle, kind, lang, indexNumber, issuer, region, disclosure, categories } = plan;
  const { documentDate, recordedDate, publishedDate, portalPublished, period, validity, summary, digest } = plan;
  const replacedBy = [...plan.replacedBy];
  const named = { id, title, planTitle, kind, lang, indexNumber, documentNumber: plan.documentNumber?.normalised ?? null };
  const placed = { issuer, region, disclosure, categories };
  const dated = { documentDate, recordedDate, publishedDate, portalPublished, period, validity, replacedBy };
  return { ...named, ...placed, ...dated, summary, digest, url: linkTo(base, planAddress(id)), jointIssuers: plan.jointIssuers };
}
