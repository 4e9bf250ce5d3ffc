import { error } from './entry.ts';

type Component = { readonly component: string };

/** Where a component has to stand, by its place (`components.ts`). */
const places = {
  block: {
    should: '要独占一行',
    hint: (component: string) => `<${component} id="……"> 和 </${component}> 各占一行，与中间的段落之间各空一行。`,
  },
  inline: {
    should: '只能包住一个段落之内的词句',
    hint: (component: string) => `请把 <${component}> 写在一个段落之内，只包住有关的词句。`,
  },
  alone: {
    should: '要独占一行，前后各空一行',
    hint: () => '请把这个标记单独写成一行，前后各空一行。',
  },
} as const;

/** Problems of the running text. */
export const textEntries = {
  'mdx-syntax': error<{ found: string; detail: string; hint: string }>('正文的标记写法有误，解析不下去。', ({ found, detail, hint }) => ({
    message: `“${found}”${detail}`,
    hint,
  })),
  'no-import': error('正文里不能有 import 或 export：规划是文字，不是程序。', () => ({
    message: '这一行以 import 或 export 开头，会被当作程序',
    hint: '请删去；如果是正文，请在句前加一个字，或在行首加反斜线 \\。',
  })),
  'no-expression': error<{ text: string }>('正文里的花括号会被当作程序。', ({ text }) => ({
    message: `“{${text}}”会被当作程序`,
    hint: `花括号请写成 \\{${text}\\}`,
  })),
  'no-html': error<{ tag: string }>('正文里不能写 HTML 标签。', ({ tag }) => ({
    message: `不能写 HTML 标签 <${tag}>`,
    hint: `请改用 Markdown 写法；若“<”是正文，请写成 \\<${tag}>`,
  })),
  'unknown-component': error<Component & { suggestion: string | null; known: string }>('正文里有不认识的标记。', (d) => ({
    message: `不认识标记 <${d.component}>`,
    hint: d.suggestion === null ? `可用的标记有：${d.known}。若“<”是正文，请写成 \\<` : `是不是 <${d.suggestion}>？`,
  })),
  'unknown-attribute': error<Component & { attribute: string; known: string }>('标记上有不允许的属性。', (d) => ({
    message: `<${d.component}> 不能有属性 ${d.attribute}`,
    hint: d.known === '' ? `请写成 <${d.component}/>` : `<${d.component}> 只能有：${d.known}`,
  })),
  'missing-attribute': error<Component & { attribute: string }>('标记缺少必需的属性。', ({ component, attribute }) => ({
    message: `<${component}> 缺少 ${attribute}`,
    hint: `请写成 <${component} ${attribute}="……">`,
  })),
  'attribute-not-text': error<Component & { attribute: string }>(
    '标记的属性只能是引号里的文字，不能是程序。',
    ({ component, attribute }) => ({
      message: `<${component}> 的 ${attribute} 不是引号里的文字`,
      hint: `请写成 ${attribute}="……"`,
    }),
  ),
  'component-place': error<Component & { place: keyof typeof places }>('标记放错了位置。', ({ component, place }) => ({
    message: `<${component}> 放错了位置：${places[place].should}`,
    hint: places[place].hint(component),
  })),
  'component-content': error<Component & { holds: 'words' | 'nothing' }>(
    '标记之内应当有文字，或不应当有文字。',
    ({ component, holds }) => ({
      message: `<${component}> ${holds === 'words' ? '不应当包住文字' : '没有包住任何文字'}`,
      hint: holds === 'words' ? `请写成 <${component}/>` : `请写成 <${component} id="……">有关的词句</${component}>`,
    }),
  ),
  'heading-one': error('正文里不能有一级标题；一级标题由资料栏的 title 生成。', () => ({
    message: '正文里不能有一级标题（#）',
    hint: '章的标题请用 ##，节的标题用 ###。',
  })),
  'heading-jump': error<{ from: number; to: number }>('标题级别跳级，读屏软件的用户会找不到层次。', ({ from, to }) => ({
    message: from === 1 ? `第一个标题用了 ${'#'.repeat(to)}，应当从 ## 开始` : `标题从 ${'#'.repeat(from)} 跳到了 ${'#'.repeat(to)}`,
    hint: `请改用 ${'#'.repeat(from + 1)}`,
  })),
  'heading-empty': error('标题没有文字。', () => ({ message: '标题没有文字', hint: '请写上标题，或删去这一行。' })),
  'table-width': error<{ cells: number; columns: number }>('表格的一行与表头的列数不同，多出的内容会丢失。', ({ cells, columns }) => ({
    message: `表格这一行有 ${cells} 格，表头有 ${columns} 格`,
    hint: '请补上或删去“|”；没有内容的格子也要留出来。正文中的竖线请写成 \\|',
  })),
  'malformed-address': error<{ url: string }>('网址的写法不成立，浏览器打不开。', ({ url }) => ({
    message: `“${url}”不是成立的网址`,
    hint: /%(?![0-9a-f]{2})/i.test(url)
      ? '“%”之后要有两位十六进制数字；“%”若是文字本身，请写成 %25。'
      : '请在浏览器里打开要链接的网页，从地址栏完整地复制网址。',
  })),
  'unsafe-address': error<{ url: string }>('链接或图片的地址不是允许的类型。', ({ url }) => ({
    message: `不能用地址“${url}”`,
    hint: '只能用 https://、http://、mailto:、tel: 开头的地址，#开头的条款，或同一文件夹里的文件名。',
  })),
  'address-runs-on': error<{ url: string; clean: string }>('网址后面紧跟着中文或中文标点，会被当作网址的一部分。', ({ url, clean }) => ({
    message: `网址“${url}”把后面的文字也算进去了`,
    hint: `请在网址之后空一格，或写成 [文字](${clean})`,
  })),
  'absolute-address': error<{ url: string; relative: string }>('站内链接要写相对地址，网站放在子目录下才不会断。', ({ url, relative }) => ({
    message: `站内链接“${url}”以 / 开头`,
    hint: `请写成相对地址：${relative}`,
  })),
  'image-without-words': error('图片没有文字说明，看不见图的读者不知道它是什么。', () => ({
    message: '图片没有文字说明',
    hint: '请在方括号里写明图片内容：![仙居县科创带示意图](map.png)',
  })),
};
