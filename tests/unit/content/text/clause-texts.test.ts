import { describe, expect, it } from 'vitest';
import { finishSource } from '../../../support/finished-text.ts';

const textsOf = (source: string) => finishSource(source).texts;

describe('clauseTexts', () => {
  it('gives every heading the words under it, without the heading', () => {
    expect(textsOf('开头。\n\n## 一、目标\n\n第一段。\n\n第二段。\n\n### （一）数量\n\n九家。')).toEqual({
      s0: '开头。',
      s1: '第一段。\n第二段。',
      's1-1': '九家。',
    });
  });

  it('keeps dash items apart', () => {
    expect(textsOf('## 一、目标\n\n如下：\n\n——翻番。投入翻番。\n\n——壮大。企业壮大。\n\n完。')).toEqual({
      s1: '如下：\n完。',
      's1-d1': '——翻番。投入翻番。',
      's1-d2': '——壮大。企业壮大。',
    });
  });

  it('joins words that a mark or an emphasis divides, and leaves footnote signs out', () => {
    expect(textsOf('## 一、目标\n\n达到<Target id="rd">**9.0**亿元</Target>以上[^1]，A\\<B。\n\n[^1]: 注。')).toMatchObject({
      s1: '达到9.0亿元以上，A<B。',
    });
  });

  it('reads lists and tables cell by cell', () => {
    expect(textsOf('## 一、目标\n\n- 甲\n- 乙\n\n| 指标 | 值 |\n| --- | --- |\n| 丙 | 3 |')).toEqual({ s1: '甲\n乙\n指标\n值\n丙\n3' });
  });
});
