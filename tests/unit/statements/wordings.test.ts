import { describe, expect, it } from 'vitest';
import { directionRules } from '../../../src/statements/grammar/references.ts';
import { wordRules } from '../../../src/statements/grammar/words-for-figures.ts';
import { read, short } from './read.ts';

describe('words that stand for a figure', () => {
  it.each(wordRules)('read their own example: $example', ({ example, name, kind, value }) => {
    expect(read(`${example}。`)[0]).toMatchObject({ kind: { value: kind, rule: name }, value: { value: { value } } });
  });

  it.each(directionRules)('read their own example: $example', ({ example, name, direction }) => {
    expect(read(`${example}。`)[0]).toMatchObject({ kind: { value: 'direction', rule: name }, direction: { value: direction } });
  });

  it.each([
    ['综合能力保持在全省前5名', 'rank 5 名'],
    ['经济总量进入全国前十', 'rank 10 名'],
    ['空气质量保持全国前列', 'rank'],
  ])('%s is %s', (text, expected) => {
    expect(short(`${text}。`)).toEqual([expected]);
  });

  it.each(['实施“倍增计划”', '构建多层次、全覆盖的体系', '全覆盖检查食堂', '减半征收税款'])('%s promises nothing', (text) => {
    expect(short(`${text}。`)).toEqual([]);
  });
});
