import type { ColumnsWords } from '../dictionary/columns.ts';

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
} satisfies ColumnsWords;
