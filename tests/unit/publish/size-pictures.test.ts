import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizePictures, withSizes } from '../../../src/publish/size-pictures.ts';
import { newFolder } from '../../support/new-folder.ts';
import { makePlan, makePortal } from '../../support/portal.ts';

const park = readFileSync(new URL('../../fixtures/shili/plans/shili-keji-2021-2025/park.png', import.meta.url));

describe('sizePictures', () => {
  it('gives every picture of the texts and of the frame its size, one that cannot be read none', async () => {
    const root = newFolder();
    for (const folder of ['plans/guihua', 'frame', 'texts/plans']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of ['plans/guihua/park.png', 'plans/guihua/园区.png', 'frame/logo.png']) writeFileSync(join(root, file), park);
    writeFileSync(join(root, 'plans/guihua/broken.png'), park.subarray(0, 8));
    const inner = { component: 'h2', props: {}, children: ['<img src="%E5%9B%AD%E5%8C%BA.png" alt="b">'] };
    const segments = ['<p><img src="park.png" alt="a &#x26; >"><img src="broken.png" alt="c"></p>', inner];
    writeFileSync(join(root, 'texts/plans/guihua.json'), JSON.stringify({ segments, clauses: [], mentions: [], references: [] }));
    const files = ['park.png', '园区.png', 'broken.png', 'fujian.pdf'].map((name) => ({ name, bytes: 1 }));
    const header = { title: '示例', lang: null, html: '<img src="/frame/logo.png" alt="d">', files: [{ name: 'logo.png', bytes: 1 }] };
    const portal = { ...makePortal([{ ...makePlan({ id: 'guihua' }), files }]), frame: { header, footer: null } };
    const sized = await sizePictures({ portal, content: root, snapshot: root });
    expect(sized.frame.header?.html).toBe('<img src="/frame/logo.png" alt="d" width="64" height="40">');
    const text = JSON.parse(readFileSync(join(root, 'texts/plans/guihua.json'), 'utf8')) as { segments: unknown };
    expect(text.segments).toEqual([
      '<p><img src="park.png" alt="a &#x26; >" width="64" height="40" loading="lazy"><img src="broken.png" alt="c" loading="lazy"></p>',
      { ...inner, children: ['<img src="%E5%9B%AD%E5%8C%BA.png" alt="b" width="64" height="40" loading="lazy">'] },
    ]);
  });
});

describe('withSizes', () => {
  it('leaves everything else as it is', () => {
    const html = '<p>img src="a.png"</p><a href="a.png">a</a>';
    expect(withSizes(html, new Map([['a.png', ' width="1" height="1"']]), ' loading="lazy"')).toBe(html);
  });
});
