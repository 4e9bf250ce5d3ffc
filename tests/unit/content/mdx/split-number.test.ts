import { describe, expect, it } from 'vitest';
import { splitNumber } from '../../../../src/content/mdx/split-number.ts';

describe('splitNumber', () => {
  it.each([
    ['一、总体要求', '一、', '总体要求'],
    ['十二、附则', '十二、', '附则'],
    ['（一）发展基础', '（一）', '发展基础'],
    ['(三) 基本原则', '(三)', '基本原则'],
    ['1. 建设平台', '1.', '建设平台'],
    ['2．建设园区', '2．', '建设园区'],
    ['3、培育企业', '3、', '培育企业'],
    ['（4）其他', '（4）', '其他'],
    ['第三章 保障', '第三章', '保障'],
    ['2.0版升级', null, '2.0版升级'],
    ['一体化发展', null, '一体化发展'],
    ['“1+7”平台', null, '“1+7”平台'],
  ])('divides %s', (heading, number, title) => {
    expect(splitNumber(heading)).toEqual({ number, title });
  });
});
