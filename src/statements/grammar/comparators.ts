import type { Comparator } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** A rule that compares by words directly before or after a figure. `reaching` words mean “at least” of what is to rise, “at most” of what is to fall. */
export type ComparatorRule = Rule & {
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  readonly gives: Comparator | 'reaching';
};

const rule = (name: string, example: string, by: Omit<ComparatorRule, keyof Rule>): ComparatorRule => ({
  name,
  example,
  source: 'labels',
  ...by,
});

/** In order of precedence: 达到5%左右 is about, 控制在5%以内 is at most, 达到5件以上 is at least. */
export const comparatorRules: readonly ComparatorRule[] = [
  rule('左右', '增长5%左右', { side: 'after', pattern: /^ ?(?:左右|上下)/, gives: '~' }),
  rule('以内', '控制在5%以内', { side: 'after', pattern: /^ ?(?:以内|之内|以下|及以下)/, gives: '<=' }),
  rule('不低于', '不低于80%', {
    side: 'before',
    pattern: /(?:不(?:得)?(?:低于|少于|小于|弱于)|至少(?:达到|完成|新增)?|最低|≥|>=) ?$/,
    gives: '>=',
  }),
  rule('不高于', '不超过5.5%', { side: 'before', pattern: /(?:不(?:得)?(?:超过|高于|大于|多于|突破)|至多|最多|≤|<=) ?$/, gives: '<=' }),
  rule('超过', '突破13万亿元', {
    side: 'before',
    pattern: /(?:超过|超出|超|突破|高于|多于|大于|优于|快于|逾|跨越|越过|>)(?:了)? ?$/,
    gives: '>',
  }),
  rule('以上', '40万人以上', { side: 'after', pattern: /^ ?(?:及)?以上/, gives: '>=' }),
  rule('低于', '低于3‰', { side: 'before', pattern: /(?:低于|少于|小于|不足|不到|<) ?$/, gives: '<' }),
  rule('约', '约100家', { side: 'before', pattern: /(?:大约|约为|约|接近|近|将近) ?$/, gives: '~' }),
  rule('等于', '等于5%', { side: 'before', pattern: /等于 ?$/, gives: '=' }),
  rule('控制在', '控制在25%', { side: 'before', pattern: /(?:控制在|限制在|压减在|控制到) ?$/, gives: '<=' }),
  rule('降到', '降到3.5%', {
    side: 'before',
    pattern: /(?:降|降低|下降|减少|减|压减|压缩|缩短|缩减|缩小|压降)(?:到|至|为) ?$/,
    gives: '<=',
  }),
  rule('达到', '达到9.5%', {
    side: 'before',
    pattern:
      /(?:(?:提高|提升|增加|增长|上升|扩大|扩充|拓展|发展|回升|延长|扩展|稳步提高|升|增|提|扩|拓|升格|涨)(?:到|至|为)|占到|达到|达|迈上|迈入|迈过|跃上|站上|登上|保持在|维持在|不断提高到|实现|完成率达|稳定在|稳定保持在|保持|总量达|总数达|突破至|达到(?:20\d\d年)?[^,，。；;、\d]{0,12}的) ?$/,
    gives: 'reaching',
  }),
];

/** The comparator of a figure that no word compares: it is judged as at least, and that is said. */
export const bareFigure: Rule = { name: '未写比较词', example: '新建3家', source: 'labels' };

/** 达到N of what is to fall means at most N. */
export const reachingDown: Rule = { name: '越低越好的达到', example: '失业率达到5%', source: 'labels' };

/** 3500多个: more than the number that is printed; 近万人: about. */
export const moreThan: Rule = { name: '多', example: '3500多个', source: 'usage' };
