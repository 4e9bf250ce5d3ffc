import type { PageWeight } from './weigh-page.ts';

/** The most that a page may cost a reader who comes for the first time; bytes are compressed with gzip. */
export const weightLimits = { bytes: 60_000, requests: 6, scriptBytes: 8000, styleBytes: 14_000 } as const;

const words: Readonly<Record<keyof typeof weightLimits, string>> = {
  bytes: '全部字节数',
  requests: '请求数',
  scriptBytes: '脚本字节数',
  styleBytes: '样式字节数',
};

/** In what a page is too heavy: over a limit, with a web font, or with anything from another host. */
export function checkWeight(weight: PageWeight): string[] {
  const names: readonly (keyof typeof weightLimits)[] = ['bytes', 'requests', 'scriptBytes', 'styleBytes'];
  const over = names
    .filter((name) => weight[name] > weightLimits[name])
    .map((name) => `${words[name]} ${weight[name]}，上限 ${weightLimits[name]}`);
  const fonts = weight.fonts.map((address) => `网络字体 ${address}`);
  const foreign = weight.foreign.map((address) => `别处的文件 ${address}`);
  return [...over, ...fonts, ...foreign].map((what) => `${weight.page}：${what}`);
}
