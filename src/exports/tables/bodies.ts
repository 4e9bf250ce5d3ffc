import { z } from 'zod';
import { bodyAddress } from '../../model/addresses.ts';
import { creditCode } from '../../model/values/identifiers.ts';
import type { Portal } from '../../model/portal.ts';
import { field } from '../../model/values/field.ts';
import { bodyKinds, bodyLevels } from '../../model/vocabularies.ts';
import { address, code, date, flag, key, text } from './column-types.ts';
import { linkTo } from '../link.ts';

/** One government body: a row of `bodies.json`. */
export const bodyRow = z.strictObject({
  id: field('单位编号', key, '单位在全站唯一的编号。'),
  name: field('全称', text, '单位的全称。'),
  lang: field('语言', text, '全称和简称的语言和字体，按 BCP 47，例如 zh-Hans。'),
  shortNames: field('简称', z.array(text), '规划中用过的简称；同一简称在不同地区是不同单位。'),
  level: field('层级', code(bodyLevels), '国家、省级、市级、县级、乡镇级或园区。'),
  kind: field('类型', code(bodyKinds), '政府部门、人民政府、园区管理机构、若干单位的统称等。'),
  parent: field('上级单位编号', key.nullable(), '上级单位的编号。'),
  region: field('地区编号', key.nullable(), '所属地区的编号。'),
  creditCode: field('统一社会信用代码', creditCode.meta({ columnType: '文本' }).nullable(), '18 位统一社会信用代码，校验位已核对。'),
  verified: field('全称已核实', flag, '全称见于规划原文为 true，由简称推出为 false。'),
  note: field('说明', text.nullable(), '全称未核实等情况的说明。'),
  url: field('地址', address, '单位在本站的地址。'),
  formerNames: field('曾用名', z.array(text), '这个单位以前的名称。'),
  start: field('成立', date.nullable(), '从什么时候起有这个单位；不清楚则为空。'),
  end: field('撤销', date.nullable(), '什么时候撤销或并入别的单位；还在的为空。'),
  successor: field('接续单位编号', z.array(key), '撤销以后接续它的单位。'),
});

export type BodyRow = z.infer<typeof bodyRow>;

/** All bodies of the registry, in its order. */
export function bodyRows(portal: Portal, base = '/'): BodyRow[] {
  return portal.bodies.map((body) => ({ ...body, url: linkTo(base, bodyAddress(body.id)) }));
}
