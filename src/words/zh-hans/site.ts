/** Words of the frame around every page, in Simplified Chinese. */
export const shell = {
  skip: '跳到正文',
  home: '首页',
  mark: '公开',
  navigation: '主导航',
  plans: '规划',
  indicators: '指标',
  bodies: '单位',
  regions: '地区',
  data: '数据',
  method: '说明',
  breadcrumbs: '当前位置',
  searchForm: '站内检索',
  searchLabel: '站内检索',
  searchButton: '检索',
  titleWith: (page: string, site: string) => `${page} — ${site}`,
  footer: {
    pages: '本站页面',
    organiser: '主办',
    contact: '联系方式',
    address: '地址',
    hours: '办公时间',
    phone: '电话',
    email: '电子邮箱',
    siteIdCode: '网站标识码',
    icp: 'ICP备案编号',
    policeFiling: '公安备案号',
    asOf: '数据截止日',
    unofficial: '本站不是政府网站。',
    method: '数据说明',
  },
  notFound: {
    title: '没有找到这个页面',
    text: '地址可能写错了，或者页面没有发布过。本站的地址不会改变，也不会移作他用。',
    waysTitle: '可以从这里继续',
  },
};

/** Words about the languages of the site, in Simplified Chinese. */
export const languages = {
  /** Name of the switch. */
  choose: '界面语言',
  /** Said on the page for missing addresses, to readers of this language on a page in another. */
  notFound: '没有找到这个页面。可以从首页继续',
};

/** Words of the aids to reading, in Simplified Chinese. */
export const reading = {
  /** Name of the group of switches for the size of print. */
  size: '字号',
  elder: '长者模式',
  larger: '特大字',
  /** Shown where large print came by the plain link, without scripts. */
  pageOnly: '浏览器没有启用脚本，记不住这个选择：大字只对这一页有效，打开别的页面以后，请再点一次“长者模式”。',
  backToStandard: '恢复标准字号',
  aloud: {
    name: '朗读正文',
    from: '从何处读起',
    fromStart: '从头读起',
    start: '开始朗读',
    pause: '暂停',
    resume: '继续',
    stop: '停止',
    speaking: '正在朗读。',
    paused: '朗读已暂停。',
    stopped: '朗读已停止。',
    finished: '朗读完毕。',
    failed: '浏览器没有读出来，请稍后再试。',
  },
};

/** Words of the front page, in Simplified Chinese. */
export const home = {
  searchTitle: '查规划、查指标、查责任单位',
  searchHint: '可以输入规划名称、指标名称、单位名称或索引号',
  examples: '例如：',
  overview: '承诺总览',
  planCount: (count: number) => `${count}份规划`,
  targets: '目标',
  milestones: '节点',
  tasks: '任务',
  unit: '项',
  latest: '最近公开的规划',
  allPlans: (count: number) => `查看全部${count}份规划`,
  headline: '主要目标',
  headlineNote: '各规划“一页看懂”所列的目标，点名称可以看到出处条款。',
  ways: '查找途径',
  byIndicator: '按指标（括号内为目标数）',
  noPlans: '还没有公开的规划。',
};

/** Words of the columns, in Simplified Chinese. */
export const columns = {
  home: { name: '首页', description: '本站公开的规划和主要目标，以及查找它们的办法。', keywords: ['规划', '目标', '信息公开'] },
  plans: {
    name: '规划目录',
    description: '本站公开的全部规划的索引号、名称、内容概述和生成日期，以及每份规划的正文和数据。',
    keywords: ['规划', '目录', '索引号', '行动计划', '实施方案'],
  },
  search: { name: '检索', description: '在全部规划、条款、目标、单位和指标中查找。', keywords: ['检索', '查找', '全文检索'] },
  indicators: { name: '指标', description: '规划所用指标的含义、口径、目标和观测值。', keywords: ['指标', '目标', '统计数据'] },
  bodies: { name: '单位', description: '发布规划、对规划负责的单位，以及它们承担的事项。', keywords: ['单位', '责任单位', '发布机构'] },
  regions: { name: '地区', description: '规划、单位和观测值所属的地区。', keywords: ['地区', '行政区划'] },
  deadlines: { name: '期限', description: '各规划的目标和节点何时到期。', keywords: ['期限', '到期', '日历'] },
  bulletins: { name: '数据公报', description: '按时期汇总的观测值。', keywords: ['公报', '观测值', '统计数据'] },
  data: { name: '数据', description: '本站全部数据的下载文件和数据字典。', keywords: ['数据', '开放数据', '数据字典', '下载'] },
  method: { name: '本站说明', description: '怎样读本站的内容，本站符合哪些标准，以及全站的导航。', keywords: ['说明', '标准', '网站地图'] },
  about: { name: '关于本站', description: '本站由谁主办，资料从哪里来，有疑问怎么办。', keywords: ['关于本站', '主办单位'] },
  guide: { name: '信息公开指南', description: '政府信息的分类、编排体系、获取方式和工作机构的联系方式。', keywords: ['信息公开', '指南'] },
  policies: { name: '信息公开制度', description: '关于政府信息公开的法规、规章和制度。', keywords: ['信息公开', '制度', '法规'] },
  'annual-reports': { name: '信息公开年报', description: '政府信息公开工作年度报告。', keywords: ['信息公开', '年度报告'] },
  requests: { name: '依申请公开', description: '怎样申请公开没有主动公开的政府信息。', keywords: ['信息公开', '依申请公开'] },
};

/** Words that an official portal must show, in Simplified Chinese. */
export const official = {
  source: '来源',
  publishedHere: '本站发布时间',
  validity: {
    stated: (validity: string) => `有效性：${validity}。`,
    text: {
      有效: '这份文件已标明有效。',
      失效: '这份文件已标明失效，不再执行。',
      废止: '这份文件已标明废止，不再执行。',
      已调整: '这份文件的内容已作调整，引用前请核对调整后的内容。',
    },
    /** The word for a plan that another has replaced. */
    replacedMark: '已被替代',
    replaced: '这份文件已被替代，原来标明的“有效”不再作准。',
    supersededBy: '已由这份文件替代：',
  },
  guide: {
    title: '法定事项',
    fields: {
      classification: '政府信息的分类',
      arrangement: '编排体系',
      access: '获取方式',
      name: '工作机构名称',
      address: '办公地址',
      hours: '办公时间',
      phone: '联系电话',
      fax: '传真号码',
      internet: '互联网联系方式',
    },
  },
  institutionMark: '党政机关网站标识',
  standards: '符合的标准',
};
