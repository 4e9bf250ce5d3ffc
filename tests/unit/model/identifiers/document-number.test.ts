import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentNumber, isDocumentNumber, normaliseDocumentNumber } from '../../../../src/model/values/identifiers.ts';

describe('isDocumentNumber', () => {
  it.each([
    '国办发〔2017〕47号',
    '国办公开办函〔2019〕61号',
    '示政发〔2021〕5号',
    '国务院令第713号',
    '虚构省人民政府令第1号',
    '国令第837号',
    '公告2026年第18号',
    '示例省科技厅公告2026年第3号',
    '通告第2号',
    '䢵政发〔2026〕3号',
    '〇一办〔2026〕1号',
  ])('accepts %s', (text) => {
    expect(isDocumentNumber(text)).toBe(true);
    expect(documentNumber.safeParse(text).success).toBe(true);
  });

  it.each([
    ['square brackets', '国办发[2017]47号'],
    ['lenticular brackets', '国办发【2017】47号'],
    ['parentheses', '国办发(2017)47号'],
    ['full-width square brackets', '国办发［2017］47号'],
    ['a short year', '国办发〔17〕47号'],
    ['第', '国办发〔2017〕第47号'],
    ['a leading zero', '国办发〔2017〕047号'],
    ['no 号', '国办发〔2017〕47'],
    ['no agency word', '〔2017〕47号'],
    ['no author of an order', '令第47号'],
    ['an announcement without a number', '公告2026年'],
  ])('refuses a number with %s: %s', (_, text) => expect(isDocumentNumber(text)).toBe(false));
});

describe('normaliseDocumentNumber', () => {
  it.each([
    ['国办发[2017]47号', '国办发〔2017〕47号'],
    ['国办发【2017】47号', '国办发〔2017〕47号'],
    ['国办发(2017)47号', '国办发〔2017〕47号'],
    ['国办发（2017）47号', '国办发〔2017〕47号'],
    ['国办发［2017］47号', '国办发〔2017〕47号'],
    ['国办发﹝2017﹞47号', '国办发〔2017〕47号'],
    ['国办发{2017}47号', '国办发〔2017〕47号'],
    ['国办发〔2017〕第047号', '国办发〔2017〕47号'],
    ['国办发[2017] 043号', '国办发〔2017〕43号'],
    ['国办发 〔２０１７〕\u00a0４７ 号', '国办发〔2017〕47号'],
    ['國辦發〔2017〕47號', '國辦發〔2017〕47号'],
    ['国务院令 第 713 号', '国务院令第713号'],
    ['国务院令713号', '国务院令第713号'],
    ['国务院令第0713號', '国务院令第713号'],
    ['公告 2026年 第018号', '公告2026年第18号'],
    ['国令837号', '国令第837号'],
  ])('mends %j to %s', (printed, normal) => expect(normaliseDocumentNumber(printed)).toBe(normal));

  it.each([
    '',
    '国办发47号',
    '国办发〔17〕47号',
    '国办发〔2017〕号',
    '国办发〔2017〕000号',
    '2017年47号',
    'abc〔2017〕1号',
    '国办发〔2017〕47号文件',
  ])('reads no number in %j', (printed) => expect(normaliseDocumentNumber(printed)).toBeNull());

  it('leaves every normal form as it is, and mends every damaged one to it', () => {
    const brackets = fc.constantFrom('〔〕', '[]', '()', '（）', '【】', '［］', '{}');
    const parts = fc.record({
      agency: fc.constantFrom('国办发', '示政发', '示政办函'),
      year: fc.integer({ min: 1949, max: 2099 }),
      serial: fc.integer({ min: 1, max: 9999 }),
    });
    const damage = fc.record({
      brackets,
      zeros: fc.constantFrom('', '0', '00'),
      ordinal: fc.constantFrom('', '第'),
      space: fc.constantFrom('', ' ', '\u3000'),
    });
    fc.assert(
      fc.property(parts, damage, ({ agency, year, serial }, { brackets: pair, zeros, ordinal, space }) => {
        const normal = `${agency}〔${year}〕${serial}号`;
        expect(normaliseDocumentNumber(normal)).toBe(normal);
        expect(normaliseDocumentNumber(`${agency}${space}${pair[0]}${year}${pair[1]}${space}${ordinal}${zeros}${serial}${space}号`)).toBe(
          normal,
        );
      }),
    );
  });
});
