import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '../../../../src/words/dictionary-for.ts';
import { formatDeadline } from '../../../../src/words/format/records.ts';

const t = dictionaryFor('zh-Hans');
const plan = { lang: 'zh-Hans-CN' as const, phases: [{ id: 'advance', name: '推进期', order: 2, start: null, end: null, items: [] }] };

const undated = { due: null, targetYear: null, deadline: null };

describe('formatDeadline', () => {
  it.each([
    ['the year', { ...undated, targetYear: '2025', phase: 'advance', duration: 3 }, '2025年'],
    ['the month that is stated', { ...undated, due: '2025-09', targetYear: '2025' }, '2025年9月'],
    ['the month that the printed deadline names', { ...undated, deadline: '6月底前', targetYear: '2025' }, '2025年6月'],
    ['the day', { ...undated, due: '2025-04-30' }, '2025年4月30日'],
    ['the quarter', { ...undated, deadline: '2025年第三季度' }, '2025年第三季度'],
    ['the phase where there is no year', { ...undated, phase: 'advance', duration: 3 }, '推进期'],
    ['the duration where there is no phase', { ...undated, phase: null, duration: 3 }, '3年内'],
    ['未载明 where the text says nothing', { ...undated, phase: null }, '未载明'],
  ])('gives %s', (_title, item, words) => {
    expect(formatDeadline(item, plan, t)).toBe(words);
  });
});
