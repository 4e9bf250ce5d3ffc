import { languages as names } from '../../model/languages.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import type { Loaded } from './loaded.ts';

/** An official site has its identifiers and contact; no language is listed twice; each index-number pattern fits its own example. */
export function checkSite({ site }: Loaded): Problem[] {
  if (site === null) return [];
  const { official, identifiers, organiser, url, languages, indexNumberPatterns } = site.value;
  const required: readonly (readonly [string, unknown])[] = [
    ['网站标识码 identifiers.siteIdCode', identifiers?.siteIdCode],
    ['ICP 备案编号 identifiers.icp', identifiers?.icp],
    ['公安备案号 identifiers.policeFiling', identifiers?.policeFiling],
    ['联系方式 organiser.contact', organiser.contact],
    ['网址 url', url],
  ];
  const missing = official ? required.filter(([, value]) => value === null || value === undefined).map(([name]) => name) : [];
  const problems = missing.length === 0 ? [] : [problem('official-identifiers', site.locate(['official']), { names: missing.join('、') })];
  const twice = languages.flatMap((language, index) =>
    languages.indexOf(language) === index ? [] : [problem('duplicate-language', site.locate(['languages', index]), { name: names[language] })],
  );
  const patterns = indexNumberPatterns.flatMap(({ pattern, example }, index) =>
    new RegExp(`^(?:${pattern})$`, 'u').test(example) ? [] : [problem('pattern-example', site.locate(['indexNumberPatterns', index, 'example']), { example })],
  );
  return [...problems, ...twice, ...patterns];
}
