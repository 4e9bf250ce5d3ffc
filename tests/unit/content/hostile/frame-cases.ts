import type { ProblemCode } from '../../../../src/content/problems/catalogue.ts';
import type { Case } from './case.ts';

const header = 'frame/header.mdx';
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function badFrame(title: string, code: ProblemCode, text: string): Case {
  return { title: `around every page, ${title}`, code, file: header, entry: `---\ntitle: 示例县人民政府\n---\n\n${text}\n` };
}

/** Bad words and links of another portal around every page. */
export const frameCases: readonly Case[] = [
  badFrame('a heading', 'frame-element', '‸## 示例县'),
  badFrame('a table', 'frame-element', '‸| 一 | 二 |\n| - | - |\n| 三 | 四 |'),
  badFrame('a quotation', 'frame-element', '‸> 文'),
  badFrame('code', 'frame-element', '文‸`x`'),
  badFrame('a rule', 'frame-element', '文\n\n‸---\n\n文'),
  badFrame('a footnote', 'frame-element', '文‸[^1]\n\n[^1]: 注'),
  badFrame('a mark of a plan', 'frame-element', '文‸<Target id="rd">9.0亿元</Target>'),
  badFrame('a link from the root', 'frame-address', '‸[政务公开](/zwgk/)'),
  badFrame('a relative link', 'frame-address', '‸[规划](../plans/)'),
  badFrame('a link to a place on the page', 'frame-address', '‸[正文](#main)'),
  badFrame('a link without a host', 'frame-address', '‸[示例](https:///x)'),
  badFrame('a link that runs a script', 'unsafe-address', '‸[示例](javascript:alert(1))'),
  badFrame('a hidden link that runs a script', 'unsafe-address', '‸[示例](java&#x73;cript:alert(1))'),
  badFrame('a script', 'no-html', '‸<script>alert(1)</script>'),
  badFrame('a handler', 'no-html', '文‸<a href="https://x.example" onclick="x()">示例</a>'),
  badFrame('an inline style', 'no-html', '‸<div style="display:none">文</div>'),
  badFrame('a program', 'no-expression', '文‸{process.env.HOME}'),
  badFrame('an import', 'no-import', '‸import x from "fs"'),
  badFrame('a picture of another site', 'unsafe-address', '‸![徽标](https://x.example/a.png)'),
  badFrame('a picture from the root', 'attachment-name', '‸![徽标](/logo.png)'),
  badFrame('a picture that is not there', 'attachment-missing', '‸![徽标](huibiao.png)'),
  badFrame('a picture without words', 'image-without-words', '‸![](huibiao.png)'),
  { title: 'a frame without a name', code: 'missing-key', file: header, entry: '---\nlang: zh-Hans\n---\n\n文\n' },
  { title: 'a frame without frontmatter', code: 'no-frontmatter', file: header, entry: '文\n' },
  { title: 'a third part of the frame', code: 'unexpected-file', file: 'frame/menu.mdx', entry: '---\ntitle: 示例\n---\n\n文\n' },
  { title: 'a style sheet for the frame', code: 'attachment-unused', file: 'frame/style.css', entry: 'p{}' },
  { title: 'a picture of the frame that nothing shows', code: 'attachment-unused', file: 'frame/huibiao.png', entry: png },
  {
    title: 'a page named like the folder of the frame',
    code: 'reserved-id',
    file: 'pages/frame.mdx',
    entry: '---\ntitle: 规划\n---\n\n文。\n',
  },
];
