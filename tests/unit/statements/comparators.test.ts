import { describe, expect, it } from 'vitest';
import { comparatorRules } from '../../../src/statements/grammar/comparators.ts';
import { read, short } from './read.ts';

describe('comparators', () => {
  it.each(comparatorRules)('read their own example: $example', ({ example, name, gives }) => {
    const [reading] = read(`达标率${example}。`);
    expect(reading?.comparator?.rule).toBe(name);
    expect(reading?.comparator?.value).toBe(gives === 'reaching' ? '>=' : gives);
  });

  it.each([
    ['森林覆盖率达到45%', 'threshold >= 45 %'],
    ['森林覆盖率达到45%左右', 'threshold ~ 45 %'],
    ['森林覆盖率达到45%以上', 'threshold >= 45 %'],
    ['森林覆盖率超过45%', 'threshold > 45 %'],
    ['森林覆盖率不低于45%', 'threshold >= 45 %'],
    ['失业率达到5%', 'threshold <= 5 %'],
    ['失业率控制在5%以内', 'threshold <= 5 %'],
    ['失业率稳定在5%左右', 'threshold ~ 5 %'],
    ['死亡率降至3‰', 'threshold <= 3 ‰'],
    ['新建学校3所', 'threshold = 3 所'],
    ['新增学位3500多个', 'threshold > 3500 个'],
    ['新增省级以上平台5家', 'threshold = 5 家'],
    ['新增规模以上企业20家以上', 'threshold >= 20 家'],
    ['新增限额以上商贸企业约100家', 'threshold ~ 100 家'],
  ])('%s is %s', (text, expected) => {
    expect(short(`${text}。`)).toEqual([expected]);
  });

  it('says that a bare figure is not compared by a word', () => {
    expect(read('新建学校3所。')[0]?.comparator).toMatchObject({ basis: 'inferred', from: [] });
  });

  it('says that 达到 of what is to fall is inferred', () => {
    expect(read('失业率达到5%。')[0]?.comparator?.basis).toBe('inferred');
    expect(read('覆盖率达到5%。')[0]?.comparator?.basis).toBe('stated');
  });
});
