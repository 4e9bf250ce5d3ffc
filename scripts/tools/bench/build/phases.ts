import { z } from 'zod';
import type { BuildPhase } from '../../../../src/publish/build-portal.ts';
import type { Told } from '../measure/told.ts';

/** Parts of a build's time: before its phases, its phases, and what is left. */
export const parts = ['start', 'read', 'pages', 'files', 'index', 'verify', 'compress', 'publish', 'end'] as const satisfies readonly (
  'start' | BuildPhase | 'end'
)[];
export type Part = (typeof parts)[number];

/** The parts in words. */
export const partWords: Readonly<Record<Part, string>> = {
  start: '启动',
  read: '读取并检查内容',
  pages: '生成网页',
  files: '复制附件',
  index: '建立检索索引',
  verify: '核对网页',
  compress: '预先压缩',
  publish: '替换旧网站',
  end: '收尾',
};

const begun = z.object({ phase: z.enum(parts) });

/** How many seconds each part of a build took, from what it told and its whole time. */
export function partsOf(told: readonly Told[], seconds: number): ReadonlyMap<Part, number> {
  const beginnings: { part: Part; at: number }[] = [{ part: 'start', at: 0 }];
  for (const { seconds: at, message } of told) {
    const { success, data } = begun.safeParse(message);
    if (success) beginnings.push({ part: data.phase, at });
  }
  return new Map(beginnings.map(({ part, at }, index) => [part, (beginnings[index + 1]?.at ?? seconds) - at]));
}
