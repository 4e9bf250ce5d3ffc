import { describe, expect, it } from 'vitest';
import { generationDate, newestFirst } from '../../../../src/model/plan/generation-date.ts';
import { makePlan } from '../../../support/portal.ts';

describe('generationDate', () => {
  it.each([
    [{ documentDate: '2021-12', recordedDate: '2024-12-09', publishedDate: '2024-12-10' }, '2021-12', 'document'],
    [{ recordedDate: '2024-12-09', publishedDate: '2024-12-10' }, '2024-12-09', 'recorded'],
    [{ publishedDate: '2024-12-10' }, '2024-12-10', 'published'],
  ] as const)('of %j is %s, the %s date', (dates, date, kind) => {
    expect(generationDate(makePlan(dates))).toEqual({ date, kind });
  });

  it('is null where no date is stated', () => expect(generationDate(makePlan())).toBeNull());
});

describe('newestFirst', () => {
  it('orders by date, then by id, and puts undated plans last', () => {
    const plans = [
      makePlan({ id: 'undated' }),
      makePlan({ id: 'b', documentDate: '2021-12' }),
      makePlan({ id: 'a', documentDate: '2021-12' }),
      makePlan({ id: 'day', documentDate: '2021-12-09' }),
      makePlan({ id: 'new', documentDate: '2024' }),
    ];
    expect(newestFirst(plans).map(({ id }) => id)).toEqual(['new', 'day', 'a', 'b', 'undated']);
  });
});
