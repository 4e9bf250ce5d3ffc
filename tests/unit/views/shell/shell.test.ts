import { describe, expect, it } from 'vitest';
import { shellOf } from '../../../../src/views/shell/shell.ts';
import { makePortal, makeSitePage } from '../../../support/portal.ts';

describe('shellOf', () => {
  it('orders the pages of the site by their number, then by id', () => {
    const page = (id: string, order: string | null) => makeSitePage({ id, order });
    const pages = [page('z', null), page('ten', '10'), page('b', '2'), page('a', '2')];
    expect(shellOf({ ...makePortal(), pages }).pages.map(({ id }) => id)).toEqual(['a', 'b', 'ten', 'z']);
  });
});
