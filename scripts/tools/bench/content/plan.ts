import { stringify } from 'yaml';
import type { z } from 'zod';
import type { planFrontmatter } from '../../../../src/model/plan/frontmatter.ts';
import { dashItem, paragraph } from './prose.ts';
import type { Setting } from './setting.ts';
import { targetParagraphs, targetTable, writeTargets } from './targets/targets.ts';
import type { WrittenTarget } from './targets/written-target.ts';
import { writeSafeguards, writeTasks, type WrittenTask } from './tasks.ts';
import { principles } from './words.ts';

type Parts = {
  readonly targets: readonly WrittenTarget[];
  readonly tasks: readonly WrittenTask[];
  readonly safeguards: readonly WrittenTask[];
};

const kinds = ['规划', '规划', '行动计划', '实施方案', '工作计划'] as const;
const pad = (value: number, length = 2) => String(value).padStart(length, '0');

function frontmatterOf(setting: Setting, { targets, tasks, safeguards }: Parts): z.input<typeof planFrontmatter> {
  const { number, random, place, department, topic, start, end } = setting;
  const kind = random.pick(kinds);
  const planTitle = `${place.name}${topic}${kind}（${start}—${end}年）`;
  const [month, day, serial] = [random.integer(1, 9), random.integer(1, 28), random.integer(1, 199)];
  const documentNumber = `示${department.word}〔${start}〕${serial}号`;
  return {
    title: `关于印发《${planTitle}》的通知`,
    planTitle,
    kind,
    lang: 'zh-Hans-CN',
    indexNumber: `SL${start}-${pad(number, 6)}`,
    documentNumber: { printed: documentNumber, normalised: documentNumber, certainty: '确定' },
    issuer: setting.issuer,
    disclosure: '主动公开',
    categories: ['规划计划'],
    region: place.id,
    period: { start: String(start), end: String(end) },
    validity: '有效',
    documentDate: `${start}-${pad(month)}-${pad(day)}`,
    publishedDate: `${start}-${pad(month + 1)}-${pad(day)}`,
    portalPublished: `${start}-${pad(month + 1)}-${pad(day)} 09:00`,
    summary: `${place.name}${start}年至${end}年${topic}工作的安排，提出${targets.length}项目标和${tasks.length}项任务。虚构内容，只供测试速度。`,
    targets: targets.map(({ data }) => data),
    milestones: tasks.flatMap(({ milestones }) => milestones),
    tasks: [...tasks, ...safeguards].map(({ data }) => data),
  };
}

function textOf(setting: Setting, { targets, tasks, safeguards }: Parts): string {
  const { random, topic } = setting;
  return [
    paragraph(random, topic, 3),
    '## 一、发展基础',
    paragraph(random, topic, 5),
    paragraph(random, topic, 4),
    '## 二、总体要求',
    '### （一）工作思路',
    paragraph(random, topic, 4),
    '### （二）基本原则',
    ...random.sample(principles, 4).map((principle) => dashItem(random, principle, topic)),
    '### （三）主要目标',
    ...targetParagraphs(targets, setting),
    targetTable(targets, setting),
    '## 三、主要任务',
    ...tasks.map(({ section }) => section),
    '## 四、保障措施',
    ...safeguards.map(({ section }) => section),
  ].join('\n\n');
}

/** The source of an invented plan of about 20 KB: frontmatter and text in MDX. */
export function writePlan(setting: Setting): string {
  const parts = { targets: writeTargets(setting), tasks: writeTasks(setting), safeguards: writeSafeguards(setting) };
  const frontmatter = stringify(frontmatterOf(setting, parts), { lineWidth: 0 });
  return `---\n${frontmatter}---\n\n${textOf(setting, parts)}\n`;
}
