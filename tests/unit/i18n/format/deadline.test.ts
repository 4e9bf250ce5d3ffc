import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '../../../../src/i18n/dictionary-for.ts';
import { formatDeadline } from '../../../../src/i18n/format/deadline.ts';
import { year } from '../../../../src/model/values/partial-date.ts';

const t = dictionaryFor('zh-Hans');
const plan = { lang: 'zh-Hans-CN' as const, phases: [{ id: 'advance', name: '推进期', order: 2, start: null, end: null, items: [] }] };

describe('formatDeadline', () => {
  it.each([
    ['the year', { targetYear: year.parse('2025'), phase: 'advance', duration: 3 }, '2025年'],
    ['the phase where there is no year', { targetYear: null, phase: 'advance', duration: 3 }, '推进期'],
    ['the duration where there is no phase', { targetYear: null, phase: null, duration: 3 }, '3年内'],
    ['未载明 where the text says nothing', { targetYear: null, phase: null }, '未载明'],
  ])('gives %s', (_title, item, words) => {
    expect(formatDeadline(item, plan, t)).toBe(words);
  });
});
