import type { Measure } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Words of the subject, its verb or the unit that say what kind of value it is. */
export type MeasureRule = Rule & { readonly words?: RegExp; readonly unit?: RegExp; readonly gives: Measure };

const rule = (name: string, example: string, by: Omit<MeasureRule, keyof Rule>): MeasureRule => ({
  name,
  example,
  source: 'labels',
  ...by,
});

const share = /^(?:%|‰|‱|成|比例)$/;

/** In order of precedence. A change is an 增速 where it is relative, else a 新增量. */
export const measureRules: readonly MeasureRule[] = [
  rule('覆盖率', '覆盖率达到95%', { gives: 'coverage', words: /覆盖(?:率|面|比例)[^,，。；;]{0,12}$/, unit: share }),
  rule('进度', '形象进度达到80%', {
    gives: 'progress',
    words: /(?:进度|完成率|完工率|任务目标完成|完成投资比例)[^,，。；;]{0,6}$/,
    unit: share,
  }),
  rule('涨幅', '居民消费价格涨幅2%', {
    gives: 'rate',
    words: /(?:涨幅|增速|增幅|增长率|增长速度|降幅|CPI)[^,，。；;、]{0,8}$/,
    unit: share,
  }),
  rule('百分数', '比重达到20%', { gives: 'ratio', unit: share }),
  rule('金额', '交易额超过120亿元', { gives: 'amount', unit: /元$/ }),
  rule('倍', '达到1.6倍', { gives: 'multiple', unit: /倍$/ }),
  rule('每', '每万人专利5件', {
    gives: 'density',
    words:
      /每[十百千万]{0,2}(?:名)?[人户个]|[每万千百]人(?!次|以上)|每[百千万](?!亩|吨)|人均(?!收入)|平均|万名|千名|每平方公里|单位(?:面积|产值|生产总值)/,
    unit: /./,
  }),
  rule('比率的单位', '5件/万人', { gives: 'density', unit: /\/(?![年日天])/ }),
  rule('新增', '新增3家', { gives: 'flow', words: /新(?:[增认]|登记|注册)[^,，。；;]{0,40}$/ }),
  rule('一段时期的量', '授权量6800件', {
    gives: 'flow',
    words: /(?:授权|申请|登记|受理|成交|交易|销售|发电|吞吐|接待|招生)[量额](?:达到|达|超过|突破|为)? ?$/,
  }),
  rule('新增的动词', '新建3家', {
    gives: 'flow',
    words:
      /(?:新[增建认培申引创改开入设签招]|改[造建]|更新|扩[建充]|建[设立成好造]|打造|培[育养训]|引进|实施|完成|开[工展发通行]|举办|组[织建]|治理|修复|整治|转[化移]|推广|选派|设立|创建|认定|申[报请]|授权|入库|支持|帮助|服务|惠及|增加|落地|签约|发放|筹[集建]|推[进动]|加快|抓好|布局|再建|投[产运用放]|植树|造林|种草|绿化|治沙|制[定修]|孵化|备案|招[录引收]|招聘|募集|吸纳|救助|安[排置]|整理|恢复|栽植|搭建|选树|评选|遴选|争[取创]|获得|消化|淘汰|清理|启动|授权量|申请量|交付|供应|投入|办[好理]|储备|腾退|盘活|拆除|完工|落实|提供|加固|除险|选送|引育|引导|结对|招引|开设|适配|开行|取得|授权|建$)[^,，。；;]{0,40}$/,
  }),
];

/** A count that is said to be reached is a level: 企业总数达到38家. */
export const levelMeasure: Rule = { name: '达到的数量', example: '企业总数达到38家', source: 'labels' };

/** What remains is most often a level. */
export const bareCount: Rule = { name: '没有动词的数量', example: '国家级平台3个', source: 'labels' };

/** Rules that tell a level from an addition by a verb alone, too often wrongly to be relied on. */
export const doubtfulMeasures: ReadonlySet<string> = new Set(['新增的动词', '一段时期的量', bareCount.name]);
