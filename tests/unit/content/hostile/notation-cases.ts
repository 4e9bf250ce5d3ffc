import { badText, type Case } from './case.ts';

const table = '请在表头下面加一行：';

/** Signs of Chinese texts that Markdown takes for notation, and notation that it does not take for such. */
export const notationCases: readonly Case[] = [
  badText('a heading without space', 'heading-without-space', {
    added: '文。\n‸##二、标题',
    message: '“##二、标题”的 # 后面没有空格，不会成为标题',
    hint: '若是标题，请写成：## 二、标题　若“#”是正文，请写成：\\##二、标题',
  }),
  badText('a heading with a full-width space', 'heading-without-space', {
    added: '‸###　（一）小标题',
    hint: '若是标题，请写成：### （一）小标题　若“#”是正文，请写成：\\###　（一）小标题',
  }),
  badText('a heading of level one without space', 'heading-without-space', {
    added: '‸#一、标题',
    hint: '若是标题，请写成：## 一、标题　若“#”是正文，请写成：\\#一、标题',
  }),
  badText('a heading in full-width signs', 'heading-without-space', { added: '‸＃＃ 二、标题' }),
  badText('a heading without space in a quotation', 'heading-without-space', { added: '> ‸##二、标题' }),
  badText('a paragraph above dashes', 'paragraph-as-heading', {
    added: '‸这是一段。\n---\n文。',
    message: '这一段下面紧接着“---”，整段会成为标题',
    hint: '若要画分隔线，请在“---”之前空一行；否则请删去“---”这一行。',
  }),
  badText('two lines above a dash', 'paragraph-as-heading', { added: '‸R&D\n经费\n-' }),
  badText('a heading by underline', 'heading-by-underline', {
    added: '‸二、标题\n----',
    hint: '若是标题，请写成：## 二、标题　若是分隔线，请在“----”之前空一行。',
  }),
  badText('a table without its delimiter row', 'table-without-delimiter', {
    added: '‸| 指标 | 2026年 |\n| 甲 | 1 |',
    message: '“| 指标 | 2026年 |”不会成为表格：下面没有分隔行',
    hint: `若是表格，${table}| --- | --- |　表格中间不能有空行；若不是表格，竖线请写成 \\|。`,
  }),
  badText('a delimiter row with a cell too few', 'table-without-delimiter', {
    added: '‸| 指标 | 2026年 | 2027年 |\n| --- | --- |\n| 甲 | 1 | 2 |',
    message: '“| 指标 | 2026年 | 2027年 |”不会成为表格：分隔行有 2 格，表头有 3 格',
    hint: '若是表格，请把分隔行改成：| --- | --- | --- |　表格中间不能有空行；若不是表格，竖线请写成 \\|。',
  }),
  badText('a delimiter row of Chinese dashes', 'table-without-delimiter', {
    added: '‸| 甲 | 乙 |\n| —— | —— |\n| 1 | 2 |',
    message: '“| 甲 | 乙 |”不会成为表格：分隔行要用半角的“|”和“-”',
  }),
  badText('full-width bars', 'table-without-delimiter', { added: '‸｜甲｜乙｜\n｜---｜---｜' }),
  badText('a blank line within a table', 'table-without-delimiter', { added: '| 甲 | 乙 |\n| --- | --- |\n\n‸| 1 | 2 |' }),
  badText('a table without bars at its ends', 'table-without-delimiter', { added: '‸甲 | 乙\n1 | 2' }),
  badText('rows of a table behind a line', 'table-without-delimiter', { added: '见下表：\n‸| 甲 | 乙 |\n| 1 | 2 |' }),
  badText('a link with a space', 'link-not-read', {
    added: '见‸[附件](附件 1.docx)。',
    message: '“[附件](附件 1.docx)”不会成为链接或图片：地址里有空格',
    hint: '请把文件改名为 附件-1.docx，再写成：[附件](附件-1.docx)',
  }),
  badText('a picture with a space', 'link-not-read', {
    added: '见[规划](../shili-guihua/)和‸![图](图 1.png)。',
    hint: '请把文件改名为 图-1.png，再写成：![图](图-1.png)',
  }),
  badText('a link in full-width brackets', 'link-not-read', {
    added: '见‸[附件]（fujian.pdf）。',
    message: '“[附件]（fujian.pdf）”不会成为链接或图片：括号要用半角的 [ ] 和 ( )',
    hint: '请写成：[附件](fujian.pdf)',
  }),
  badText('a link in lenticular brackets', 'link-not-read', { added: '见‸【附件】(fujian.pdf)。' }),
  badText('a space between words and address', 'link-not-read', {
    added: '见‸[附件] (fujian.pdf)。',
    message: '“[附件] (fujian.pdf)”不会成为链接或图片：] 和 ( 之间不能有空格',
  }),
  badText('a link that does not close', 'link-not-read', { added: '见‸[附件](fujian.pdf，以及【注】（见后）。' }),
  badText('a note that reads as a definition', 'definition-unused', {
    added: '‸[注]: 本表数据为预计数。',
    message: '“[注]: 本表数据为预计数。”会被当作网址的定义，正文没有用到，读者看不到',
    hint: '若是正文，请写成：\\[注]: 本表数据为预计数。',
  }),
  badText('a footnote that nothing refers to', 'definition-unused', {
    added: '文。\n\n‸[^1]: 本表数据为预计数。',
    hint: '请在正文要加注的地方写上 [^1]，或删去这一行。',
  }),
  badText('a reference to no footnote', 'note-undefined', { added: '文‸[^2]。', hint: '请另起一段写：[^2]: 注释的内容' }),
  badText('a sign of multiplication', 'star-left-over', {
    added: '面积5‸*8=40。',
    message: '“面积5*8=40”里的星号会原样显示',
    hint: '若是乘号，请写成：面积5×8=40　若就是星号，请写成：面积5\\*8=40',
  }),
  badText('a star that stays', 'star-left-over', { added: '带‸*的为约束性指标。' }),
  badText('bold that does not close', 'star-left-over', {
    added: '‸**一是加强领导。',
    hint: '若要加粗，两头都要有 **，星号与文字之间不能有空格；若就是星号，请写成：\\*\\*一是加强',
  }),
  badText('bold with a space', 'star-left-over', { added: '甲‸** 一是**加强领导。' }),
  badText('a star in a table', 'star-left-over', { added: '| 甲 |\n| --- |\n| 1‸* |' }),
  badText('stars that mark indicators', 'emphasis-eats-text', {
    added: '标注：带‸*的为约束性指标，其余*不作考核。',
    message: '“*的为约束性指标，其余*”两头的“*”会被当作强调的标记，读者看不到',
    hint: '若“*”是正文，请写成：\\*的为约束性指标，其余\\*',
  }),
  badText('stars within brackets', 'emphasis-eats-text', { added: '（‸*）为约束性，（*）为预期性。' }),
  badText('blanks to fill in', 'emphasis-eats-text', { added: '共（‸__）家，（__）人。' }),
  badText('a product of words', 'emphasis-inside-words', {
    added: '长‸*宽*高。',
    hint: '若要加粗，请写成：**宽**　若就是星号，请写成：长\\*宽\\*高　若是乘号，请写 ×。',
  }),
  badText('a line that begins with greater than', 'sign-at-line-start', {
    added: '‸>60岁的人口',
    message: '“>60岁的人口”开头的“>”会被当作引用的标记，读者看不到',
    hint: '若“>”是正文，请写成：\\>60岁的人口',
  }),
  badText('an explanation of a star', 'sign-at-line-start', {
    added: '‸* 为约束性指标。',
    hint: '若“*”是正文，请写成：\\* 为约束性指标。',
  }),
  badText('a list that leaves a number out', 'list-renumbered', {
    added: '1. 甲\n2. 乙\n‸4. 丙',
    message: '这一条写的是“4.”，网页会显示成“3.”',
    hint: '请核对序号；要照原样显示的，请把每一条写成单独的段落，前后各空一行：4\\. 丙',
  }),
  badText('a list with a number twice', 'list-renumbered', { added: '3. 甲\n4. 乙\n‸4. 丙' }),
  badText('a list with brackets', 'list-bracket', {
    added: '‸1) 甲\n2) 乙',
    message: '这一条写的是“1)”，网页会显示成“1.”',
    hint: '要照原样显示的，请把每一条写成单独的段落，前后各空一行：1\\) 甲',
  }),
  badText('a number in two lines', 'number-cut', {
    added: '投入达到12\n‸0亿元。',
    message: '换行把“12”和“0亿元”断开了，读者看到的是“12 0亿元”',
    hint: '请接在一行：120亿元　若是两段，请在两行之间空一行。',
  }),
  badText('a decimal in two lines', 'number-cut', {
    added: '强度达到2.\n‸5%。',
    hint: '请接在一行：2.5%。　若是两段，请在两行之间空一行。',
  }),
  badText('a number apart from its sign', 'number-cut', { added: '强度达到2.5\n‸%以上。' }),
  badText('items without a blank line', 'lines-run-together', {
    added: '（一）甲。\n‸（二）乙。',
    message: '“（二）乙。”会接在上一行的后面，连成一段',
    hint: '若是另一段，请在两行之间空一行。',
  }),
  badText('dash items without a blank line', 'lines-run-together', { added: '——甲。\n‸——乙。' }),
  badText('an indented paragraph without a blank line', 'lines-run-together', { added: '　　甲。\n‸　　乙。' }),
  badText('a bare address without scheme and Chinese after it', 'address-runs-on', {
    added: '见 ‸www.shili.example“公开”栏。',
    hint: '请在网址之后空一格，或写成 [文字](http://www.shili.example)',
  }),
  badText('radicals of a PDF file', 'compatibility-character', {
    added: '文。‸⼈⼯智能集聚⻓三⻆地区。',
    message: '“⼈⼯⻓⻆”看上去像汉字或标点，其实是另外的字符（⼈ → 人，⼯ → 工，⻓ → 长，⻆ → 角），多半是从 PDF 复制来的',
    hint: '请改成：文。人工智能集聚长三角地区。',
  }),
  badText('a Kangxi radical of the Traditional form', 'compatibility-character', { added: '每‸⼾。', hint: '请改成：每户。' }),
  badText('vertical punctuation', 'compatibility-character', { added: '甲‸︰乙︵丙︶。', hint: '请改成：甲：乙（丙）。' }),
  badText('a compatibility ideograph', 'compatibility-character', { added: '干‸\uF914。', hint: '请改成：干樂。' }),
  badText('a ligature', 'compatibility-character', { added: '‸\uFB01nance。', hint: '请改成：finance。' }),
  badText('Cyrillic letters', 'mixed-scripts', {
    added: '减少‸СО2排放。',
    message: '“СО2”里有形状相同而不是同一种文字的字母',
    hint: '请改成：减少CO2排放。',
  }),
  badText('a letter in a year', 'mixed-scripts', { added: '到‸2O26年。', hint: '请改成：到2026年。' }),
  badText('a no-break space', 'odd-space', {
    added: '全市‸\u00A0经济 GDP\u00A0growth。',
    message: '这里有特殊的空格 U+00A0，多半是从网页或 Word 复制来的',
    hint: '请改成：全市经济 GDP growth。',
  }),
  badText('a no-break space in the notation of HTML', 'odd-space', { added: '全市‸&nbsp;经济。', hint: '请改成：全市经济。' }),
  badText('a soft hyphen', 'invisible-character', { added: '规‸\u00AD划。', hint: '请删去这个字符，写成：规划。' }),
  badText('a bullet of a symbol font', 'invisible-character', { added: '‸\uF06C重点。', hint: '请换成：●' }),
  badText('a character of private use', 'invisible-character', {
    added: '文‸\uE815字。',
    hint: '这里很可能少了一个字或符号，请对照原文换成正常的文字：文字。',
  }),
  badText('a noncharacter', 'control-character', { added: '文‸\uFDD0字' }),
];
