import { error, warning } from './entry.ts';

/** Problems of signs in a text that Markdown takes, or fails to take, for notation. */
export const notationEntries = {
  'heading-without-space': error<{ written: string; paste: string }>('标题的 # 之后没有空格，标题会成为正文。', ({ written, paste }) => ({
    message: `“${written}”的 # 后面没有空格，不会成为标题`,
    hint: `若是标题，请写成：${paste}　若“#”是正文，请写成：\\${written}`,
  })),
  'paragraph-as-heading': error<{ underline: string }>('段落下面紧接着一行横线，整段会成为标题。', ({ underline }) => ({
    message: `这一段下面紧接着“${underline}”，整段会成为标题`,
    hint: `若要画分隔线，请在“${underline}”之前空一行；否则请删去“${underline}”这一行。`,
  })),
  'heading-by-underline': warning<{ title: string; underline: string }>(
    '用下面的横线标出标题，容易与分隔线混淆。',
    ({ title, underline }) => ({
      message: `“${title}”下面紧接着“${underline}”，会成为标题`,
      hint: `若是标题，请写成：## ${title}　若是分隔线，请在“${underline}”之前空一行。`,
    }),
  ),
  'table-without-delimiter': error<{ row: string; detail: string; paste: string }>(
    '表格没有分隔行，或分隔行的格数与表头不同，不会成为表格。',
    ({ row, detail, paste }) => ({ message: `“${row}”不会成为表格：${detail}`, hint: paste }),
  ),
  'link-not-read': error<{ written: string; detail: string; paste: string }>(
    '链接或图片的写法有误，会原样显示在正文里。',
    ({ written, detail, paste }) => ({ message: `“${written}”不会成为链接或图片：${detail}`, hint: paste }),
  ),
  'definition-unused': error<{ written: string; label: string; note: boolean }>(
    '以方括号和冒号开头的一行会被当作定义，正文没有用到，读者看不到。',
    ({ written, label, note }) => ({
      message: `“${written}”会被当作${note ? '注释' : '网址'}的定义，正文没有用到，读者看不到`,
      hint: note ? `请在正文要加注的地方写上 [^${label}]，或删去这一行。` : `若是正文，请写成：\\${written}`,
    }),
  ),
  'note-undefined': error<{ label: string }>('正文引用了没有写出的注释。', ({ label }) => ({
    message: `没有写出注释 [^${label}] 的内容`,
    hint: `请另起一段写：[^${label}]: 注释的内容`,
  })),
  'star-left-over': warning<{ written: string; paste: string; times: boolean }>(
    '正文里有星号没有成为加粗，会原样显示。',
    ({ written, paste, times }) => ({
      message: `“${written}”里的星号会原样显示`,
      hint: times
        ? `若是乘号，请写成：${written.replaceAll('*', '×')}　若就是星号，请写成：${paste}`
        : `若要加粗，两头都要有 **，星号与文字之间不能有空格；若就是星号，请写成：${paste}`,
    }),
  ),
  'emphasis-eats-text': error<{ written: string; sign: string; paste: string }>(
    '正文里的星号或下划线被当作强调的标记，读者看不到它们。',
    ({ written, sign, paste }) => ({
      message: `“${written}”两头的“${sign}”会被当作强调的标记，读者看不到`,
      hint: `若“${sign}”是正文，请写成：${paste}`,
    }),
  ),
  'emphasis-inside-words': warning<{ written: string; words: string; paste: string }>(
    '词句中间的单个星号会被当作强调的标记，读者看不到星号。',
    ({ written, words, paste }) => ({
      message: `“${written}”里的星号会被当作强调的标记，读者看不到星号`,
      hint: `若要加粗，请写成：**${words}**　若就是星号，请写成：${paste}　若是乘号，请写 ×。`,
    }),
  ),
  'sign-at-line-start': warning<{ written: string; sign: string; what: '引用' | '列表' }>(
    '一行开头的大于号或星号会被当作引用或列表的标记，读者看不到。',
    ({ written, sign, what }) => ({
      message: `“${written}”开头的“${sign}”会被当作${what}的标记，读者看不到`,
      hint: `若“${sign}”是正文，请写成：\\${written}`,
    }),
  ),
  'list-renumbered': error<{ written: string; shown: string; paste: string }>(
    '列表的序号与网页自动编的不同，读者看到的会是另一个数。',
    ({ written, shown, paste }) => ({
      message: `这一条写的是“${written}”，网页会显示成“${shown}”`,
      hint: `请核对序号；要照原样显示的，请把每一条写成单独的段落，前后各空一行：${paste}`,
    }),
  ),
  'list-bracket': warning<{ written: string; shown: string; paste: string }>(
    '列表的序号带右括号，网页会显示成点号。',
    ({ written, shown, paste }) => ({
      message: `这一条写的是“${written}”，网页会显示成“${shown}”`,
      hint: `要照原样显示的，请把每一条写成单独的段落，前后各空一行：${paste}`,
    }),
  ),
  'number-cut': error<{ first: string; second: string }>('换行把一个数断成两截，读者看到的会是两个数。', ({ first, second }) => ({
    message: `换行把“${first}”和“${second}”断开了，读者看到的是“${first} ${second}”`,
    hint: `请接在一行：${first}${second}　若是两段，请在两行之间空一行。`,
  })),
  'lines-run-together': warning<{ line: string }>('没有空行的两行会连成一段。', ({ line }) => ({
    message: `“${line}”会接在上一行的后面，连成一段`,
    hint: '若是另一段，请在两行之间空一行。',
  })),
};
