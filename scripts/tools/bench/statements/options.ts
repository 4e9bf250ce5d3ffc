import { UsageError } from '../../../cli/options.ts';
import { parseOptions } from '../../../cli/options.ts';

/** What to read and what to hold it against. */
export type StatementsBenchmark = {
  readonly texts: string | null;
  readonly labels: string | null;
  readonly facts: string | null;
  readonly out: string | null;
};

/** The options in words. */
export const statementsBenchmarkUsage = `  statements  读出文中的承诺，与标注对照，测查全率、查准率、各项是否读对和用时
    --texts 文件夹    读其中每个 .txt；写了 --labels 时是标注所指的文本（默认是标注文件旁的 reports）
    --labels 文件     逐条标注（JSON）
    --facts 文件夹    各规划的事实（000.json 等），原文在其旁的 seeds
    --out 文件        把读出的承诺逐条写成 JSON`;

/** Reads the options of `bench statements`. */
export function parseStatementsBenchmark(args: readonly string[]): StatementsBenchmark {
  const { texts = null, labels = null, facts = null, out = null } = parseOptions(args, ['texts', 'labels', 'facts', 'out']);
  if (texts === null && labels === null && facts === null) throw new UsageError('要写明读什么：--texts、--labels 或 --facts。');
  return { texts, labels, facts, out };
}
