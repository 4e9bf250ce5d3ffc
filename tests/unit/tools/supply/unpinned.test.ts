import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnpinned, workflowFiles } from '../../../../scripts/tools/supply/unpinned.ts';

const commit = 'a'.repeat(40);
const digest = `sha256:${'b'.repeat(64)}`;
const used = (text: string) => findUnpinned('x.yml', text).map(({ line, used: name }) => `${line} ${name}`);

describe('findUnpinned', () => {
  it('names actions and images by tags, with their lines', () => {
    const text = [
      'image: node:22-bookworm',
      'jobs:',
      '  build:',
      '    container:',
      '      image: node:22',
      '    services:',
      '      db: { image: "postgres:17" }',
      '    steps:',
      '      - uses: actions/checkout@v5',
      "      - uses: 'https://code.invalid/a/b@main'",
      '      - uses: docker://alpine:3',
      '  other:',
      '    container: debian:12',
      '    image:',
      '      name: node:24',
    ].join('\n');
    expect(used(text)).toEqual([
      '1 node:22-bookworm',
      '5 node:22',
      '7 postgres:17',
      '9 actions/checkout@v5',
      '10 https://code.invalid/a/b@main',
      '11 docker://alpine:3',
      '13 debian:12',
      '15 node:24',
    ]);
  });

  it('takes digests, and what lies in the repository itself', () => {
    const pinned = [
      `uses: a/b@${commit} # v5`,
      'uses: ./.ci/own',
      `image: node@${digest}`,
      `image: node:22@${digest}`,
      `uses: docker://a@${digest}`,
    ];
    expect(pinned.flatMap(used)).toEqual([]);
  });

  it('does not take a short or broken digest for one', () => {
    expect(used('uses: a/b@abc1234')).toHaveLength(1);
    expect(used('image: node@sha256:12')).toHaveLength(1);
  });

  it('looks at every action and image of our workflows', () => {
    for (const file of workflowFiles) {
      const text = readFileSync(join(import.meta.dirname, '../../../..', file), 'utf8');
      const named = Array.from(text.matchAll(/^\s*-? ?(?:uses|image): (\S+)$/gm), ([, name = '']) => name);
      expect(findUnpinned(file, text).map((each) => each.used)).toEqual(named.filter((name) => !/@(?:sha256:)?[\da-f]{40,}$/.test(name)));
      expect(named.length).toBeGreaterThan(0);
    }
  });
});
