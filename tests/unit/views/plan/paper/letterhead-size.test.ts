import { expect, it } from 'vitest';
import { letterheadSize } from '../../../../../src/views/plan/paper/letterhead-size.ts';

it.each([
  ['示例县人民政府文件', 'short'],
  ['示例县人民政府办公室文件', 'medium'],
  ['示例省示例自治州示例县人民政府办公室文件', 'long'],
] as const)('%s is set %s', (mark, size) => {
  expect(letterheadSize(mark)).toBe(size);
});
