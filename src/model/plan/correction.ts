import { z } from 'zod';
import { field, list } from '../values/field.ts';
import { line, prose } from '../values/text.ts';

/** A field in which the record goes against the words of the text, because the text is wrong there; shown to readers with its reason. */
const correction = z.strictObject({
  field: field('项目', line, '与正文不同的那一项的名称，例如 value、unit、comparator。'),
  reason: field('理由', prose, '为什么认定正文有误，依据是什么；会公开在备注中。'),
});

/** The corrections of an item; an author with one need not write a list. */
export const corrects = field(
  '更正',
  list(correction),
  '正文确实写错时，写明哪一项与正文不同（field）和理由（reason），记录以这里写的为准，理由一并公开。没有就不写。',
);
