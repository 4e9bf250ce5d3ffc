import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/statements/figures/read-number.ts';
import { short } from './read.ts';

describe('readNumber', () => {
  it.each([
    ['3.2', '3.2'],
    ['12,500', '12500'],
    ['1 500', '1500'],
    ['007', '7'],
    ['十二', '12'],
    ['一千二百', '1200'],
    ['两千零五', '2005'],
    ['二〇', '20'],
    ['三分之一', '1/3'],
    ['1/3', '1/3'],
    ['百分之十二点五', '12.5'],
    ['万', '10000'],
  ])('reads %s as %s', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  it.each(['', '0/3', '千克', '若干'])('gives nothing for “%s”', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('numbers in words', () => {
  it.each([
    ['粮食产量达到一千二百万吨', 'threshold >= 1200 万吨'],
    ['灌溉率达到百分之八十五', 'threshold >= 85 %'],
    ['比重达到企业总数的1/3', 'threshold >= 1/3 比例'],
    ['生活垃圾减量三成以上', 'threshold >= 3 成'],
    ['研发强度达到２.８７％', 'threshold >= 2.87 %'],
    ['研发强度达到2。87%', 'threshold >= 2.87 %'],
    ['粮食产量达到１１０萬噸', 'threshold >= 110 萬噸'],
    ['投资完成1,200亿元', 'threshold = 1200 亿元'],
    ['建设充电站3—5个', 'range 3..5 个'],
    ['建设充电站3至5个', 'range 3..5 个'],
    ['生产总值增长5%—5.5%', 'range 5..5.5 %'],
    ['新增人口100万', 'threshold = 100 万'],
    ['总产值突破千亿元', 'threshold > 1000 亿元'],
    ['孕产妇死亡率控制在10/10万以内', 'threshold <= 10 /10万'],
    ['景气指数达到103.5左右', 'threshold ~ 103.5'],
  ])('%s is %s', (text, expected) => {
    expect(short(`${text}。`)).toEqual([expected]);
  });
});
