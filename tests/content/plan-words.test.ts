import { describe, expect, it } from 'vitest';
import { frontmatterText, runningText } from './plan-words.ts';

const mdx =
  '---\ntitle: 示例规划\nindexNumber: 7\n---\n\n## 一、目标\n\n<Task id="lake-3">\n\n<Target id="firms">企业超过30家</Target>，占比\\<5%。\n\n</Task>\n\n<TargetTable/>\n';

describe('a plan as words', () => {
  it('takes tags, their attributes, heading marks and frontmatter out of the running text', () => {
    expect(runningText(mdx).replace(/\n+/g, ' ').trim()).toBe('一、目标 企业超过30家，占比<5%。');
  });

  it('gives the frontmatter without its fences', () => {
    expect(frontmatterText(mdx)).toBe('title: 示例规划\nindexNumber: 7');
  });
});
