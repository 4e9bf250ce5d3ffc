import { describe, expect, it } from 'vitest';
import { words as zhHans } from '../../../../src/words/zh-hans/words.ts';
import { verdictExamples } from '../../../../src/views/verdict/verdict-examples.ts';
import { makePortal } from '../../../support/portal.ts';

const { site } = makePortal();
const examples = verdictExamples(site, zhHans);

describe('verdictExamples', () => {
  it('are what the rules on the page say of them', () => {
    expect(examples.map(({ name, state }) => [name, state])).toEqual([
      ['steady', 'behind'],
      ['month', 'reached'],
      ['quarter', 'not-reported'],
      ['converted', 'reached'],
      ['steps', 'on-track'],
      ['late', 'reached-late'],
      ['held', 'away'],
      ['toZero', 'on-track'],
      ['sum', 'reached'],
      ['cap', 'not-due'],
      ['growth', 'not-reached'],
      ['rates', 'not-reached'],
      ['fall', 'reached'],
      ['about', 'reached-early'],
      ['multiple', 'undecidable'],
      ['halving', 'reached'],
      ['silent', 'not-reported'],
    ]);
  });

  it('follow the thresholds of the site', () => {
    const lenient = verdictExamples({ verdicts: { ...site.verdicts, onTrack: site.verdicts.tolerance } }, zhHans);
    expect(lenient.find(({ name }) => name === 'steady')?.state).toBe('on-track');
  });

  it('show their figures', () => {
    expect(examples[0]?.sentence).toContain('2022年应为76家；实际变化是应有变化的87.5%');
  });
});
