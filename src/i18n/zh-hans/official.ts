import type { OfficialWords } from '../dictionary/official.ts';

/** Words that an official portal must show, in Simplified Chinese. */
export const official = {
  source: '来源',
  publishedHere: '本站发布时间',
  validity: {
    stated: (validity) => `有效性：${validity}。`,
    text: {
      有效: '这份文件已标明有效。',
      失效: '这份文件已标明失效，不再执行。',
      废止: '这份文件已标明废止，不再执行。',
      已调整: '这份文件的内容已作调整，引用前请核对调整后的内容。',
    },
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
} satisfies OfficialWords;
