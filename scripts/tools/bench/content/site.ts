import type { z } from 'zod';
import type { siteConfig } from '../../../../src/model/site/site.ts';

/** The settings of the invented portal. */
export const site: z.input<typeof siteConfig> = {
  name: '示例市规划公开测试站',
  description: '用来测量生成速度的虚构站点。',
  notice: '示例市是虚构的，全部内容由程序编成，只供测量速度。',
  official: false,
  organiser: { name: '示例市测试小组' },
  asOf: '2026-11-21',
  indexNumberPatterns: [{ name: '示例市索引号', pattern: 'SL\\d{4}-\\d{6}', example: 'SL2024-000001' }],
};

/** A page of the site. */
export const aboutPage = `---
title: 关于本站
description: 虚构的测试站点。
order: "1"
---

## 说明

[规划目录](../plans/)里的规划都是虚构的。
`;
