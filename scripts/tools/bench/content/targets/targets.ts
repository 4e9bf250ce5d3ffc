import { measures } from '../indicators.ts';
import type { Setting } from '../setting.ts';
import { linkedTarget } from './linked-target.ts';
import { ownTargets } from './own-targets.ts';
import type { WrittenTarget } from './written-target.ts';

const linkedCount = 5;

/** Twelve targets of all seven kinds: five for shared indicators, seven of the plan's own. */
export function writeTargets(setting: Setting): readonly WrittenTarget[] {
  const linked = setting.random.sample(measures, linkedCount).map((measure) => linkedTarget(measure, setting));
  return [...linked, ...ownTargets(setting)];
}

/** The sentences that state the targets, a few to a paragraph. */
export function targetParagraphs(targets: readonly WrittenTarget[], { end }: Setting): readonly string[] {
  const size = 4;
  return Array.from({ length: Math.ceil(targets.length / size) }, (_, index) => {
    const words = targets.slice(index * size, (index + 1) * size).map((target) => target.words);
    return `到${end}年，${words.join('；')}。`;
  });
}

/** The targets as a Markdown table. */
export function targetTable(targets: readonly WrittenTarget[], { start, end }: Setting): string {
  const rows = targets.map(({ row: { name, base, aim, nature } }) => `| ${name} | ${base} | ${aim} | ${nature} |`);
  return [`| 指标 | ${start - 1}年 | ${end}年 | 属性 |`, '| --- | ---: | ---: | --- |', ...rows].join('\n');
}
