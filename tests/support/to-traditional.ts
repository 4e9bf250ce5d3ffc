import { Converter } from 'opencc-js';

/** A text in Traditional script with the characters of Taiwan, by OpenCC; a text that is in it already stays as it is. */
export const toTraditional = Converter({ from: 'cn', to: 'tw' });
