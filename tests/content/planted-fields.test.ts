import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/content/plan/read-plan.ts';
import { targetDifferences } from '../../src/content/promises/differences.ts';
import type { Raw } from '../../src/content/promises/written-item.ts';
import { projectRoot } from '../support/cli.ts';

const folder = join(projectRoot, 'content/plans');
const targets = readdirSync(folder).flatMap((file) => {
  const { data, marked } = readPlan(readFileSync(join(folder, file), 'utf8'), file);
  return (data?.targets ?? []).map((target) => ({ target: target as Raw, marks: marked.items.get(`Target:${target.id}`) ?? [] }));
});

/** The fields that are told of a target with some of its fields changed; the tone is only asked about. */
const told = ({ target, marks }: (typeof targets)[number], change: Raw) =>
  targetDifferences({ ...target, ...change }, marks)
    .map(({ field }) => field)
    .filter((field) => field !== 'hedge');

const nameOf = ({ target }: (typeof targets)[number]) => `${String(target['id'])} ${String(target['printed'])}`;

/** The targets whose planted error nobody is told of. */
const missed = (plant: (target: Raw) => Raw | null) =>
  targets.flatMap((each) => {
    const change = plant(each.target);
    return change === null || told(each, change).length > 0 ? [] : [nameOf(each)];
  });

const isWhole = (value: unknown): value is string => typeof value === 'string' && !value.includes('/');

describe('one wrong field in every target of the five plans', () => {
  it('is told of none where nothing is wrong', () => {
    expect(targets).toHaveLength(120);
    expect(targets.filter((each) => told(each, {}).length > 0).map(nameOf)).toEqual([]);
  });

  it('is told of every value and every limit', () => {
    expect(missed(({ value }) => (isWhole(value) ? { value: `${value}1` } : null))).toEqual([]);
    expect(missed(({ min }) => (isWhole(min) ? { min: String(Number(min) + 1) } : null))).toEqual([]);
  });

  it('is told of every unit that the words print or mean', () => {
    const left = missed(({ unit }) => (typeof unit === 'string' ? { unit: '立方米' } : null));
    expect(left).toEqual(['innovation-capability-rank 前5名', 'plan-completion-midterm 過半', 'innovating-enterprise-share 1/3']);
  });

  it('is told of every kind and every comparator', () => {
    expect(missed(({ kind }) => ({ kind: kind === 'rank' ? 'threshold' : 'rank' }))).toEqual([]);
    expect(missed(({ comparator }) => (typeof comparator === 'string' ? { comparator: comparator === '<' ? '>' : '<' } : null))).toEqual(
      [],
    );
  });
});
