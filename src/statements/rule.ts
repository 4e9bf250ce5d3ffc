/** One rule of the grammar: what is named in a reading, an example that it reads, and where the rule comes from. */
export type Rule = {
  readonly name: string;
  readonly example: string;
  readonly source: RuleSource;
};

/** Where rules come from: a standard, the project's rules of labelling, or the usage of official texts. */
export const ruleSources = {
  labels: '标注规则：达到、以上、左右等词的含义',
  usage: '公文用语',
  'GB/T 15835': '出版物上数字用法（GB/T 15835—2011）',
  'GB 3100': '国际单位制及其应用（GB 3100—1993）',
  'GB/T 9704': '党政机关公文格式（GB/T 9704—2012）',
} as const;

export type RuleSource = keyof typeof ruleSources;
