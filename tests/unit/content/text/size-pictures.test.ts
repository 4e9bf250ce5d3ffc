import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizePictures } from '../../../../src/content/text/size-pictures.ts';
import { toSegments } from '../../../../src/content/text/to-segments.ts';
import { checkedText, showSegments } from '../../../support/finished-text.ts';
import { newFolder } from '../../../support/new-folder.ts';

const park = readFileSync(new URL('../../../fixtures/shili/plans/shili-keji-2021-2025/park.png', import.meta.url));

describe('sizePictures', () => {
  const root = newFolder();
  mkdirSync(join(root, 'plans/guihua'), { recursive: true });
  for (const file of ['park.png', '园区.png', '../outside.png']) writeFileSync(join(root, 'plans/guihua', file), park);
  writeFileSync(join(root, 'plans/guihua/broken.png'), park.subarray(0, 8));
  symlinkSync(join(root, 'plans/outside.png'), join(root, 'plans/guihua/link.png'));

  it.each([
    ['park.png', ' width=64 height=40'],
    ['park.png?a=1#b', ' width=64 height=40'],
    ['%E5%9B%AD%E5%8C%BA.png', ' width=64 height=40'],
    ['broken.png', ''],
    ['missing.png', ''],
    ['link.png', ''],
    ['../outside.png', ''],
    ['..%2Foutside.png', ''],
  ])('of the address %s tells%s', async (address, size) => {
    const { tree } = checkedText(`![甲](${address})`);
    await sizePictures(tree.root, root, 'plans/guihua');
    expect(showSegments(toSegments(tree.root))).toBe(`<p>[img src=${address} alt=甲${size}|]</p>`);
  });
});
