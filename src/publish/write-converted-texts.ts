import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BodyText } from '../model/body-text.ts';
import { convertedScript } from '../model/converted-text.ts';
import type { Plan, Portal } from '../model/portal.ts';
import { convertText } from './convert-text.ts';
import { convertWithSurnames } from './surnames.ts';

/** OpenCC's name for the script of a text. */
function variantOf(lang: Plan['lang']): 'cn' | 'tw' | 'hk' {
  if (lang === 'zh-Hant-HK') return 'hk';
  return lang.startsWith('zh-Hant') ? 'tw' : 'cn';
}

/**
 * A conversion of characters by OpenCC, made when it is first needed: 后 becomes 後 or stays 后 by the words around it.
 * Words are not replaced by those of another region (信息 by 資訊): the wording of a document stays.
 */
async function makeConverters(): Promise<(lang: Plan['lang']) => (words: string) => string> {
  const { Converter } = await import('opencc-js');
  const made = new Map<string, (words: string) => string>();
  return (lang) => {
    const from = variantOf(lang);
    const known = made.get(from);
    if (known !== undefined) return known;
    const convert = Converter({ from, to: from === 'cn' ? 'tw' : 'cn' });
    const converter = from === 'cn' ? (words: string) => convertWithSurnames(words, convert) : convert;
    made.set(from, converter);
    return converter;
  };
}

/** Writes the text of every open plan in the other script beside the running texts of a snapshot; nothing where the site does not offer it. */
export async function writeConvertedTexts(textFolder: string, { plans, site }: Portal): Promise<void> {
  if (!site.convertedTexts) return;
  const converterOf = await makeConverters();
  await mkdir(join(textFolder, 'converted'), { recursive: true });
  for (const plan of plans) {
    const lang = convertedScript(plan, site);
    if (lang === null) continue;
    const text = JSON.parse(await readFile(join(textFolder, 'plans', `${plan.id}.json`), 'utf8')) as BodyText;
    const converted = convertText(plan, text, { lang, convert: converterOf(plan.lang) });
    await writeFile(join(textFolder, 'converted', `${plan.id}.json`), JSON.stringify(converted));
  }
}
