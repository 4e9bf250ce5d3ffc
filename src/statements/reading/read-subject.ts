import type { Rule } from '../rule.ts';
import { spanAt, type Span } from '../text/span.ts';
import { stated } from './field.ts';
import type { Place } from './place.ts';
import type { Field } from './reading.ts';

const rule: Rule = { name: '所说的事', example: '新建概念验证平台20家', source: 'usage' };

/** Words of time, tone and measure that stand around the subject and are not part of it. */
const ahead = /^(?:[、和及与 ]|其中|到?20\d\d年(?:底|末)?前?|今年|全年|年内|力争|努力|确保|积极争取|争取|使|推动|实现|分别|——|\d+\.)+/;
const behind =
  /(?:[、和及与 ]|力争|分别|不低于|不少于|不超过|不高于|超过|超|突破|高于|约|达到|达|控制在|保持在|稳定在|(?:年均)?(?:增长|增加|提高|提升|下降|降低|减少|扩大|压减)(?:到|至)?|涨幅|增速|升至|降至|增至|占比?|每|(?:比|较)20\d\d年(?:基础上)?(?:累计)?){1,12}$/;

/** The name that belongs to one of several figures, where there are as many names: A、B分别达到5和8. */
function partOf(head: string, { index, of }: { readonly index: number; readonly of: number }) {
  if (of < 2) return null;
  const names = Array.from(head.matchAll(/[^、和与及]+/g));
  const name = names[index];
  return names.length === of && name !== undefined ? { words: name[0], at: name.index } : null;
}

/** What is measured: the words before the figure, or those behind it where the figure stands before what it counts. */
export function readSubject(
  { before, after, span, text }: Place,
  part: { readonly index: number; readonly of: number } = { index: 0, of: 1 },
): Field<string> | null {
  const skipped = ahead.exec(before)?.[0].length ?? 0;
  const head = before.slice(skipped).replace(behind, '');
  const named = partOf(head, before.includes('分别') ? part : { index: 0, of: 1 });
  if (named !== null) return stated(named.words, rule, spanAt(span.start - before.length + skipped + named.at, named.words));
  if (head.length > 3)
    return stated(
      text.slice(span.start - before.length + skipped, span.start - before.length + skipped + head.length),
      rule,
      spanAt(span.start - before.length + skipped, head),
    );
  const tail = /^(?:以上|左右|以内)?(?<noun>[^、,，。；;和及]{2,24})/.exec(after);
  const noun = tail?.groups?.['noun'];
  if (tail === null || noun === undefined)
    return head === '' ? null : stated(head, rule, spanAt(span.start - before.length + skipped, head));
  const at: Span = spanAt(span.end + tail[0].length - noun.length, noun);
  return stated(noun, rule, at);
}
