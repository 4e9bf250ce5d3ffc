import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseQuickly } from '../../../../src/content/yaml/parse-quickly.ts';
import { splitFrontmatter } from '../../../../src/content/yaml/split-frontmatter.ts';
import { parseYaml } from '../../../../src/content/yaml/yaml-source.ts';

/** The same text read with places: a comment with an ampersand makes it unusual and changes nothing else. */
const withPlaces = (text: string) => parseYaml(`${text}\n# &`, 'x.yaml');

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const files = ['content/plans', 'content/bodies', 'content/indicators', 'tests/fixtures/shili/plans'].flatMap((folder) =>
  readdirSync(root + folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`),
);

describe('parseQuickly', () => {
  it.each(files)('reads %s as the parser that knows places does', (file) => {
    const source = readFileSync(root + file, 'utf8');
    const text = file.endsWith('.mdx') ? (splitFrontmatter(source)?.yaml ?? '') : source;
    const quick = parseQuickly(text);
    expect(quick).not.toBeNull();
    expect(withPlaces(text).problems).toEqual([]);
    expect(quick?.value).toEqual(withPlaces(text).value);
  });

  it('reads whatever YAML can be written as the parser that knows places does', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (data) => {
        const text = stringify(data);
        const quick = parseQuickly(text);
        if (quick === null) return;
        const full = withPlaces(text);
        expect(full.problems).toEqual([]);
        expect(quick.value).toEqual(full.value);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps numbers as text and knows true, false and null', () => {
    expect(parseQuickly('a: 2.0\nb: 0x1F\nc: 2024-02-30\nd: true\ne: "true"\nf: null\ng:\nh: yes\ni: .inf')?.value).toEqual({
      a: '2.0',
      b: '0x1F',
      c: '2024-02-30',
      d: true,
      e: 'true',
      f: null,
      g: null,
      h: 'yes',
      i: '.inf',
    });
  });

  it.each([
    'a: &x 1',
    'a: *x',
    'a: !!str 1',
    '<<: x',
    '__proto__: x',
    'constructor: x',
    '? a\n: b',
    'a: 1\na: 2',
    'a: "open',
    '- [&x]',
    'a: 1\n---\nb: 2',
  ])('leaves %j to the parser that knows places', (text) => {
    expect(parseQuickly(text)).toBeNull();
  });
});
