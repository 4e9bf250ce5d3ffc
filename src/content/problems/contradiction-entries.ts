import { error, warning } from './entry.ts';

/** Problems of statements that contradict each other: about promises, time, places and validity. */
export const contradictionEntries = {
  'comparator-direction': warning<{ comparator: string; direction: string }>('比较词与方向相反，这样的目标无法判定。', (d) => ({
    message: `“${d.comparator}”与方向“${d.direction}”相反，这项目标会判为“无法判定”`,
    hint: `请核对原文：要求不超过某数的，方向写“下降”或“保持”；要求不少于某数的，方向写“上升”或“保持”。`,
  })),
  'stretch-softer': warning<{ stretch: string; value: string }>('争取值比目标值还容易达到。', ({ stretch, value }) => ({
    message: `争取值 ${stretch} 比目标值 ${value} 还容易达到`,
    hint: '请核对两个数字是否写反了。',
  })),
  'lead-not-among-bodies': warning<{ lead: string }>('牵头单位不在责任单位之中。', ({ lead }) => ({
    message: `牵头单位“${lead}”不在责任单位 bodies 里`,
    hint: `请核对；确实牵头的，在 bodies 里加上“${lead}”。`,
  })),
  'body-in-two-parts': warning<{ body: string }>('一个单位既负责又配合。', ({ body }) => ({
    message: `单位“${body}”既在责任单位（或牵头单位）里，又在配合单位 cooperating 里`,
    hint: '请照原文核对，只留在一处：只写“配合”的，从 bodies 里去掉。',
  })),
  'division-code-twice': error<{ code: string; first: string }>('两个地区用了同一个行政区划代码。', ({ code, first }) => ({
    message: `行政区划代码 ${code} 已经用在 ${first}`,
    hint: '请核对两处的代码；不知道的留空。',
  })),
  'division-code-parent': error<{ code: string; parent: string; parentCode: string }>('下级地区的行政区划代码不在上级地区之内。', (d) => ({
    message: `行政区划代码 ${d.code} 不属于上级地区“${d.parent}”（${d.parentCode}）`,
    hint: '请核对代码和 parent：县级代码的前四位应当与所属市相同，市级代码的前两位应当与所属省相同。',
  })),
  'body-ends-before-it-begins': error<{ start: string; end: string }>('单位的撤销早于成立。', ({ start, end }) => ({
    message: `单位在 ${end} 撤销，却在 ${start} 才成立`,
    hint: '请核对 start 和 end。',
  })),
  'successor-without-end': warning<{ successor: string }>('写了接续单位，没有写什么时候撤销。', ({ successor }) => ({
    message: `写了接续单位 ${successor}，没有写撤销的时间 end`,
    hint: '请补上 end（可以只写到年）；单位还在的，去掉 successor。',
  })),
  'body-ended': warning<{ body: string; end: string; made: string; successors: string }>('文件的日期在单位撤销之后，却由它负责。', (d) => ({
    message: `“${d.body}”在 ${d.end} 已经撤销，这份文件的日期是 ${d.made}`,
    hint: `请核对单位的编号${d.successors === '' ? '' : `，接续它的是 ${d.successors}`}；原文确实这样写的，不必改。`,
  })),
  'credit-code-twice': error<{ code: string; first: string }>('两个单位用了同一个统一社会信用代码。', ({ code, first }) => ({
    message: `统一社会信用代码 ${code} 已经用在${first}`,
    hint: '请核对两处的代码；是同一个单位的，只留一条，另一个名称写进 shortNames。',
  })),
  'steps-fall-back': warning<{ step: string; value: string; before: string }>('分年度目标比前一步还容易达到。', (d) => ({
    message: `${d.step} 的 ${d.value} 比前一步 ${d.before} 还容易达到`,
    hint: '请核对各年的数字和时间。',
  })),
  'adjustment-fields': error<{ fields: string }>('中期调整没有写调整后的数，或写了这类目标没有的数。', ({ fields }) => ({
    message: fields === '' ? '只有方向的目标没有可以调整的数' : '这一次调整没有写调整后的数，或写了这类目标没有的数',
    hint: fields === '' ? '请去掉 adjusted。' : `这类目标的调整写：${fields}。`,
  })),
  'adjustments-out-of-order': error<{ date: string; before: string }>('中期调整没有按时间先后排列。', ({ date, before }) => ({
    message: `调整日期 ${date} 不晚于前一次 ${before}`,
    hint: '请按时间先后排列 adjusted；同一天的合成一次。',
  })),
  'step-after-target': error<{ step: string; due: string }>('分年度目标的时间不早于目标自己的时间。', ({ step, due }) => ({
    message: `分年度目标的时间 ${step} 不早于目标的时间 ${due}`,
    hint: '最后一年写在目标自己的 value 和 due（或 targetYear），steps 里只写以前的各年。',
  })),
  'parts-exceed-whole': warning<{ parts: string; whole: string; value: string }>('各“其中”项相加超过总项。', (d) => ({
    message: `“${d.whole}”的各个“其中”项合计 ${d.parts}，超过总项 ${d.value}`,
    hint: '请核对各项数字；不是总项一部分的，去掉 partOf。',
  })),
  'relation-before-original': warning<{ date: string; other: string; otherDate: string }>('替代或调整的文件早于原来的文件。', (d) => ({
    message: `这份文件的日期 ${d.date} 早于它所替代的“${d.other}”（${d.otherDate}）`,
    hint: '请核对两份文件的日期，和 relations 的方向：替代关系写在新的一份里。',
  })),
  'replaced-valid': warning<{ by: string }>('已被替代的规划仍写“有效”。', ({ by }) => ({
    message: `这份规划写“有效”，但“${by}”说已经替代它`,
    hint: '请核对；确实已被替代的，把 validity 改成“废止”或“失效”。被替代的规划不计入总数。',
  })),
  'target-unreached': warning<{ place: string; others: string }>('目标所在的地区和范围没有任何观测值，而同一指标别处有。', (d) => ({
    message: `同一指标的观测值都不在“${d.place}”，没有一个能用来判断这项目标（现有的在：${d.others}）`,
    hint: '请核对目标的 scope 和观测表的 region、scope，两边要写成同一个地方。',
  })),
  'observation-unreached': warning<{ place: string; others: string }>('观测值所在的地区和范围没有任何目标，而同一指标别处有。', (d) => ({
    message: `“${d.place}”的观测值对不上这个指标的任何目标（目标在：${d.others}）`,
    hint: '请核对 region 和 scope；只供对照、本来就没有目标的，不必改。',
  })),
  'due-disagrees': error<{ due: string; targetYear: string }>('到期时间与目标年不是同一年。', ({ due, targetYear }) => ({
    message: `到期时间 ${due} 与目标年 ${targetYear} 不是同一年`,
    hint: '请核对；写了 due 的，可以不写 targetYear。',
  })),
  'due-differs-from-deadline': warning<{ due: string; deadline: string; read: string }>('到期时间与期限原文不同。', (d) => ({
    message: `到期时间写 ${d.due}，期限原文“${d.deadline}”读出来是 ${d.read}`,
    hint: '请核对；以文中写的为准。',
  })),
  'start-after-due': error<{ start: string; due: string }>('开始时间在到期时间之后。', ({ start, due }) => ({
    message: `开始时间 ${start} 在到期时间 ${due} 之后`,
    hint: '请核对 start 和 due。',
  })),
  'reached-date-unstated': warning<{ date: string; due: string }>('报告在期限之后说达到，没有写明是哪天达到的，会判为逾期达到。', (d) => ({
    message: `报告日期 ${d.date} 在期限 ${d.due} 之后，又没有写达到的日期，会判为“逾期达到”`,
    hint: '期限以内已经达到的，请加一行 reachedDate: 实际达到的日期（可以只写到年或月）。',
  })),
  'reached-after-report': error<{ reached: string; date: string }>('达到日期在报告日期之后。', ({ reached, date }) => ({
    message: `达到日期 ${reached} 在报告日期 ${date} 之后`,
    hint: '请核对两个日期；还没有达到的，不写 reachedDate，状态写“进行中”。',
  })),
};
