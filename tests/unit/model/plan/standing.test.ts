import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { isCounted, replacementsOf, standingOf } from '../../../../src/model/plan/standing.ts';
import { directoryOf } from '../../../../src/model/site/directory.ts';
import { homePage } from '../../../../src/views/home/home-page.ts';
import { makePlan, makePortal } from '../../../support/portal.ts';
import { targetExamples } from '../../../support/targets.ts';

const supersedes = [{ type: 'supersedes' as const, plan: 'old' }];
const [old, gone, fresh] = [
  makePlan({ id: 'old', validity: '有效', targets: [targetExamples.threshold] }),
  makePlan({ id: 'gone', validity: '废止', relations: supersedes, targets: [targetExamples.threshold] }),
  makePlan({ id: 'fresh', validity: '有效', relations: supersedes }),
];

describe('plans that replace a plan', () => {
  it('are all named, those in force first', () => {
    expect(replacementsOf(old, [old, gone, fresh]).map(({ id }) => id)).toEqual(['fresh', 'gone']);
  });

  it('take it out of every count, as repealing does, whatever its record says', () => {
    const replaced = { ...old, replacedBy: ['fresh'] };
    expect([old, replaced, gone].map(isCounted)).toEqual([true, false, false]);
    expect([old, replaced, gone].map(standingOf)).toEqual([null, 'replaced', '废止']);
    expect(homePage(directoryOf(makePortal([replaced, gone, fresh])), zhHans).progress.targets.total).toBe(0);
    expect(homePage(directoryOf(makePortal([old, fresh])), zhHans).progress.targets.total).toBe(1);
  });
});
