import { describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/exports/link.ts';

describe('linkTo', () => {
  it.each(['/portal', '/portal/', '/portal//'])('joins base %j and address with one slash', (base) => {
    expect(linkTo(base, '/bodies/x/')).toBe('/portal/bodies/x/');
  });

  it('leaves addresses of a site at the root as they are', () => expect(linkTo('/', '/plans/a/#t-b')).toBe('/plans/a/#t-b'));

  it('percent-encodes Han characters', () => expect(linkTo('/', '/plans/科创/')).toBe(`/plans/${encodeURIComponent('科创')}/`));
});
