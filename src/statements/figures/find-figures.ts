import { multiplierPattern, numberRules, rangePattern, vaguePattern } from '../grammar/numbers.ts';
import { isLoose, unitPattern } from '../grammar/units.ts';
import { spanAt, type Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { readNumber } from './read-number.ts';

const { fraction, grouped, arabic, ofParts, percent, bareMultiplier, chinese } = numberRules;
const number = [fraction, grouped, arabic, percent, ofParts, bareMultiplier, chinese].map(({ pattern }) => pattern).join('|');
const unit = String.raw`(?: ?(?:${multiplierPattern}${vaguePattern}?)?(?:${unitPattern})|${multiplierPattern})`;
const figures = new RegExp(
  String.raw`(?<first>${number})(?:(?<firstUnit>${unit})?${rangePattern}(?<second>${number}))?(?<vague>${vaguePattern})?(?<unit>${unit})?`,
  'gdu',
);

const at = ([start, end]: readonly [number, number]): Span => ({ start, end });

/** A number glued to Latin letters or marks is a name or a code: G60, 5G, PM2.5, 1+7. */
function isCode(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    /[A-Za-z0-9.+#@_×*]/.test(before) || /[A-Za-z+_×*@]/.test(after) || (/[-/:∶]/.test(before) && /[\w一-龥]/.test(text.charAt(start - 2)))
  );
}

function amount(printed: string, span: Span) {
  const value = readNumber(printed);
  return value === null ? null : { printed, value, span };
}

/** The unit of a spelling that says it itself: 百分之五 is 5%, 三分之一 is a share. */
function unitInside(printed: string): string | null {
  const scale = /^([百千万])分之/.exec(printed)?.[1];
  if (scale !== undefined) return scale === '百' ? '%' : scale === '千' ? '‰' : '‱';
  return printed.includes('分之') || /^\d+\/\d+$/.test(printed) ? '比例' : null;
}

function figureOf(text: string, match: RegExpExecArray): Figure | null {
  const groups = match.groups ?? {};
  const places = match.indices?.groups ?? {};
  const place = (name: string): Span => at(places[name] ?? [match.index, match.index]);
  const first = amount(groups['first'] ?? '', place('first'));
  const second = groups['second'] === undefined ? null : amount(groups['second'], place('second'));
  if (first === null) return null;
  const isChinese = !/\d/.test(first.printed);
  const inside = unitInside(first.printed);
  const printed = groups['unit']?.trim();
  const isWord =
    printed !== undefined &&
    isChinese &&
    isLoose(printed.replace(/^[十百千万亿]+/, '')) &&
    printed.length === 1 &&
    first.printed.length === 1;
  const unitSpan = place('unit');
  const unitAt = printed === undefined ? null : spanAt(unitSpan.end - printed.length, printed);
  const given =
    inside !== null ? { printed: inside, span: first.span } : unitAt === null || printed === undefined ? null : { printed, span: unitAt };
  const span = { start: match.index, end: match.index + match[0].length };
  const isTenths =
    printed === '成' &&
    /^(?:半|以上|左右|以内|多|[,，。；;、\n]|$)/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2));
  if (isWord && !isTenths && !/分之/.test(first.printed)) return null;
  if (isCode(text, inside === null ? span : first.span)) return null;
  return {
    span,
    first,
    second,
    vague: groups['vague'] === undefined ? null : place('vague'),
    unit: given,
    spelling: isChinese ? 'chinese' : 'arabic',
  };
}

/** Every number of a folded text with its unit, in order; codes, names and single Chinese numerals of speech are passed over. */
export function findFigures(text: string): Figure[] {
  return Array.from(text.matchAll(figures), (match) => figureOf(text, match)).filter((figure) => figure !== null);
}
