import type { Hedge } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

export type ToneRule = Rule & { readonly pattern: RegExp; readonly gives: Hedge };

const rule = (name: string, example: string, by: Omit<ToneRule, keyof Rule>): ToneRule => ({ name, example, source: 'labels', ...by });

/** Words that say how firmly something is promised; the last one before a figure governs it, to the next semicolon or full stop. */
export const toneRules: readonly ToneRule[] = [
  rule('力争', '力争达到3%', {
    pattern:
      /力争(?:早日|用|在|到)?|积极争取(?!中央|国家|上级|省)|奋力实现|努力(?:实现|达到|使|推动|争取|完成|保持|在|确保)|力促|争取(?=实现|达到|完成|新增|新建|建成|开工|培育|到|全年|\d|专项资金|年均|在)/gu,
    gives: 'strive',
  }),
  rule('探索', '探索建立2个试点', { pattern: /探索(?:建立|建设|开展|设立|推行|实施)/gu, gives: 'explore' }),
  rule('谋划', '谋划建设3个项目', { pattern: /谋划(?:建设|推进|实施|布局|储备)?|研究(?=建设|设立)/gu, gives: 'plan' }),
  rule('确保', '确保完成50家', { pattern: /确保|必须|保证/gu, gives: 'firm' }),
];

/** Without any of these words a promise is firm. */
export const firmTone: Rule = { name: '没有弱化语气的词', example: '新建3家', source: 'labels' };
