import type { z } from 'zod';
import { planFrontmatter } from '../../src/model/plan/frontmatter.ts';
import type { ClauseOf, Plan, Portal, SitePage } from '../../src/model/portal.ts';
import { body } from '../../src/model/registry/body.ts';
import { pageFrontmatter } from '../../src/model/site/page.ts';
import { siteConfig } from '../../src/model/site/site.ts';
import { targetExamples } from './targets.ts';

type PlanInput = Partial<z.input<typeof planFrontmatter>> & { readonly id?: string; readonly clauseOf?: ClauseOf };

/** A plan of the invented county 示例县, complete by the schema's own defaults. */
export function makePlan({ id = 'shili-kechuang', clauseOf = {}, ...frontmatter }: PlanInput = {}): Plan {
  const required = {
    title: '关于印发《示例县科技创新规划》的通知',
    planTitle: '示例县科技创新规划',
    kind: '规划',
    lang: 'zh-Hans-CN',
    summary: '示例县未来五年的科技创新安排。',
  };
  return { ...planFrontmatter.parse({ ...required, ...frontmatter }), id, replacedBy: [], clauses: [], files: [], clauseOf, sources: {} };
}

type PageInput = Partial<z.input<typeof pageFrontmatter>> & { readonly id: string };

/** A page of the site itself, complete by the schema's own defaults. */
export function makeSitePage({ id, ...frontmatter }: PageInput): SitePage {
  return { ...pageFrontmatter.parse({ title: id, ...frontmatter }), id, files: [] };
}

/** A portal of the invented county with these plans and two bodies. */
export function makePortal(plans: readonly Plan[] = [fullPlan()]): Portal {
  const site = {
    name: '示例县规划公开站',
    description: '测试用的虚构站点。',
    official: false,
    organiser: { name: '示例县测试小组' },
    asOf: '2026-01-01',
  };
  return {
    site: siteConfig.parse(site),
    frame: { header: null, footer: null },
    plans,
    bodies: [
      {
        id: 'shili-kjj',
        name: '示例县科学技术局',
        shortNames: ['县科技局', '科技局'],
        level: 'county',
        kind: 'department',
        verified: true,
      },
      {
        id: 'shili-czj',
        name: '示例县财政局',
        level: '县级',
        kind: '政府部门',
        parent: 'shili-kjj',
        verified: false,
        note: '由简称推出。',
      },
    ].map((entry) => body.parse(entry)),
    regions: [],
    indicators: [],
    observations: [],
    reports: [],
    evidence: [],
    pages: [],
  };
}

/** A plan with a target of every kind, a milestone and two tasks. */
export function fullPlan(): Plan {
  return makePlan({
    documentNumber: { printed: '示政发[2021] 05号', normalised: '示政发〔2021〕5号', certainty: '确定' },
    issuer: 'shili-kjj',
    disclosure: '主动公开',
    documentDate: '2021-12',
    period: { start: '2021', end: '2025' },
    phases: [{ id: 'start', name: '起步期', order: '1' }],
    targets: Object.values(targetExamples),
    milestones: [{ id: 'platform', name: '建成创新平台', phase: 'start', hedge: '力争', bodies: ['shili-kjj'] }],
    tasks: [
      {
        id: 'talent',
        number: '（一）',
        title: '引育人才',
        group: '主要任务',
        bodies: ['shili-kjj', 'shili-czj'],
        lead: ['shili-kjj'],
        outcomes: ['firms'],
      },
      { id: 'funds', title: '经费保障', group: '保障措施' },
    ],
    clauseOf: { 'Target:firms': 's2-1', 'Milestone:platform': 's2-2', 'Task:talent': 's3-1' },
  });
}
