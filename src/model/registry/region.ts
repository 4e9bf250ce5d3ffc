import { z } from 'zod';
import { field, optional, term } from '../values/field.ts';
import { id } from '../values/id.ts';
import { line } from '../values/text.ts';
import { regionLevels } from '../vocabularies.ts';

/** A place that plans, bodies and observations belong to. */
export const region = z.strictObject({
  id: field('编号', id, '地区在全站唯一的编号。'),
  name: field('名称', line, '地区的名称，例如“仙居县”。'),
  level: field('层级', term(regionLevels), '国家、省、市、县、乡镇或园区。'),
  parent: field('上级地区', optional(id), '上级地区的编号；没有就留空。'),
  divisionCode: field(
    '行政区划代码',
    optional(z.string().regex(/^\d{6}$/, { error: 'division-code' })),
    '六位行政区划代码；没有依据就留空。',
  ),
});

export type Region = z.infer<typeof region>;
