import { describe, expect, it } from 'vitest';
import { isObservationPeriod, observation } from '../../../../src/model/registry/observation.ts';

describe('isObservationPeriod', () => {
  it.each(['2020', '2020-H1', '2020-H2', '2020-Q1', '2020-Q4', '2020-05', '2016/2020'])('accepts %s', (text) => {
    expect(isObservationPeriod(text)).toBe(true);
  });

  it.each([
    '',
    '2020-H3',
    '2020-Q5',
    '2020-Q0',
    '2020-13',
    '2020-05-01',
    '2020/2016',
    '2020/2020',
    '2016/2018/2020',
    '2016/2020/x',
    '2016-01/2020-12',
    '2016/',
    '/2020',
    '0000-H1',
    '0020',
    '2020年',
  ])('refuses %j', (text) => expect(isObservationPeriod(text)).toBe(false));
});

describe('observation', () => {
  const row = {
    indicator: 'rd',
    period: '2020',
    value: '1.80',
    unit: '%',
    kind: 'level',
    status: '未载明',
    source: '规划正文',
    certainty: '确定',
  };

  it('keeps the digits of a value and gives null for what is left out', () => {
    expect(observation.parse(row)).toMatchObject({ value: '1.80', status: 'unstated', region: null, base: null, publishedDate: null });
  });

  it('refuses a row without value: a missing period has no row', () => {
    expect(observation.safeParse({ ...row, value: '' }).success).toBe(false);
  });

  it('refuses a column that it does not know', () => expect(observation.safeParse({ ...row, values: '1' }).success).toBe(false));
});
