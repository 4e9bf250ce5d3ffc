import { languages as facts } from '../../model/languages.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import { fits } from './fits.ts';
import type { Loaded } from './loaded.ts';

/** No language is listed twice; each index-number pattern fits its own example. */
export function checkSite({ site }: Loaded): Problem[] {
  if (site === null) return [];
  const { languages, indexNumberPatterns } = site.value;
  const twice = languages.flatMap((language, index) =>
    languages.indexOf(language) === index
      ? []
      : [problem('duplicate-language', site.locate(['languages', index]), { name: facts[language].name })],
  );
  const patterns = indexNumberPatterns.flatMap(({ pattern, example }, index) => {
    const fit = fits(pattern, example);
    if (fit === null) return [problem('slow-pattern', site.locate(['indexNumberPatterns', index, 'pattern']), { text: example })];
    return fit ? [] : [problem('pattern-example', site.locate(['indexNumberPatterns', index, 'example']), { example })];
  });
  return [...twice, ...patterns];
}
