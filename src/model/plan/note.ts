import { z } from 'zod';
import { field } from '../values/field.ts';
import { id } from '../values/id.ts';
import { optional } from '../values/optional.ts';
import { term } from '../values/term.ts';
import { line, prose } from '../values/text.ts';
import { certainties, noteKinds } from '../vocabularies.ts';

/** A doubt or remark on the record, with how sure the editor is of it. */
export const note = z.strictObject({
  id: field('编号', id, '说明在本规划内唯一的编号。'),
  kind: field('类型', term(noteKinds), '前后不一、内容缺失、数字对不上等。'),
  quote: field('所指原文', optional(line), '说明所指的原文词句，只引必要的几个字。'),
  text: field('说明', prose, '发现了什么，本站怎样处理。'),
  certainty: field('把握', term(certainties), '确定、很可能或可能。'),
});

/** A probable error in the printed text: what stands there and what was probably meant. The text itself is never changed. */
export const erratum = z.strictObject({
  id: field('编号', id, '勘误在本规划内唯一的编号。'),
  printed: field('原文', line, '文中印出的字句。'),
  suggested: field('疑为', optional(line), '可能的正确写法；不清楚就留空。'),
  text: field('说明', prose, '为什么存疑。'),
  certainty: field('把握', term(certainties), '确定、很可能或可能。'),
});
