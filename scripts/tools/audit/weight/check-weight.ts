import type { PageWeight } from './weigh-page.ts';

export type WeightLimits = Readonly<Record<'bytes' | 'requests' | 'scriptBytes' | 'styleBytes', number>>;

/** The most that a page may cost a reader who comes for the first time; bytes are compressed with gzip. */
export const weightLimits: WeightLimits = { bytes: 60_000, requests: 6, scriptBytes: 8000, styleBytes: 14_000 };

/** Who comes to the search page wants to do something: it has one script more. */
const searchLimits: WeightLimits = { ...weightLimits, requests: 7, scriptBytes: 12_000 };

const words: Readonly<Record<keyof WeightLimits, string>> = {
  bytes: '全部字节数',
  requests: '请求数',
  scriptBytes: '脚本字节数',
  styleBytes: '样式字节数',
};

/** In what a page is too heavy: over a limit, with a web font, or with anything from another host. */
export function checkWeight(weight: PageWeight): string[] {
  const limits = /(?:^|\/)search\/index\.html$/.test(weight.page) ? searchLimits : weightLimits;
  const names: readonly (keyof WeightLimits)[] = ['bytes', 'requests', 'scriptBytes', 'styleBytes'];
  const over = names.filter((name) => weight[name] > limits[name]).map((name) => `${words[name]} ${weight[name]}，上限 ${limits[name]}`);
  const fonts = weight.fonts.map((address) => `网络字体 ${address}`);
  const foreign = weight.foreign.map((address) => `别处的文件 ${address}`);
  return [...over, ...fonts, ...foreign].map((what) => `${weight.page}：${what}`);
}
