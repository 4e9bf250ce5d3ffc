import { describe, expect, it } from 'vitest';
import { loadFiles } from '../../../support/content-folder.ts';
import { showSegments } from '../../../support/finished-text.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const header = [
  '---',
  'title: 示例县人民政府门户网站',
  '---',
  '',
  '[![示例县](huibiao.png)](https://www.shili.example/)',
  '',
  '- [政务公开](https://www.shili.example/zwgk/?a=1&b=2)',
  '- **值班**',
  '  电话 [12345](tel:12345)',
].join('\n');

describe('the frame around every page', () => {
  it('is text without ids, classes or anything else that a plan may have', async () => {
    const { portal, problems } = await loadFiles({ 'frame/header.mdx': header, 'frame/huibiao.png': png });
    expect(problems).toEqual([]);
    expect(portal?.frame.footer).toBeNull();
    const { segments = [], ...rest } = portal?.frame.header ?? {};
    expect(showSegments(segments).split('\n')).toEqual([
      '<p>[a href=https://www.shili.example/|[img src=/frame/huibiao.png alt=示例县|]]</p>',
      '<ul>',
      '<li>[a href=https://www.shili.example/zwgk/?a=1&b=2|政务公开]</li>',
      '<li><strong>值班</strong>电话 [a href=tel:12345|12345]</li>',
      '</ul>',
    ]);
    expect(rest).toEqual({
      title: '示例县人民政府门户网站',
      lang: null,
      files: [{ name: 'huibiao.png', bytes: 8 }],
    });
  });

  it('is empty where the folder has none', async () => {
    expect((await loadFiles()).portal?.frame).toEqual({ header: null, footer: null });
  });

  it('says its language where that is not Simplified Chinese', async () => {
    const footer = '---\ntitle: 示例縣政府\nlang: zh-Hant\n---\n\n縣政府\n';
    expect((await loadFiles({ 'frame/footer.mdx': footer })).portal?.frame.footer?.lang).toBe('zh-Hant');
  });
});
