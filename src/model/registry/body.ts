import { z } from 'zod';
import { creditCode } from '../values/identifiers.ts';
import { textLanguages } from '../languages.ts';
import { field, list, oneOrMore, optional, term } from '../values/field.ts';
import { id } from '../values/id.ts';
import { partialDate } from '../values/partial-date.ts';
import { line, prose } from '../values/text.ts';
import { bodyKinds, bodyLevels } from '../vocabularies.ts';

/** A government body that issues plans, answers for them, or is named in them. */
export const body = z.strictObject({
  id: field('编号', id, '单位在全站唯一的编号。'),
  name: field('全称', line, '单位的全称，不用简称。'),
  lang: field('语言', z.enum(textLanguages).default('zh-Hans'), '全称和简称的语言和字体，繁体为 zh-Hant；不写就是简体。'),
  shortNames: field('简称', list(line), '文中用过的简称；同一简称在不同地区是不同单位。'),
  formerNames: field('曾用名', list(line), '这个单位以前的名称，例如“发展计划局”；职能转给别的单位的，另登记一条，写 successor。'),
  level: field('层级', term(bodyLevels), '国家、省级、市级、县级、乡镇级或园区。'),
  kind: field(
    '类型',
    term(bodyKinds),
    '政府部门、人民政府、党组、群团组织、事业单位、国有企业、指挥部、街道办事处、人大及其常委会、政协、法院、若干单位的统称等。',
  ),
  parent: field('上级单位', optional(id), '上级单位的编号；不清楚就留空。'),
  region: field('地区', optional(id), '所属地区的编号；文中没有写就留空。'),
  creditCode: field('统一社会信用代码', optional(creditCode), '18 位统一社会信用代码，会核对校验位；不知道就留空。'),
  start: field('成立', optional(partialDate), '从什么时候起有这个单位；不清楚就留空。'),
  end: field('撤销', optional(partialDate), '什么时候撤销或并入别的单位；还在的留空。'),
  successor: field('接续单位', oneOrMore(id), '撤销以后由哪个单位接续，写它的编号；分给几个单位的写成列表。'),
  verified: field('全称已核实', z.boolean(), '全称是否见于原文；由简称推出的写 false。'),
  note: field('说明', optional(prose), '全称未核实等需要说明的情况。'),
});

export type Body = z.infer<typeof body>;
