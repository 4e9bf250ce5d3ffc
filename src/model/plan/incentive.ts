import { z } from 'zod';
import { decimal } from '../values/decimal.ts';
import { field } from '../values/field.ts';
import { id } from '../values/id.ts';
import { optional } from '../values/optional.ts';
import { term } from '../values/term.ts';
import { line } from '../values/text.ts';
import { comparators, incentiveKinds } from '../vocabularies.ts';

const amount = z.strictObject({
  comparator: field('比较', optional(term(comparators)), '数额前后的“以上”“不低于”等；没有就留空。'),
  value: field('数额', decimal, '金额或比例的数字。'),
  unit: field('单位', line, '例如“万元”“%”。'),
  per: field('每', optional(line), '按什么发放，例如“家”。'),
});

/** A reward, subsidy or other inducement that a plan promises. */
export const incentive = z.strictObject({
  id: field('编号', id, '激励措施在本规划内唯一的编号。'),
  name: field('名称', line, '激励措施的名称。'),
  kind: field('类型', term(incentiveKinds), '奖补、奖励、税收优惠、机制等。'),
  amount: field('数额', optional(amount), '金额或比例；文中没有写就留空。'),
  frequency: field('频次', optional(line), '多久一次，例如“每3年一次”。'),
  granter: field('给予方', optional(line), '由谁给予；文中没有写就留空。'),
  beneficiary: field('对象', optional(line), '给予谁；文中没有写就留空。'),
  condition: field('条件', optional(line), '满足什么条件；文中没有写就留空。'),
});

export type Incentive = z.infer<typeof incentive>;
