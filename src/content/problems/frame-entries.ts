import { error } from './entry.ts';

/** Problems of the links of another portal around every page. */
export const frameEntries = {
  'frame-element': error<{ what: string }>('页首页尾（frame/）里只能有段落、列表、链接、图片和强调。', ({ what }) => ({
    message: `页首页尾里不能有${what}`,
    hint: '页首页尾在每一页都出现，只用段落、列表、链接、图片和加粗；其余内容请写到 pages/ 的页面里。',
  })),
  'frame-address': error<{ url: string }>('页首页尾里的链接要写完整网址。', ({ url }) => ({
    message: `页首页尾里的链接“${url}”不是完整网址`,
    hint: '请写完整网址，例如 https://www.example.gov.cn/zwgk/；本站自己的栏目由程序列出，不用写在这里。',
  })),
};
