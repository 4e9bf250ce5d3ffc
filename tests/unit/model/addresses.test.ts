import { describe, expect, it } from 'vitest';
import { addressIn, attachmentAddress, facetAddress, pageOf, planAddress } from '../../../src/model/addresses.ts';
import { mentionAnchor, recordAnchor } from '../../../src/model/anchors.ts';

describe('addresses', () => {
  it('are those that others rely on', () => {
    expect(planAddress('shili-2021')).toBe('/plans/shili-2021/');
    expect(facetAddress('year', '2021')).toBe('/plans/year/2021/');
    expect(attachmentAddress('shili-2021', 'fujian-1.pdf')).toBe('/plans/shili-2021/fujian-1.pdf');
  });

  it('number the pages of a list from the second on', () => {
    expect([pageOf('/plans/', 1), pageOf('/plans/', 2)]).toEqual(['/plans/', '/plans/page/2/']);
  });
});

describe('anchors', () => {
  it('lead from the text to the record and back', () => {
    expect([recordAnchor.target('a'), mentionAnchor('target', 'a')]).toEqual(['t-a', 'at-t-a']);
    expect([recordAnchor.milestone('a'), mentionAnchor('task', 'a')]).toEqual(['m-a', 'at-task-a']);
  });
});

describe('addressIn', () => {
  const site = { languages: ['zh-Hant', 'en'] } as const;

  it.each([
    ['zh-Hant', '/plans/', '/plans/'],
    ['en', '/', '/en/'],
    ['en', '/plans/x/#t-a', '/en/plans/x/#t-a'],
    ['en', '/search/?q=a', '/en/search/?q=a'],
    ['en', '/data/plans.csv', '/data/plans.csv'],
    ['en', '/en/plans/x/', '/en/plans/x/'],
    ['zh-Hant', '/en/plans/x/', '/en/plans/x/'],
    ['en', '/plans/x/a.pdf#/', '/plans/x/a.pdf#/'],
  ] as const)('gives in %s for %s the address %s', (language, address, expected) =>
    expect(addressIn(language, address, site)).toBe(expected),
  );
});
