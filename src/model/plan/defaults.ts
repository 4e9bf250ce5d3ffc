import { z } from 'zod';
import { duePeriod } from '../time/due.ts';
import { field, list, optional, term } from '../values/field.ts';
import { reference } from '../values/id.ts';
import { year } from '../values/partial-date.ts';
import { line } from '../values/text.ts';
import { hedges, targetYearSources } from '../vocabularies.ts';

/** What holds for the targets and milestones of a plan where neither the item nor its words say otherwise. */
export const planDefaults = z.strictObject({
  due: field('到期时间', optional(duePeriod), '各项共同的到期时间，写法同各项的 due。'),
  targetYear: field('目标年', optional(year), '各项共同的目标年。'),
  targetYearSource: field('目标年来源', optional(term(targetYearSources)), '目标年是文中写明，还是按规划期末、期限或阶段推定。'),
  deadline: field('期限原文', optional(line), '文中关于期限的原话，例如“到2025年”。'),
  hedge: field('语气', optional(term(hedges)), '统领各项的语气：明确、力争、谋划或探索。'),
  groupHedge: field('统领语', optional(line), '统领各项目标的语气词句。'),
  group: field('所属口号', optional(line), '概括各项目标的口号。'),
  scope: field('范围', optional(line), '各项目标共同的范围，例如“全县”。'),
  bodies: field('责任单位', list(reference), '对各项都负责的单位编号。'),
});
