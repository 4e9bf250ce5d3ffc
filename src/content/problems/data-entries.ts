import { error } from './entry.ts';

type Field = { readonly name: string };

const format = (about: string, should: string, hint: string) =>
  error<Field & { value: string; paste: string | null }>(about, ({ name, value, paste }) => ({
    message: `“${name}”写成了“${value}”，${should}`,
    hint: paste === null ? hint : `请写成：${paste}`,
  }));

/** Problems of frontmatter, registries and tables of values. */
export const dataEntries = {
  'no-frontmatter': error('文件开头没有用 --- 围起来的资料栏。', () => ({
    message: '文件开头缺少资料栏',
    hint: '文件第一行写 ---，接着写 title 等各项，再用一行 --- 结束。',
  })),
  'frontmatter-ends-early': error<{ key: string; line: number }>(
    '资料栏里多了一行 ---，资料栏就在这里结束，下面的资料（例如草稿、公开方式）都成了正文。',
    ({ key, line }) => ({
      message: `资料栏在这一行 --- 就结束了，第 ${line} 行的“${key}”因此成了正文`,
      hint: '请删去这一行 ---；文字里要写 --- 的，请在前面加两个空格，与所属的文字对齐。',
    }),
  ),
  'frontmatter-in-text': error<{ key: string }>('正文里有一行像资料栏的项目，多半是放错了地方，不起作用。', ({ key }) => ({
    message: `正文里的“${key}”像资料栏的项目，在这里不起作用`,
    hint: `请移到文件开头两行 --- 之间；若确是正文，请在冒号前加反斜线：${key}\\:`,
  })),
  'yaml-syntax': error<{ detail: string; hint?: string }>('资料的写法不合 YAML 语法。', ({ detail, hint }) => ({
    message: `资料写法有误：${detail}`,
    hint: hint ?? '请检查缩进（只用空格）、冒号后的空格和引号是否成对；含有冒号或井号的文字请用英文双引号括起来。',
  })),
  'yaml-feature': error<{ feature: string }>('资料里用了不允许的 YAML 写法（锚点、引用、标签、合并键）。', ({ feature }) => ({
    message: `资料里不能用${feature}`,
    hint: '请把内容直接写出来；若文字本身以 & * ! 开头，请用英文双引号括起来。',
  })),
  'duplicate-key': error<{ key: string }>('同一处把同一项写了两次。', ({ key }) => ({
    message: `“${key}”写了两次`,
    hint: '请只留一个。',
  })),
  'unknown-key': error<{ key: string; suggestion: string | null; known: string }>(
    '资料里有不认识的项目名。',
    ({ key, suggestion, known }) => ({
      message: `不认识“${key}”这一项`,
      hint: suggestion === null ? `这里可以写的项目有：${known}。` : `是不是 ${suggestion}？请改成：${suggestion}:`,
    }),
  ),
  'missing-key': error<Field & { key: string; about: string }>('缺少必须填写的项目。', ({ name, key, about }) => ({
    message: `缺少“${name}”（${key}）`,
    hint: `请补上一行 ${key}: …… ${about}`,
  })),
  'wrong-type': error<Field & { expected: string; value: string }>('项目的值不是应有的类型。', ({ name, expected, value }) => ({
    message: `“${name}”应当是${expected}，现在是${value}`,
    hint: `请改成${expected}。`,
  })),
  'wrong-value': error<Field & { value: string; suggestion: string | null; paste: string | null; allowed: string }>(
    '项目的值不在规定的范围内。',
    (d) => ({
      message: d.value === '' ? `“${d.name}”是空的` : `“${d.name}”不能写“${d.value}”`,
      hint: `${d.suggestion === null ? '' : `是不是“${d.suggestion}”？${d.paste === null ? '' : `请写成：${d.paste}　`}`}可以写：${d.allowed}。`,
    }),
  ),
  'empty-text': error<Field>('项目的值是空的。', ({ name }) => ({
    message: `“${name}”是空的`,
    hint: '请填写内容；文中没有载明的，整行删去即可。',
  })),
  'too-long': error<Field & { limit: number }>('文字超过长度上限。', ({ name, limit }) => ({
    message: `“${name}”太长，最多 ${limit} 个字符`,
    hint: `请缩短到 ${limit} 个字符以内。`,
  })),
  'not-a-decimal': format(
    '数值的写法不对。',
    '应当只写数字',
    '只写数字本身，例如 9、2.0、1/3；“亿元”“%”等写在 unit，“以上”“左右”写在 comparator。',
  ),
  'not-a-count': format('次数、个数应当是正整数。', '应当是正整数', '请用阿拉伯数字写正整数，例如 3。'),
  'not-a-date': format('日期的写法不对，或这一天不存在。', '不是存在的日期', '请写成 2021、2021-12 或 2021-12-09 这样的形式。'),
  'not-a-full-date': format('这里必须写到日，且这一天存在。', '不是完整的日期', '请写成 2021-12-09 这样的形式。'),
  'not-a-year': format('年份的写法不对。', '不是年份', '请写四位数的年份，例如 2025。'),
  'not-a-date-time': format('日期和时间的写法不对。', '不是日期和时间', '请写成 2026-01-05 09:30 这样的形式，用 24 小时制。'),
  'not-a-period': format('观测时期的写法不对。', '不是时期', '请写成 2020、2020-H1、2020-Q3、2020-05 或 2016/2020 这样的形式。'),
  'not-a-due-period': format(
    '到期或开始时间的写法不对，或这一天不存在。',
    '不是到期时间',
    '请写成 2027、2027-H1、2027-Q3、2027-09 或 2027-09-15 这样的形式；“6月底前”写 2027-06。',
  ),
  'not-an-id': format('编号的写法不对。', '不合编号的规则', '编号只用小写英文字母、数字和连字符，例如 rd-expenditure，不超过 64 个字符。'),
  'not-a-plan-id': format(
    '规划编号的写法不对。',
    '不合规划编号的规则',
    '规划编号就是文件名去掉 .mdx，只用小写英文字母、数字、汉字和连字符。',
  ),
  'not-a-clause-address': format('条款地址的写法不对。', '不是条款地址', '请写成“规划编号#条款”，例如 jiaoyu-2026#s1-2。'),
  'not-a-clause-anchor': format(
    '条款编号的写法不对。',
    '不是条款编号',
    '请写成 s2-2 这样的形式：s 加章、节的次序；网页上条款标题旁的链接里就有。',
  ),
  'not-one-line': format('应当是一行文字。', '应当是一行，首尾没有空格', '请删去换行和首尾的空格。'),
  'not-a-web-address': format('网址的写法不对。', '不是网址', '请写以 https:// 开头的完整网址。'),
  'address-with-password': error<Field & { value: string }>('网址里写了用户名或密码，公开后人人可见。', ({ name }) => ({
    message: `“${name}”的网址里有用户名或密码`,
    hint: '请删去 // 与 @ 之间的部分；密码若已公开过，请立即更换。',
  })),
  'not-an-email': format('电子邮箱的写法不对。', '不是电子邮箱', '请写成 name@example.gov.cn 这样的形式。'),
  'not-a-document-number': format(
    '文号的写法不合国家标准。',
    '不是规范的文号',
    '规范文号写作“国办发〔2017〕43号”：六角括号、四位年份、序号不加“第”、不补零；令写作“某某令第5号”。',
  ),
  'not-a-credit-code': format('统一社会信用代码的校验位不对。', '校验不通过', '请逐位核对 18 位代码；不含字母 I、O、S、V、Z。'),
  'not-a-checksum': format('校验值的写法不对。', '不是 SHA-256 校验值', '应当是 64 位小写十六进制数字。'),
  'not-a-division-code': format('行政区划代码的写法不对。', '不是行政区划代码', '请写六位数字，并加英文双引号，例如 "331024"。'),
  'not-a-site-id-code': format(
    '网站标识码的写法不对。',
    '不是网站标识码',
    '网站标识码是 10 位，例如 3310240001 或 bm01000001；没有就不写。',
  ),
  'not-a-pattern': format('索引号样式不是有效的正则表达式。', '不是有效的样式', '请找技术人员核对正则表达式。'),
  'slow-pattern': error<{ text: string }>('索引号样式的写法会使程序反复试算，没有尽头。', ({ text }) => ({
    message: `这个索引号样式核对“${text.slice(0, 60)}”时一直算不完`,
    hint: '请找技术人员改写：括号里外不要都用 + 或 *，例如 (a+)+ 写成 a+。',
  })),
  'table-columns': error<{ problem: string; expected: string }>('数据表的表头不对。', ({ problem, expected }) => ({
    message: `表头有误：${problem}`,
    hint: `表头应当是：${expected}`,
  })),
  'table-row': error<{ cells: number; columns: number }>('数据表的一行与表头的列数不同。', ({ cells, columns }) => ({
    message: `这一行有 ${cells} 格，表头有 ${columns} 列`,
    hint: '请检查是否多了或少了逗号；含有逗号的文字请用英文双引号括起来。',
  })),
  'table-quotes': error('数据表的引号不成对，或一格之内换了行。', () => ({
    message: '引号不成对，或一格之内换了行',
    hint: '请把每格写在一行之内，并检查英文双引号是否成对。',
  })),
};
