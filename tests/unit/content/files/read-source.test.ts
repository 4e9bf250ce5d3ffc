import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../src/content/files/read-source.ts';

describe('readSource', () => {
  it('reports a file that cannot be read, with the reason of the system', () => {
    const { text, problems } = readSource(tmpdir(), 'plans/gone-since-listing.mdx');
    expect(text).toBeNull();
    expect(problems).toMatchObject([{ code: 'unreadable-file', file: 'plans/gone-since-listing.mdx', line: 1, column: 1 }]);
    expect(problems[0]?.message).toContain('ENOENT');
  });
});
