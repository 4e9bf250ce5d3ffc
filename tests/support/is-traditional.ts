import { Converter } from 'opencc-js';

const convert = Converter({ from: 'cn', to: 'tw' });
/** 公布 and 占比 are as usual in Traditional script as 公佈 and 佔比. */
const fold = (text: string) => text.replaceAll('佈', '布').replaceAll('佔', '占');

/** Whether a text has no character of Simplified script alone, by OpenCC. */
export function isTraditional(text: string): boolean {
  return fold(convert(text)) === fold(text);
}
