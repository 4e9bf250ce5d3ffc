import { z } from 'zod';
import { documentNumber } from '../values/identifiers.ts';
import { field, optional, term } from '../values/field.ts';
import { clauseAnchor, planId } from '../values/id.ts';
import { fullDate, partialDate } from '../values/partial-date.ts';
import { line, prose, webAddress } from '../values/text.ts';
import { basisRelations, bodyLevels, certainties, planRelations } from '../vocabularies.ts';

/** The span of time a plan covers. */
export const period = z.strictObject({
  start: field('起', optional(partialDate), '规划期的开始；文中没有写就留空。'),
  end: field('止', optional(partialDate), '规划期的结束；文中没有写就留空。'),
});

/** The document number of a plan, as printed and in normal form, with how sure it is. */
export const numbering = z.strictObject({
  printed: field('文号原文', line, '文中印出的文号。'),
  normalised: field('规范文号', documentNumber, '规范写法：代字〔年份〕序号号、令第序号号，或公告某年第序号号。'),
  certainty: field('把握', term(certainties), '规范写法的把握：确定、很可能或可能。'),
});

/** An upper-level document that a plan names. */
export const basis = z.strictObject({
  title: field('名称', line, '文件的名称，不带书名号。'),
  documentNumber: field('文号', optional(documentNumber), '文件的文号；文中没有写就留空。'),
  issuer: field('发布机构', optional(line), '文中写明的发布机构；没有就留空。'),
  level: field('层级', optional(term(bodyLevels)), '国家、省级、市级、县级等；不清楚就留空。'),
  relation: field('关系', term(basisRelations), '编制依据、落实、引用，或由本规划细化。'),
  clause: field('出处条款', optional(clauseAnchor), '文中提到它的条款，例如 s2-2；在前言中提到的就留空。'),
  url: field('网址', optional(webAddress), '文件的网址；不知道就留空。'),
});

/** A link to another plan on this site. */
export const relation = z.strictObject({
  type: field('关系', term(planRelations), '落实、替代、解读、修订、调整或相关。'),
  plan: field('规划', planId, '本站另一份规划的编号。'),
});

/** The document as its publisher issued it. */
export const original = z.strictObject({
  publisher: field('原发布单位', optional(line), '原文由谁发布；不知道就留空。'),
  title: field('原标题', optional(line), '原文发布时的标题。'),
  url: field('原文网址', optional(webAddress), '原文的网址；不知道就留空。'),
  file: field('原文附件', optional(line), '随本规划保存的原文附件的文件名。'),
  sha256: field(
    '校验值',
    optional(z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256' })),
    '原文附件的 SHA-256 校验值，64 位小写十六进制。',
  ),
});

/** A file that readers can download with a plan. */
export const attachment = z.strictObject({
  file: field('文件名', line, '附件的文件名，放在与规划同名的文件夹中。'),
  title: field('标题', line, '附件的标题。'),
});

/** A change to the published edition. */
export const change = z.strictObject({
  date: field('日期', fullDate, '更改的日期，年-月-日。'),
  note: field('说明', prose, '改了什么、为什么改。'),
});
