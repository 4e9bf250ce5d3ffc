import type { Rule } from '../rule.ts';

/**
 * A figure that is no promise, by the words directly before and behind it (within its clause), or by its own unit; all that are given
 * must fit. `unless` saves a figure that a word compares.
 */
export type RefusalRule = Rule & {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly unit?: RegExp;
  readonly unlessCompared?: boolean;
  /** Holds also where an author has marked the words as a target. */
  readonly always?: boolean;
};

const rule = (name: string, example: string, by: Omit<RefusalRule, keyof Rule>): RefusalRule => ({ name, example, source: 'usage', ...by });

/** Verbs directly before a quantity make it a promise: 治理88.5万亩沙化土地; without one it is part of a name: 750千伏电网工程. */
const acts = new RegExp(
  `(?<!等|约|共|计|超|达|新增|合计|总计|超过|建成|完成|投产|新建|改造|力争|治理|修复|整治|建设|种植|栽植|发展|推广|落实|安排|争取|设立|投入|投放|供应|提供|储备|收购|消化|减少|压减|淘汰|化解|腾退|盘活|整理|开工|实现|扩建|改建|完善|铺设|敷设|提升|更新|清理|疏浚|绿化|造林|退出|释放|增加|达到|确保|保障|生产|形成|布局|回收|处理|处置|利用|发放|引进|筹集|筹措|募集|拨付|支持|帮助|节约|消纳|外送|输送|调入|调出|打通|贯通|通车|新改建|硬化|养护|改善|恢复|轮作|播种|灌溉|创建|打造|开发|建好|上市|出让|收储|补充)$`,
  'u',
);

const noun = '[一-龥A-Za-z“‘]';

export const refusalRules: readonly RefusalRule[] = [
  rule('日期', '2027年6月', { always: true, unit: /^(?:年|月|日)$/, after: /^(?:底|初|末|\d|[至到—-]|份|以来|前|内|之内|期|度)/ }),
  rule('年份', '2020年', { before: /(?<!\d)$/, unit: /^年$/, unlessCompared: true }),
  rule('位次', '前3位', { always: true, before: /前 ?$/ }),
  rule('次序', '第3批', { always: true, before: /第 ?$/ }),
  rule('条款', '第七条', { always: true, before: /(?:第|附件|附表|表|图|专栏) ?$/ }),
  rule('文号', '〔2018〕43号', { always: true, after: /^(?:号|届|次会议|次全会|中全会|大精神|大报告|届)/ }),
  rule('书名号内', '《三年行动方案》', { always: true, before: /《[^》]{0,60}$/ }),
  rule('引号内的名称', '“310”工程', { before: /[“‘"][^”’"，,。；;]{0,14}$/, after: /^[^“‘"，,。；;]{0,16}[”’"]/ }),
  rule('方面和类别', '9个方面', {
    unit: /^(?:个|项|大|种|类|条|件)?$/,
    after:
      /^(?:大)?(?:方面|环节|层面|维度|领域|专题|问题|必须|坚持|聚焦|突出|更加|统筹|关键词|部分|步骤|阶段|原则|重点(?:方向|领域|方面)|方向|特点|特征|规律|转变|短板|意识|自信|维护|确立|作风|纪律|硬仗|文章)/,
  }),
  rule('点', '三点意见', {
    after: /^(?:大|级|类|代|轮|届|版|期工程|型|线|号|步|位一体|网融合|农|权|重一创|通一平|化|性)/,
    unlessCompared: false,
    unit: /^$/,
  }),
  rule('名称里的家数', '100户企业上市培育工程', {
    unit: /^(?:户|家|人|名)$/,
    after: /^[^,，。；;、\d]{2,14}(?:培育|服务|提升|倍增|成长|帮扶)(?:工程|计划|行动)/,
  }),
  rule('列举的参与者', '等7家企业共同牵头', {
    after: /^[^,，。；;、\d]{0,10}(?:共同|联合)?(?:牵头|参与|参加|组成|加盟)/,
    unlessCompared: true,
  }),
  rule('参照的范围', '在山区26县处于领先', {
    always: true,
    unit: /^(?:个?县|个?市|个?区|个?县区|个?省|个?镇|个?村)$/,
    after: /^[^,，。；;、\d]{0,10}(?:处于|位居|位列|前列|领先|行列|排名|前[\d一二两三四五六七八九十])/,
  }),
  rule('现有的', '现有企业120家', { before: /(?:现有|原有|目前有|目前共|共有)[^,，。；;]{0,16}$/, unlessCompared: true }),
  rule('法定的下限', '不得低于法定标准的80%', { before: /(?:法定|条例|规定的|依法|依据|按规定)[^,，。；;]{0,20}$/ }),
  rule('推算的数', '推算为23户', { before: /(?:推算|折算|换算|测算)(?:为|约)?[^,，。；;]{0,10}$/ }),
  rule('规划自己的项数', '方案安排了18项任务', {
    before: /(?:安排|提出|列出|部署|分为|共)(?:了|有)? ?$/,
    unit: /^(?:项|条|个|类)$/,
    after: /^(?:$|主要|重点|方面的?)?(?:任务|措施|目标|指标|举措|$)/,
  }),
  rule('括号里的合计', '（共23项）', { before: /(?:[（(] ?共?|方面) ?$/, after: /^(?:[)）]|$)/, unlessCompared: true }),
  rule('已有的各处', '等8个区域', {
    before: /(?:等|的|这|上述|以下|各) ?$/,
    unit: /^(?:个|家|项)$/,
    after: /^(?:区域|省|地区|部门|单位|指标|国家(?=和地区|[,，。])|方面|文件|试点(?:地区|省)|成员)/,
    unlessCompared: true,
  }),
  rule('句首的主语', '9个指标由年报获取', {
    before: /^[ \n、”—]*$/,
    unit: /^(?:个|家|项|名|人|户|所|座|条|件|种)$/,
    after: /^[一-龥]/,
    unlessCompared: true,
  }),
  rule('基数', '以1445名为基数', { after: /^(?:为|作为)(?:基数|契机|基准|依据)/ }),
  rule('限定的词', '厚度低于0.01毫米的地膜', { before: /(?:低于|超过|高于|不足|小于|大于|少于|超) ?$/, after: /^的[一-龥]/ }),
  rule('会议和督查的次数', '每季度召开1次会议', { before: /(?:每|召开|定期)[^,，。；;]{0,12}$/, unit: /^[次轮]$/ }),
  rule('按比例', '按80%拨付', { before: /按照?[^,，。；;、]{0,14}$/, unit: /^[%‰]$/, unlessCompared: true }),
  rule('配建的标准', '按每户0.2个车位配建', { before: /按[^,，。；;]{0,8}每[^,，。；;]{0,6}$/ }),
  rule('全体', '全县14个乡镇、160个行政村', { before: /^[ ,，、]*(?:全|我)[省市县区州]\d[^,，。；;]{0,14}、$/, unlessCompared: true }),
  rule('项目的规模', '占地面积300亩', { before: /(?:占地(?:面积)?|(?:总)?建筑面积|规划(?:总)?面积|全长|限高|总用地) ?$/ }),
  rule('企业的门槛', '年产值超百亿元企业', {
    unit: /元$/,
    after: /^(?:级)?(?:企业|项目|产业|集群|园区|平台|基地|县|镇|村|工程)/,
    before: /(?:超|超过|过|突破|达|不低于) ?$/,
  }),
  rule('头几个', '首批3家', {
    before: /(?:首批|首个|首期|前期|原有|现有|共有|全国|目前|现已|拥有的|覆盖的|下辖|所辖|涉及) ?$/,
    unlessCompared: true,
  }),
  rule('全体', '全省320家食堂', { before: /^(?:,|，|、)?(?:全[省市县区]|全部|所有) ?$/, unlessCompared: true }),
  rule('奖补', '给予5万元奖补', {
    before:
      /(?:给予|奖励|奖补|补助|补贴|资助|最高(?:可|不超过|为)?|每(?:家|户|人|个|项|亩|吨|件|年|次)[^,，。；;]{0,6}|按[^,，。；;]{0,10}|标准为?|一次性|(?:补助|补贴|奖励|奖补|资助|给予)[^,，。；;]{0,12}不超过|罚款) ?$/,
    unit: /元(?:\/.*)?$/,
    unlessCompared: false,
  }),
  rule('奖补', '5万元奖补', {
    unit: /元(?:\/.*)?$/,
    after: /^(?:以内|以下|左右)?(?:的)?(?:奖补|奖励|补助|补贴|资助|罚款|贷款额度|奖金|经费支持|资金支持|一次性)/,
  }),
  rule('奖补的比例', '按10%给予补助', {
    before: /(?:按照?|给予)[^,，。；;]{0,24}$/,
    after: /^[^,，。；;]{0,16}(?:奖补|奖励|补助|补贴|资助|贴息|扣除|减征|返还|支付|执行|计算|给予)/,
  }),
  rule('法定的份额', '不低于90%的转化收益', { before: /可(?:将|按|从|以)[^,，。；;]{0,30}$/ }),
  rule('年龄和门槛', '65岁及以上老年人', {
    unit: /^(?:周岁|岁|年|小时|个月|天|户|层|平方米|米|公里|吨|万吨|度|千伏|人|万人|元|万元|亿元|千瓦|万千瓦|亩|万亩|分)$/,
    after: new RegExp(`^(?:及)?(?:以上|以下|以内)(?:的)?${noun}`),
    unlessCompared: true,
  }),
  rule('年龄段', '0—6岁儿童', { unit: /^(?:周岁|岁|月龄)$/, after: new RegExp(`^(?:以下|以上)?(?:的)?${noun}`), unlessCompared: true }),
  rule('名称里的容量', '750千伏电网工程', {
    unit: /(?:伏|伏安|瓦|吨|公里|米|方|兆|度|升|公顷|亩|℃|赫兹|时)(?:\/年)?$/,
    after: /^(?:级|的)?(?!以上|左右|以内|建成|投[产运用]|并网|开工|完工|产能|装机|规模|任务|目标|及|和|以下|用于)[一-龥A-Za-z“]/,
    before: acts,
    unlessCompared: true,
  }),
  rule('名称里的容量', '500千伏太原变', { unit: /^(?:千伏|伏|千伏安|兆伏安)$/, unlessCompared: true }),
  rule('时程', '1小时交通圈', {
    unit: /^(?:个?小时|分钟|天|日|个?月|个?工作日|年)$/,
    after: new RegExp(`^(?:内|之内|以内)?(?:${noun})`),
    unlessCompared: true,
  }),
  rule('时间', '五年来', { unit: /^(?:年|个?月|天|日|个?小时|分钟|周岁|岁|学时|课时|毫秒|分|个?工作日)$/, unlessCompared: true }),
  rule('频次', '每3年一次', { before: /(?:每隔?|每逢)(?:[一二三四]年)? ?$/ }),
  rule('频次', '一次', { after: /^(?:次|回|遍)?(?:以上)?(?:督查|一次性)/, unit: /^次$/ }),
  rule('延长的期限', '再延长30年', { before: /延长 ?$/, unit: /^年$/ }),
  rule('比例尺和配比', '1:5', { after: /^[:∶比][\d一二三]/ }),
  rule('百强', '全国百强县', { before: /^$/, after: /^强/ }),
  rule('人次比较', '二十届', { after: /^(?:届|大代表|分天下|以贯之)/ }),
  rule('其他主体', '上年的2.1%', { before: /(?:去年|上年|同期|原来|此前|目前|现在)(?:的|为|达到|达|是|只有|不足)?[^,，。；;]{0,4}$/ }),
  rule('条件', '超过3次的', { after: /^(?:以上|以下|以内)?的(?=[,，。；;、]|$|不|给予|予以|企业给予|按)/ }),
];

/** Words that say that all that follows them in the clause has been reached. */
export const pastWords: Rule & { readonly pattern: RegExp } = {
  name: '已经达到',
  example: '已建成20家',
  source: 'usage',
  pattern:
    /已(?:经|全面|全部|基本|顺利|如期|累计|建成|完成|有|达|实现|成功|连续|开工|启动|形成|培育|入驻|签约|投入|纳入|认定|获|落户)|达到了|实现了|完成了|增长了|提高了|下降了|取得了|去年(?!底的)|上年(?!度?(?:有|增长|增加|提高|底|末|均)|同期)|同比(?:增长|下降|提高)|截至|(?:五|四|三|一)年来|较好完成|圆满完成|(?:共|先后)(?:建成|完成|实施|举办|获|引进)/gu,
};

/** Five-year periods and years before the plan, as the time of what a clause tells. */
export const pastPeriod: Rule & { readonly pattern: RegExp } = {
  name: '已经过去的时期',
  example: '“十三五”期间',
  source: 'usage',
  pattern:
    /(?<!比|较|从|自|在|于|同)(?<!\d)(?<year>20\d\d)年(?!底?前|的|基础|—|-|~|至)|“?十(?<ordinal>[一二三四五六七八九])五”?(?:时期|期间|以来|末)|(?<lately>近年来|截至(?:目前|去年)|(?:大|年|会)以来(?=[,，]))/gu,
};
