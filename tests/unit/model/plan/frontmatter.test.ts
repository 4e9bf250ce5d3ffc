import { describe, expect, it } from 'vitest';
import { planFrontmatter } from '../../../../src/model/plan/frontmatter.ts';
import { makePlan } from '../../../support/portal.ts';

const required = { title: '标题', planTitle: '规划', kind: '规划', lang: 'zh-Hans-CN', summary: '概述' };
const accepts = (overrides: object) => planFrontmatter.safeParse({ ...required, ...overrides }).success;

describe('planFrontmatter', () => {
  it('needs title, name, kind, language and summary, and nothing else', () => {
    expect(accepts({})).toBe(true);
    for (const key of Object.keys(required)) expect(accepts({ [key]: undefined })).toBe(false);
  });

  it('keeps three dates apart, each as precise as it is known', () => {
    const plan = makePlan({ documentDate: '2021-12', recordedDate: '2024-12-09' });
    expect(plan).toMatchObject({ documentDate: '2021-12', recordedDate: '2024-12-09', publishedDate: null, portalPublished: null });
  });

  it('accepts a period of which only one end is known', () => {
    expect(makePlan({ period: { end: '2025' } }).period).toEqual({ start: null, end: '2025' });
  });

  it('refuses an unknown key', () => expect(accepts({ titel: '标题' })).toBe(false));
  it('refuses a summary of more than 300 characters', () => {
    expect(accepts({ summary: '县'.repeat(300) })).toBe(true);
    expect(accepts({ summary: '县'.repeat(301) })).toBe(false);
  });
  it('refuses a document number whose normal form is not normal', () => {
    expect(accepts({ documentNumber: { printed: '示政发[2021]5号', normalised: '示政发[2021]5号', certainty: '确定' } })).toBe(false);
  });
});
