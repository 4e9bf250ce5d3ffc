import { error, warning } from './entry.ts';

type Character = { readonly code: string };
type Hidden = Character & { readonly words: string; readonly right: string | null; readonly lost: boolean };

/** Problems of files and their bytes. */
export const fileEntries = {
  'missing-file': error<{ path: string; what: string }>('内容文件夹缺少必需的文件。', ({ path, what }) => ({
    message: `缺少文件 ${path}（${what}）`,
    hint: `请在内容文件夹中新建 ${path}。`,
  })),
  'no-plans': error('内容文件夹里没有规划，也没有观测值，网站会是空的。', () => ({
    message: '没有一份规划，网站会是空的',
    hint: '请核对 --content 指的是不是内容文件夹；网站刚建、还没有规划的，加上 --allow-empty。',
  })),
  'unexpected-file': error<{ expected: string }>(
    '内容文件夹里有不认识的文件；为免遗漏，不认识的文件一律报告，不会悄悄跳过。',
    ({ expected }) => ({
      message: '不认识这个文件，它不会被发布',
      hint: `请移出内容文件夹，或改成应有的位置和名称：${expected}`,
    }),
  ),
  'not-a-regular-file': error('内容文件夹里只能有普通文件和文件夹，不能有符号链接、管道等。', () => ({
    message: '这不是普通文件（可能是快捷方式、符号链接、管道或设备），没有打开',
    hint: '请把文件本身复制到这里。',
  })),
  'too-many-files': error<{ limit: number }>('内容文件夹里的文件太多，多半指错了文件夹。', ({ limit }) => ({
    message: `内容文件夹里的文件超过 ${limit} 个，没有全部查看`,
    hint: '请核对 --content 指的是不是内容文件夹，并移出与发布无关的文件。',
  })),
  'unreadable-file': error<{ reason: string }>('文件无法读取。', ({ reason }) => ({
    message: `文件读不出来（${reason}）`,
    hint: '请检查文件的读取权限，或重新复制一份。',
  })),
  'file-too-large': error<{ size: number; limit: number }>('文件超过大小上限。', ({ size, limit }) => ({
    message: `文件有 ${Math.ceil(size / 1024)} KB，超过上限 ${Math.round(limit / 1024)} KB`,
    hint: '请把大表格、附件移到附件文件中，或拆成几份。',
  })),
  'attachment-too-large': error<{ size: number; limit: number }>('附件或图片超过大小上限。', ({ size, limit }) => ({
    message: `附件有 ${Math.ceil(size / 1024 / 1024)} MB，超过上限 ${Math.round(limit / 1024 / 1024)} MB`,
    hint: '请压缩图片或扫描件，或拆成几个附件；读者用手机也要能下载。',
  })),
  'empty-file': error('文件是空的。', () => ({ message: '文件是空的', hint: '请填写内容，或删去这个文件。' })),
  'file-name': error('文件名不合规则：小写英文字母、数字、汉字和连字符，不超过 80 字节。', () => ({
    message: '文件名不合规则',
    hint: '文件名只用小写英文字母、数字、汉字，中间用连字符“-”连接，不超过 80 字节，例如 jiaoyu-guihua-2026.mdx。',
  })),
  'file-name-windows': error('文件名是 Windows 保留的设备名，或以句点结尾，在 Windows 电脑上无法打开。', () => ({
    message: 'Windows 电脑不能用这个文件名',
    hint: '请换一个名称：con、nul、aux、prn、com1、lpt1 等是 Windows 的设备名；文件名也不能以句点结尾。',
  })),
  'file-name-clash': error<{ other: string }>('两个文件的名称只差大小写或全角半角，在有的电脑上会互相覆盖。', ({ other }) => ({
    message: `文件名与 ${other} 只差大小写或全角半角`,
    hint: '请给其中一个换一个名称。',
  })),
  encoding: error<{ guess: string | null }>('文本文件必须是 UTF-8 编码。', ({ guess }) => ({
    message: guess === null ? '文件不是 UTF-8 编码' : `文件不是 UTF-8 编码，很可能是 ${guess} 编码`,
    hint: '请用编辑器打开，另存为 UTF-8 编码后再提交。',
  })),
  'control-character': error<Character>('文本里有看不见的控制字符。', ({ code }) => ({
    message: `这里有看不见的控制字符 ${code}`,
    hint: '请删去这个字符；多半是从别处复制时带进来的。',
  })),
  'bidi-character': error<Character>('文本里有改变文字方向的字符，可能使显示与实际不符。', ({ code }) => ({
    message: `这里有改变文字方向的字符 ${code}`,
    hint: '请删去这个字符，它会让读者看到的与实际内容不一致。',
  })),
  'invisible-character': warning<Hidden>('文本里有零宽或私用区字符，读者看不见或显示为方框。', ({ code, words, right, lost }) => ({
    message: `这里有看不见或无法显示的字符 ${code}`,
    hint:
      right !== null
        ? `请换成：${right}`
        : lost
          ? `这里很可能少了一个字或符号，请对照原文换成正常的文字：${words}`
          : `请删去这个字符，写成：${words}`,
  })),
  'compatibility-character': warning<{ found: string; pairs: string; paste: string }>(
    '文本里有部首、竖排或兼容形式的字符，看上去像汉字或标点，其实不是；多半是从 PDF 复制来的。',
    ({ found, pairs, paste }) => ({
      message: `“${found}”看上去像汉字或标点，其实是另外的字符（${pairs}），多半是从 PDF 复制来的`,
      hint: paste === '' ? `请逐个改正：${pairs}` : `请改成：${paste}`,
    }),
  ),
  'mixed-scripts': warning<{ word: string; paste: string }>(
    '一个词里混有形状相同的俄文、希腊文字母，或数字里混有字母。',
    ({ word, paste }) => ({
      message: `“${word}”里有形状相同而不是同一种文字的字母`,
      hint: `请改成：${paste}`,
    }),
  ),
  'odd-space': warning<Character & { paste: string }>(
    '文本里有不换行空格等特殊的空格，多半是从网页或 Word 复制来的。',
    ({ code, paste }) => ({
      message: `这里有特殊的空格 ${code}，多半是从网页或 Word 复制来的`,
      hint: `请改成：${paste}`,
    }),
  ),
  'nesting-too-deep': error<{ what: string }>('嵌套过深，正常的文本不会这样；为保护解析程序而拒绝。', ({ what }) => ({
    message: `${what}，嵌套过深`,
    hint: '请减少嵌套的层数，或删去多余的符号。',
  })),
  'too-many-problems': error<{ shown: number; left: number }>('一个文件的问题太多，没有全部列出。', ({ shown, left }) => ({
    message: `这个文件的问题太多，只列出 ${shown} 个，另有 ${left} 个没有列出`,
    hint: '请先改正列出的问题，再检查一次；也可能整个文件放错了位置。',
  })),
  'parser-stopped': error<{ reason: string }>('解析这个文件时程序中断或超时。', ({ reason }) => ({
    message: `解析这个文件时${reason}`,
    hint: '请检查文件里有没有大段重复的符号；可先删去一半内容再试，找出出错的地方。',
  })),
};
