import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatFields } from '../../../scripts/docs/format-fields.ts';
import { formatProblems } from '../../../scripts/docs/format-problems.ts';
import { components } from '../../../src/content/mdx/components.ts';
import { readPlan } from '../../../src/content/plan/read-plan.ts';
import { catalogue } from '../../../src/content/problems/catalogue.ts';

describe('the catalogue of problems', () => {
  it('documents every code in one Chinese sentence', () => {
    for (const [code, { about }] of Object.entries(catalogue)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(about, code).toMatch(/^.*\p{Script=Han}.*。$/u);
    }
  });

  it('is printed in docs/problems.md', async () => {
    await expect(formatProblems()).toMatchFileSnapshot('../../../docs/problems.md');
  });
});

describe('the fields of the model', () => {
  it('are printed in docs/fields.md', async () => {
    await expect(formatFields()).toMatchFileSnapshot('../../../docs/fields.md');
  });
});

describe('the manual', () => {
  it('shows an example that the reader takes', () => {
    const example = /```mdx\n([\s\S]*?)```/.exec(readFileSync(new URL('../../../docs/manual.md', import.meta.url), 'utf8'))?.[1] ?? '';
    const { data, text, problems } = readPlan(example, 'plans/jiaoyu-2026-2030.mdx');
    expect(problems).toEqual([]);
    expect(data?.targets.map(({ id }) => id)).toEqual(text?.mentions.filter(({ component }) => component === 'Target').map(({ id }) => id));
  });

  it('names every component that a text may use', () => {
    const manual = readFileSync(new URL('../../../docs/manual.md', import.meta.url), 'utf8');
    for (const name of Object.keys(components)) expect(manual).toContain(`<${name}`);
  });
});
