import type { Rule } from '../rule.ts';

/** A rule with a pattern whose named groups are fields. */
export type PartRule = Rule & { readonly pattern: RegExp };

/** What a density is counted by, where the words end it: 每万名就业人员中的…… */
export const countedBy: PartRule = {
  name: '每',
  example: '每万人拥有专利5件',
  source: 'usage',
  pattern: /每[十百千万萬]{0,3}[名個个]?[\p{Script=Han}]{1,6}?(?=中|的|之|拥有|擁有|平均|发明|發明|高价值|高價值|专利|專利|研发|研發)/u,
};

/** The short form without 每, only at the head of a clause. */
export const countedByShort: PartRule = {
  name: '万人',
  example: '万人发明专利拥有量25件',
  source: 'usage',
  pattern: /(?<=^|[,，;；:：、。\n])[万萬千]人(?=[\p{Script=Han}]{2})/u,
};

/** Who is covered, and by what, where the words order them beyond doubt. */
export const coveredParts: PartRule = {
  name: '对……全覆盖',
  example: '研发机构对规上企业全覆盖',
  source: 'usage',
  pattern:
    /(?:使|让|讓|實現|实现)?(?<coveredBy>[^,，;；:：。、\n使让讓對对]{2,20})[对對](?<population>[^,，;；:：。、\n]{2,20}?)(?:实现|實現|做到|达到|達到)?全面?覆[盖蓋]/u,
};
