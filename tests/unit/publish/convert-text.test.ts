import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertHtml, convertText } from '../../../src/publish/convert-text.ts';
import { writeConvertedTexts } from '../../../src/publish/write-converted-texts.ts';
import type { ConvertedText } from '../../../src/model/converted-text.ts';
import type { Portal } from '../../../src/model/portal.ts';
import { newFolder } from '../../support/new-folder.ts';
import { makePlan, makePortal } from '../../support/portal.ts';

describe('convertHtml', () => {
  const convert = (words: string) => words.replaceAll('规', '規');

  it('converts words and leaves tags with their attributes alone', () => {
    expect(convertHtml('<p id="规">规<a title="规>规" href="规.pdf">规</a> &lt;规</p>规', convert)).toBe(
      '<p id="规">規<a title="规>规" href="规.pdf">規</a> &lt;規</p>規',
    );
  });

  it('converts the words inside components and not their attributes', () => {
    const segments = ['规', { component: 'Target', props: { id: '规' }, children: ['<b>规</b>'] }];
    expect(convertText(makePlan(), { segments }, { lang: 'zh-Hant', convert }).segments).toEqual([
      '規',
      { component: 'Target', props: { id: '规' }, children: ['<b>規</b>'] },
    ]);
  });
});

describe('writeConvertedTexts', () => {
  const plans = [
    makePlan({ id: 'hans' }),
    makePlan({ id: 'hant', lang: 'zh-Hant', planTitle: '示例縣創新行動計劃' }),
    makePlan({ id: 'closed', disclosure: '依申请公开' }),
  ];
  const write = async (convertedTexts: boolean) => {
    const texts = newFolder();
    mkdirSync(join(texts, 'plans'));
    for (const { id } of plans) {
      const html = id === 'hans' ? '<p>发展规划里的干部，头发，信息化 2.0%</p>' : '<p>發展規劃，後面的里程</p>';
      writeFileSync(join(texts, 'plans', `${id}.json`), JSON.stringify({ segments: [html], clauses: [], mentions: [], references: [] }));
    }
    const portal: Portal = { ...makePortal(plans), site: { ...makePortal().site, convertedTexts } };
    await writeConvertedTexts(texts, portal);
    return texts;
  };
  const read = (texts: string, id: string) => JSON.parse(readFileSync(join(texts, 'converted', `${id}.json`), 'utf8')) as ConvertedText;

  it('converts each open plan to the other script, characters by the words around them, without replacing words', async () => {
    const texts = await write(true);
    expect(readdirSync(join(texts, 'converted')).toSorted()).toEqual(['hans.json', 'hant.json']);
    expect(read(texts, 'hans')).toMatchObject({
      lang: 'zh-Hant',
      planTitle: '示例縣科技創新規劃',
      segments: ['<p>發展規劃裡的幹部，頭髮，信息化 2.0%</p>'],
    });
    expect(read(texts, 'hant')).toMatchObject({
      lang: 'zh-Hans',
      planTitle: '示例县创新行动计划',
      segments: ['<p>发展规划，后面的里程</p>'],
    });
  });

  it('writes nothing where the site does not offer it', async () => {
    expect(readdirSync(await write(false))).toEqual(['plans']);
  });
});
