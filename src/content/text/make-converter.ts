import type { PlanFrontmatter } from '../../model/plan/frontmatter.ts';
import { convertWithSurnames } from './surnames.ts';

export type Convert = (words: string) => string;

/** OpenCC's name for the script of a text. */
function variantOf(lang: PlanFrontmatter['lang']): 'cn' | 'tw' | 'hk' {
  if (lang === 'zh-Hant-HK') return 'hk';
  return lang.startsWith('zh-Hant') ? 'tw' : 'cn';
}

const made = new Map<string, Convert>();

/**
 * The conversion of characters from the script of a text to the other by OpenCC: 后 becomes 後 or stays 后 by the words around it.
 * Words are not replaced by those of another region (信息 by 資訊): the wording of a document stays.
 */
export async function converterFrom(lang: PlanFrontmatter['lang']): Promise<Convert> {
  const from = variantOf(lang);
  const known = made.get(from);
  if (known !== undefined) return known;
  const { Converter } = await import('opencc-js');
  const convert = Converter({ from, to: from === 'cn' ? 'tw' : 'cn' });
  const converter = from === 'cn' ? (words: string) => convertWithSurnames(words, convert) : convert;
  made.set(from, converter);
  return converter;
}
