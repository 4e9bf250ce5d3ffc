import { registryText } from '../../model/languages.ts';
import type { Indicator } from '../../model/portal.ts';
import { type Dictionary, markLanguage } from '../dictionary.ts';

/** The name of an indicator in the language of the page where the registry has it, else in Simplified Chinese. */
export function formatIndicatorName({ names }: Pick<Indicator, 'names'>, t: Dictionary): string {
  return names[t.language] ?? markLanguage(names['zh-Hans'], registryText, t);
}
