import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatFields } from '../../../scripts/tools/docs/format-fields.ts';
import { formatProblems } from '../../../scripts/tools/docs/format-problems.ts';
import { components } from '../../../src/content/mdx/components.ts';
import { readPlan } from '../../../src/content/plan/read-plan.ts';
import { codeOf } from '../../../src/content/promises/written-item.ts';
import { stepsOf } from '../../../src/model/plan/steps.ts';
import { comparators } from '../../../src/model/vocabularies.ts';
import { goodFiles, loadFiles, planSource } from '../../support/content-folder.ts';
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

const manual = readFileSync(new URL('../../../docs/manual.md', import.meta.url), 'utf8');

/** The examples of the manual in a language, in order. */
function examples(language: string): string[] {
  return Array.from(manual.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g')), ([, text = '']) => text);
}

describe('the manual', () => {
  it('shows an example that the reader takes', () => {
    const [example = ''] = examples('mdx');
    const { data, text, problems } = readPlan(example, 'plans/jiaoyu-2026-2030.mdx');
    expect(problems).toEqual([]);
    expect(data?.targets.map(({ id }) => id)).toEqual(
      text?.facts.mentions.filter(({ component }) => component === 'Target').map(({ id }) => id),
    );
  });

  it('names every component that a text may use', () => {
    for (const name of Object.keys(components)) expect(manual).toContain(`<${name}`);
  });

  it('shows defaults and a correction that the reader takes', () => {
    const [defaults = '', correction = ''] = examples('yaml');
    const example = (examples('mdx')[0] ?? '')
      .replace('targets:\n', `${defaults}targets:\n`)
      .replace('    measure: 新增量\n', `    measure: 新增量\n${correction.replace(/^(?=.)/gm, '    ')}`)
      .replace('幼儿园12所', '幼儿园21所');
    const { data, problems } = readPlan(example, 'plans/jiaoyu-2026-2030.mdx');
    expect(problems).toEqual([]);
    expect(data?.targets).toMatchObject([{ value: '12', scope: '全县', notes: expect.stringContaining('正文印作21') as string }]);
  });

  it('says of words what the reader makes of them', () => {
    const rows = Array.from(manual.matchAll(/^\| (\S+) +\| (不低于|高于|不高于|低于|约为|等于) /gm));
    expect(rows).toHaveLength(5);
    for (const [, words = '', comparator = ''] of rows)
      for (const phrase of words.split('、')) {
        const text = `全县${phrase.replace('…', '30%')}${/\d|…/.test(phrase) ? '' : '30%'}`.replace('左右30%', '30%左右');
        const example = (examples('mdx')[0] ?? '').replace('新建幼儿园12所', `入园率${text.slice(2)}`);
        const { data } = readPlan(example, 'plans/jiaoyu-2026-2030.mdx');
        const [target] = data?.targets ?? [];
        expect(target !== undefined && 'comparator' in target ? target.comparator : null, phrase).toBe(codeOf(comparators, comparator));
      }
  });

  it('shows a target with steps that the reader takes', async () => {
    const [, , steps = ''] = examples('yaml');
    const own = /^    (?:indicator|value|unit|targetYear|targetYearSource|printed): .*\n/gm;
    const target = planSource.replace(own, '').replace('    base:\n', `${steps.replace(/^(?=.)/gm, '    ')}    base:\n`);
    const { portal, problems } = await loadFiles({ 'plans/shili-guihua.mdx': target.replace('9.0亿元', '75%') });
    expect(problems).toEqual([]);
    expect(portal?.plans[0]?.targets.map((one) => stepsOf(one).map(({ due, value }) => `${due} ${value}`))).toEqual([
      ['2026 65', '2027 70'],
    ]);
  });

  it('shows observations, reports and settings that the reader takes together with its plan', async () => {
    const [, , , , , , reports = '', settings = ''] = examples('yaml');
    const [table = ''] = examples('csv');
    const indicator = (id: string, unit: string) =>
      `- id: ${id}\n  names:\n    zh-Hans: 指标\n  unit: ${unit}\n  measure: 未载明\n  direction: 上升\n  comparable: 可比\n`;
    const { portal, problems } = await loadFiles({
      'site.yaml': `${String(goodFiles['site.yaml']).replace('2026-01-01', '2027-12-31')}${settings}`,
      'bodies/jiaoyu.yaml': String(goodFiles['bodies/shili.yaml']).replaceAll('shili-kjj', 'shili-jyj'),
      'indicators/manual.yaml': indicator('rd-expenditure', '亿元') + indicator('new-firms', '家'),
      'plans/jiaoyu-2026-2030.mdx': examples('mdx')[0] ?? '',
      'observations/manual.csv': table,
      'observations/manual/nianjian-2023.pdf': '%PDF-1.7',
      'reports/niandu-2026.yaml': reports,
      'reports/niandu-2026/zongjie-2026.pdf': '%PDF-1.7',
    });
    expect(problems).toEqual([]);
    expect(portal?.observations.filter((row) => row.table === 'manual')).toHaveLength(5);
    expect(portal?.reports.map(({ value, state }) => value ?? state)).toEqual(['3', 'in-progress']);
    expect(portal?.site.dataLicence?.name).toContain('自由使用');
  });
});
