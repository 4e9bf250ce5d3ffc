import { describe, expect, it } from 'vitest';
import { pageError, pageErrorName } from '../../../../src/views/shell/page-error.ts';

describe('pageError', () => {
  it.each([
    ['/plans/%E8%A7%84%E5%88%92/', '/', 'plans/规划.mdx:1'],
    ['/zwgk/en/plans/shili-guihua/', '/zwgk/', 'plans/shili-guihua.mdx:1'],
    ['/bodies/shili-kjj/', '/', 'bodies/ 中编号为 shili-kjj 的条目'],
    ['/regions/shili/', '/', 'regions.yaml:1'],
  ])('names the page %s and the content it shows', (pathname, base, content) => {
    const cause = new TypeError('x is not a function');
    const { name, message, cause: kept } = pageError(cause, pathname, base);
    expect([name, kept]).toEqual([pageErrorName, cause]);
    expect(message).toContain(`生成网页 ${decodeURIComponent(pathname)} 时出错`);
    expect(message).toContain(content);
    expect(message).toContain('x is not a function');
  });

  it('names the page alone where it shows many files', () => {
    expect(pageError('x', '/search/', '/').message).toBe('生成网页 /search/ 时出错：x');
  });
});
