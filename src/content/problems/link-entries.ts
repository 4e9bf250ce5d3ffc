import { error, warning } from './entry.ts';

type Unknown = { readonly id: string; readonly suggestion: string | null };

const unknown = (what: string, where: string) =>
  error<Unknown>(`引用了不存在的${what}。`, ({ id, suggestion }) => ({
    message: `没有编号为“${id}”的${what}`,
    hint: suggestion === null ? `请核对编号，或先在${where}中登记。` : `是不是 ${suggestion}？`,
  }));

const absent = {
  unpublished: '那份规划是草稿或不予公开，读者打不开；请去掉链接，或等它公开后再加。',
  'no-host': '这个文件要写出完整网址，site.yaml 里写了 url 才有。',
} as const;

/** Problems between the parts of a plan, between files, and of the site as a whole. */
export const linkEntries = {
  'unknown-body': unknown('单位', ' content/bodies/ '),
  'unknown-region': unknown('地区', ' content/regions.yaml '),
  'unknown-indicator': unknown('指标', ' content/indicators/ '),
  'unknown-plan': unknown('规划', ' content/plans/ '),
  'unknown-item': unknown('目标、节点、任务或阶段', '规划的资料栏'),
  'unmarked-item': error<{ component: string; id: string; name: string }>(
    '资料栏里的条目没有在正文中标出。',
    ({ component, id, name }) => ({
      message: `正文没有标出“${name}”`,
      hint: `请在正文写到它的地方写：<${component} id="${id}">有关的词句</${component}>`,
    }),
  ),
  'unknown-mention': error<{ component: string } & Unknown>('正文标出了资料栏里没有的条目。', ({ component, id, suggestion }) => ({
    message: `资料栏里没有编号为“${id}”的条目，<${component}> 无处可指`,
    hint: suggestion === null ? '请在资料栏补上这一条，或去掉正文中的标记。' : `是不是 ${suggestion}？`,
  })),
  'printed-not-in-words': error<{ printed: string; words: string; id: string }>('目标的“原文数字”不在正文标出的词句里。', (d) => ({
    message: `目标 ${d.id} 的原文数字“${d.printed}”不在正文标出的词句“${d.words}”里`,
    hint: '请核对数字；或让 <Target> 包住写有这个数字的词句。',
  })),
  'duplicate-id': error<{ id: string; first: string }>('编号重复。', ({ id, first }) => ({
    message: `编号“${id}”已经用过（${first}）`,
    hint: '请给其中一个换一个编号。',
  })),
  'duplicate-index-number': error<{ indexNumber: string; first: string }>(
    '索引号重复；索引号全站唯一，永不改用。',
    ({ indexNumber, first }) => ({
      message: `索引号“${indexNumber}”已经用于 ${first}`,
      hint: '请核对两份文件的索引号。',
    }),
  ),
  'reserved-id': error<{ id: string }>('编号与网站自身的地址相同。', ({ id }) => ({
    message: `“${id}”是网站自用的地址，不能作编号`,
    hint: `请把文件改名，例如 ${id}-1。`,
  })),
  'windows-id': error<{ id: string }>('编号是 Windows 的设备名，网站的文件不能这样命名。', ({ id }) => ({
    message: `编号“${id}”是 Windows 的设备名，不能作文件名`,
    hint: `请换一个编号，例如 ${id}-1，引用它的地方也要改。`,
  })),
  'bad-index-number': error<{ value: string; fault: 'form' | 'check' }>('索引号的形式或校验位不对。', ({ value, fault }) => ({
    message: fault === 'check' ? `索引号“${value}”的校验位不对` : `索引号“${value}”不合样式`,
    hint:
      fault === 'check'
        ? '请逐位核对前段的统一社会信用代码或组织机构代码。'
        : '国家样式是“代码/年份-流水号”，例如 000014349/2017-00110；本地样式请在 site.yaml 的 indexNumberPatterns 中登记。',
  })),
  'document-number-differs': error<{ printed: string; normalised: string }>('文号原文与规范文号对不上。', ({ printed, normalised }) => ({
    message: `文号原文“${printed}”规范后应当是“${normalised}”`,
    hint: `normalised: ${normalised}`,
  })),
  'unit-unstated': error<{ unit: string | null }>('目标没有写单位，而它的指标或数值类型是有单位的。', ({ unit }) => ({
    message: unit === null ? '目标没有写单位，而金额、比重、增速、密度都有单位' : `目标没有写单位，而对应的指标的单位是“${unit}”`,
    hint: '请补上一行 unit: ……（例如 亿元、"%"），或把正文里的单位包进标记；确实没有单位的（指数），指标的单位写“指数”，measure 写“未载明”。',
  })),
  'unit-mismatch': error<{ unit: string; expected: string }>(
    '目标或观测值的单位与指标的单位不是同一种量，不能换算。',
    ({ unit, expected }) => ({
      message: `单位“${unit}”与指标的单位“${expected}”不是同一种量，不能换算`,
      hint: '请核对数值和单位是否照抄原文、指标是否选对；不是同一种量的，应当用另一个指标。只有两种写法指同一个单位、数值不必改时，目标才在 unitNormalised 写指标的单位。',
    }),
  ),
  'range-order': error<{ min: string; max: string }>('区间的下限不小于上限。', ({ min, max }) => ({
    message: `下限 ${min} 不小于上限 ${max}`,
    hint: '请核对 min 和 max。',
  })),
  'year-before-base': error<{ targetYear: string; baseYear: string }>('目标年早于基期年。', ({ targetYear, baseYear }) => ({
    message: `目标年 ${targetYear} 早于基期年 ${baseYear}`,
    hint: '请核对 targetYear 和 base 的 year。',
  })),
  'year-implausible': error<{ year: string; start: string; end: string }>('目标年离规划期太远，多半是笔误。', ({ year, start, end }) => ({
    message: `目标年 ${year} 远在规划期 ${start}—${end} 之外`,
    hint: '请核对 targetYear。',
  })),
  'year-without-source': error<{ id: string }>('写了目标年，却没有写目标年的来源。', ({ id }) => ({
    message: `“${id}”写了目标年，没有写来源`,
    hint: 'targetYearSource: 文中写明（或：按规划期末推定、按期限推定、按阶段推定）',
  })),
  'period-order': error<{ start: string; end: string }>('结束早于开始。', ({ start, end }) => ({
    message: `结束 ${end} 早于开始 ${start}`,
    hint: '请核对 start 和 end。',
  })),
  'date-in-future': error<{ name: string; date: string; asOf: string }>('日期晚于网站的数据截止日。', ({ name, date, asOf }) => ({
    message: `${name} ${date} 晚于数据截止日 ${asOf}`,
    hint: '请核对日期；若数据截止日已过，请更新 site.yaml 的 asOf。',
  })),
  'dates-disagree': warning<{ document: string; recorded: string }>('落款日期与登记的成文日期相差一年以上。', ({ document, recorded }) => ({
    message: `落款日期 ${document} 与登记的成文日期 ${recorded} 相差一年以上`,
    hint: '请核对；两者确实不同的，保留原样，并在 notes 里说明。',
  })),
  'date-order': error<{ document: string; published: string }>('发布日期早于落款日期。', ({ document, published }) => ({
    message: `发布日期 ${published} 早于落款日期 ${document}`,
    hint: '请核对 documentDate 和 publishedDate。',
  })),
  cycle: error<{ path: string }>('编号之间绕成了圈。', ({ path }) => ({ message: `关系绕成了圈：${path}`, hint: '请去掉其中一处。' })),
  'disclosure-forbidden': error('不予公开的文件不能放在内容文件夹里。', () => ({
    message: '这份文件写明“不予公开”，不能发布',
    hint: '请立即把这个文件移出内容文件夹；若已提交，请告知技术人员从历史中清除。',
  })),
  'broken-link': error<{ url: string; reason: 'unpublished' | 'no-host' | null; suggestion: string | null }>(
    '站内链接指向不存在的页面或文件。',
    ({ url, reason, suggestion }) => ({
      message: `链接“${url}”指向不存在的页面或文件`,
      hint: reason === null ? (suggestion === null ? '请核对地址。' : `是不是 ${suggestion}？`) : absent[reason],
    }),
  ),
  'broken-anchor': error<{ url: string; suggestion: string | null }>('链接指向不存在的条款。', ({ url, suggestion }) => ({
    message: `链接“${url}”指向不存在的条款或位置`,
    hint: suggestion === null ? '请核对 # 之后的编号。' : `是不是 #${suggestion}？`,
  })),
  'attachment-missing': error<{ file: string; folder: string; suggestion: string | null }>('附件或图片文件不存在。', (d) => ({
    message: `找不到文件 ${d.folder}/${d.file}`,
    hint: d.suggestion === null ? `请把文件放进 ${d.folder}/，文件名的大小写也要一致。` : `是不是 ${d.suggestion}？大小写也要一致。`,
  })),
  'attachment-name': error<{ file: string }>('附件只能写文件名，不能带路径。', ({ file }) => ({
    message: `“${file}”不是文件名`,
    hint: '只写文件名，例如 fujian-1.pdf；文件放在与规划、报告或观测表同名的文件夹里。',
  })),
  'attachment-reserved': error<{ file: string }>('附件用了网站自己的文件名。', ({ file }) => ({
    message: `附件不能叫 ${file}：网站把本页的 PDF 放在这个名字下`,
    hint: '请换一个文件名，例如 fujian-1.pdf。',
  })),
  'not-official-document': error<{ obstacles: string }>('标为正式公文的规划不够条件。', ({ obstacles }) => ({
    message: `不能标为正式公文：${obstacles}`,
    hint: '正文是正式印发的公文全文、发布机构和文号都有据可查，才写 officialDocument: true；否则删去这一行。',
  })),
  'attachment-type': error<{ file: string; allowed: string }>('附件或图片的类型不在允许之列。', ({ file, allowed }) => ({
    message: `不能发布这种类型的文件：${file}`,
    hint: `允许的类型：${allowed}`,
  })),
  'attachment-content': error<{ file: string; type: string }>('文件内容与扩展名不符。', ({ file, type }) => ({
    message: `${file} 的内容不是 ${type} 文件，或文件是空的`,
    hint: '请用原来的软件重新导出，不要直接改扩展名。',
  })),
  'attachment-old-format': warning<{ file: string; open: string }>('附件是旧的或专用的格式，有的读者打不开。', ({ file, open }) => ({
    message: `${file} 是旧的或专用的格式，有的读者打不开`,
    hint: `请用原来的软件打开，另存为 ${open}，和它一起或代替它公开。`,
  })),
  'attachment-encoding': warning<{ file: string }>('纯文本附件不是 UTF-8 编码，在有的电脑上会显示成乱码。', ({ file }) => ({
    message: `${file} 不是 UTF-8 编码，在有的电脑上会显示成乱码`,
    hint: '请用编辑器打开，另存为 UTF-8 编码。',
  })),
  'attachment-unused': warning<{ file: string }>('文件夹里的附件没有在资料栏、正文、报告或观测表中提到，不会发布。', ({ file }) => ({
    message: `${file} 没有在任何地方提到，不会发布`,
    hint: '请在资料栏的 attachments、报告的 evidence 或观测表的 file 里登记，或删去这个文件。',
  })),
  'attachment-checksum': error<{ file: string; actual: string }>('原文附件与登记的校验值不符。', ({ file, actual }) => ({
    message: `${file} 的校验值与登记的不符`,
    hint: `若文件无误，请写 sha256: ${actual}`,
  })),
  'duplicate-observation': error<{ first: string }>('同一指标、地区、时期有两行相同性质的观测值。', ({ first }) => ({
    message: `与${first}重复：同一指标、地区、范围、时期和性质`,
    hint: '请删去一行；修订的数据在 status 写“修订”。',
  })),
  'base-differs': error<{ value: string; observed: string; where: string }>('目标的基期值与同一指标的观测值不同。', (d) => ({
    message: `基期值 ${d.value} 与观测值 ${d.observed} 不同（${d.where}）`,
    hint: '请核对两处数字；口径不同的，应当用不同的指标。',
  })),
  'official-identifiers': error<{ names: string }>('官方网站缺少必需的标识。', ({ names }) => ({
    message: `官方网站必须填写：${names}`,
    hint: '请在 site.yaml 补上；不是官方网站的，写 official: false。',
  })),
  'official-guide': error<{ names: string }>('官方网站缺少信息公开指南，或指南缺少法定事项。', ({ names }) => ({
    message: `官方网站的信息公开指南缺少：${names}`,
    hint: '请在 pages/ 的指南页写 column: 信息公开指南，并在 guide 里补齐《政府信息公开条例》第十二条规定的事项；没有传真就写“无”。',
  })),
  'official-publication': error<{ names: string }>('官方网站公开的文件没有写明发布时间或来源。', ({ names }) => ({
    message: `官方网站公开的文件必须写明：${names}`,
    hint: '发布时间写文件在本站上线的时间，例如 portalPublished: 2026-01-05 09:30；不要编造。',
  })),
  'duplicate-language': error<{ name: string }>('site.yaml 的界面语言重复。', ({ name }) => ({
    message: `界面语言“${name}”写了两次`,
    hint: '请删去重复的一种。',
  })),
  'pattern-example': error<{ example: string }>('索引号样式与它自己的例子不符。', ({ example }) => ({
    message: `样式与例子“${example}”不符`,
    hint: '请核对 pattern 和 example。',
  })),
};
