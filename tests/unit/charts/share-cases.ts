import type { SharePart, ShareWords } from '../../../src/charts/share/draw-share.ts';
import type { State } from '../../../src/charts/state/state.ts';
import { milestoneVerdicts, targetVerdicts, taskVerdicts } from '../../../src/model/vocabularies.ts';

export const shareWords: ShareWords = { name: '图：示例规划，数据见下表', unit: '单位：项' };

const words: Readonly<Record<State, string>> = { ...targetVerdicts, ...milestoneVerdicts, ...taskVerdicts };

/** Parts of a whole in the given order with the words of the vocabularies. */
function parts(counts: Readonly<Partial<Record<State, number>>>): readonly SharePart[] {
  const states = Object.keys(counts).filter((state): state is State => state in words);
  return states.map((state) => ({ state, count: counts[state] ?? 0, label: `${words[state]}${counts[state] ?? 0}项` }));
}

/** Shares as they occur, and as they hardly ever do. */
export const shareCases: Readonly<Record<string, readonly SharePart[]>> = {
  'one state': parts({ 'not-reported': 21 }),
  'one item': parts({ reached: 1 }),
  'reached and not reported': parts({ 'not-reported': 12, reached: 9 }),
  'all verdicts on targets': parts({
    'not-reported': 20,
    'not-reached': 3,
    away: 2,
    behind: 5,
    'on-track': 8,
    'reached-early': 4,
    reached: 11,
    'not-due': 7,
    undecidable: 2,
  }),
  'all verdicts on milestones': parts({ 'not-reported': 6, overdue: 4, due: 5, 'not-due': 9, reached: 8, undated: 3 }),
  'all verdicts on tasks': parts({ 'not-reported': 6, 'not-reached': 4, 'in-progress': 9, reached: 5 }),
  'one among five hundred': parts({ 'not-reported': 499, 'not-reached': 1 }),
  thousands: parts({ 'not-reported': 12345, 'on-track': 2345, reached: 1234, 'not-due': 3 }),
};
