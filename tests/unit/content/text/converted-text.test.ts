import { describe, expect, it } from 'vitest';
import { hasText, readText } from '../../../../src/content/snapshot.ts';
import { convertedText } from '../../../../src/content/text/converted-text.ts';
import { finishedText, finishTree } from '../../../../src/content/text/finish-text.ts';
import { goodFiles, loadFiles, planSource } from '../../../support/content-folder.ts';
import { checkedText, showSegments } from '../../../support/finished-text.ts';
import { newFolder } from '../../../support/new-folder.ts';
import { makePlan } from '../../../support/portal.ts';

async function convert(source: string, lang: 'zh-Hans' | 'zh-Hant' = 'zh-Hans') {
  const text = checkedText(source);
  finishTree(text, { isPlan: true });
  const converted = await convertedText(text, makePlan({ lang }), lang === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans');
  return { converted, shown: showSegments(converted.segments), original: showSegments(finishedText(text).segments) };
}

describe('convertedText', () => {
  it('converts words and leaves attributes alone', async () => {
    const { shown } = await convert('## 一、规划\n\n[规<Note id="规">规</Note>](规.pdf "规") \\<规');
    expect(shown).toBe(
      '[h2 id=s1 words=一、規劃|<span class="number">一、</span>規劃]\n<p id="s1-p1">[a href=%E8%A7%84.pdf title=规|規[Note id=规 at=at-note-规|規]] &#x3C;規</p>',
    );
  });

  it('names columns in the script of the table', async () => {
    expect((await convert('| 规划 |\n| --- |\n| 后 |')).shown).toContain('columns=規劃 ');
  });

  it('converts characters by the words around them, without replacing words', async () => {
    expect((await convert('发展规划里的干部，头发，信息化 2.0%')).shown).toBe('<p id="s0-p1">發展規劃裡的幹部，頭髮，信息化 2.0%</p>');
    expect((await convert('發展規劃，後面的里程', 'zh-Hant')).shown).toBe('<p id="s0-p1">发展规划，后面的里程</p>');
  });

  it('gives titles and clauses in its script, and leaves the original as it was', async () => {
    const { converted, original } = await convert('## 一、规划');
    expect(converted).toMatchObject({ lang: 'zh-Hant', planTitle: '示例縣科技創新規劃', clauses: [{ number: '一、', title: '規劃' }] });
    expect(original).toContain('规划');
  });
});

describe('the snapshot', () => {
  const load = async (convertedTexts: boolean) => {
    const snapshot = newFolder();
    const site = `${goodFiles['site.yaml']}convertedTexts: ${convertedTexts}\n`;
    const plans = { 'plans/guanbi.mdx': planSource.replace('documentDate: 2021-03', 'disclosure: 依申请公开') };
    await loadFiles({ 'site.yaml': site, ...plans }, { snapshot });
    return snapshot;
  };

  it('holds every open plan in the other script where the site offers that', async () => {
    const snapshot = await load(true);
    expect(readText(snapshot, 'converted', 'shili-guihua').lang).toBe('zh-Hant');
    expect(hasText(snapshot, 'converted', 'guanbi')).toBe(false);
  });

  it('holds none where it does not', async () => {
    const snapshot = await load(false);
    expect(hasText(snapshot, 'plans', 'shili-guihua')).toBe(true);
    expect(hasText(snapshot, 'converted', 'shili-guihua')).toBe(false);
  });
});
