import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../../src/content/yaml/split-frontmatter.ts';
import { parseYaml } from '../../../../src/content/yaml/yaml-source.ts';

describe('parseYaml', () => {
  it('keeps numbers and dates as the text that stands in the source', () => {
    const { value } = parseYaml('a: 2.0\nb: 2024-02-30\nc: 1/3\nd: 0x1F\ne: 010\nf: "9"\ng: .5\nh: 12345678901234567890.10', 'x.yaml');
    expect(value).toEqual({ a: '2.0', b: '2024-02-30', c: '1/3', d: '0x1F', e: '010', f: '9', g: '.5', h: '12345678901234567890.10' });
  });

  it('reads true, false and null as such, yes and no as text', () => {
    expect(parseYaml('a: true\nb: false\nc: null\nd:\ne: yes\nf: no', 'x.yaml').value).toEqual({
      a: true,
      b: false,
      c: null,
      d: null,
      e: 'yes',
      f: 'no',
    });
  });

  it('finds the place of values and keys, counted in the file', () => {
    const source = parseYaml('targets:\n  - id: rd\n    value: 9\n', 'x.mdx', 1);
    expect(source.locate(['targets', 0, 'value'])).toEqual({ file: 'x.mdx', line: 4, column: 12 });
    expect(source.locateKey(['targets', 0], 'value')).toEqual({ file: 'x.mdx', line: 4, column: 5 });
    expect(source.locate(['targets', 0, 'missing'])).toEqual({ file: 'x.mdx', line: 3, column: 5 });
  });

  it('reports every error of a text', () => {
    expect(parseYaml('a: 1\na: 2\nb: *x\nc: "open', 'x.yaml').problems.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['duplicate-key', 2],
        ['yaml-feature', 3],
      ]),
    );
  });
});

describe('splitFrontmatter', () => {
  it('keeps the lines of the text where they are', () => {
    expect(splitFrontmatter('---\na: 1\nb: 2\n---\n文\n')).toEqual({ yaml: 'a: 1\nb: 2', text: '\n\n\n\n文\n', end: 4 });
  });

  it('takes empty frontmatter and a file that ends with it', () => {
    expect(splitFrontmatter('---\n---\n文')).toEqual({ yaml: '', text: '\n\n文', end: 2 });
    expect(splitFrontmatter('---\na: 1\n---')?.yaml).toBe('a: 1');
  });

  it('knows no frontmatter that is not at the very start or does not end', () => {
    expect(splitFrontmatter('\n---\na: 1\n---\n')).toBeNull();
    expect(splitFrontmatter('---\na: 1\n')).toBeNull();
    expect(splitFrontmatter('文')).toBeNull();
  });

  it('does not end at a line that only starts with dashes', () => {
    expect(splitFrontmatter('---\na: |\n  x\n----\n---\n文')?.yaml).toBe('a: |\n  x\n----');
  });
});
