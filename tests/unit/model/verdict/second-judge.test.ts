import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeTarget } from '../../../../src/model/verdict/judge-target.ts';
import { settingsOf } from '../../../../src/model/verdict/settings.ts';
import { targetVerdicts } from '../../../../src/model/vocabularies.ts';
import { makePortal } from '../../../support/portal.ts';
import type { Case } from '../../../support/second-judge/case.ts';
import { secondJudge } from '../../../support/second-judge/judge.ts';
import { randomCase } from '../../../support/second-judge/random-case.ts';

/** Any number may stand here; each seed gives other targets. */
const random = { numRuns: 2000, seed: 20_260_101 };

const { site } = makePortal();

function firstJudge({ target, asOf, onTrack, away, tolerance, ...record }: Case): string {
  const verdicts = { onTrack, away, tolerance };
  return judgeTarget(target, record, settingsOf({ ...site, verdicts, asOf } as typeof site)).state;
}

describe('the second judge, written from the page 怎样判定进展 alone', () => {
  it('says of random targets what the first says, and every verdict occurs', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(randomCase, (given) => {
        const state = secondJudge(given);
        said.add(state);
        return firstJudge(given) === state;
      }),
      random,
    );
    expect([...said].toSorted()).toEqual(Object.keys(targetVerdicts).toSorted());
  });
});
