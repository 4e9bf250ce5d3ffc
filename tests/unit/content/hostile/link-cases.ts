import { planSource } from '../../../support/content-folder.ts';
import { bad, plan, text, type Case } from './case.ts';

const page = (source: string) => `---\ntitle: 关于本站\n---\n\n## 一、说明\n\n${source}\n`;
const onPage = (title: string, source: string, others: Case['others'] = {}): Case => ({
  title: `${title}, on a page`,
  code: source.includes('#') ? 'broken-anchor' : 'broken-link',
  file: 'pages/about.mdx',
  entry: page(source),
  others,
});
const draft = planSource.replace('documentDate: 2021-03', 'draft: true');
const onRequest = plan('documentDate: 2021-03', 'disclosure: 依申请公开');

/** Links that lead nowhere, or cannot be read. */
export const linkCases: readonly Case[] = [
  bad('a list of a year without plans', 'broken-link', text('见‸[规划](../year/1999/)。')),
  bad('a second page of a short list', 'broken-link', text('见‸[规划](../page/2/)。')),
  bad('a list of an issuer without plans', 'broken-link', text('见‸[规划](../issuer/shili-czj/)。')),
  bad('a data file that is not made', 'broken-link', text('见‸[数据](../../data/nothing.csv)。')),
  bad('the data file of a plan that is not there', 'broken-link', text('见‸[数据](../../data/plans/nothing.csv)。')),
  bad('a bulletin of a period without values', 'broken-link', text('见‸[公报](../../bulletins/1999/)。')),
  bad('deadlines of a year without any', 'broken-link', text('见‸[期限](../../deadlines/1999/)。')),
  bad('a list of policies while there are none', 'broken-link', text('见‸[制度](../../disclosure/policies/)。')),
  bad('a page without its last slash', 'broken-link', text('见‸[说明](../../method)。')),
  bad('a page in a language that the site has not', 'broken-link', text('见‸[说明](../../en/method/)。')),
  bad('a feed of a site without a host', 'broken-link', text('见‸[订阅](../../feeds/plans.atom)。')),
  bad('a link out of the site', 'broken-link', text('见‸[说明](../../../method/)。')),
  bad('a file of the plan by a path', 'broken-link', text('见‸[附件](./fujian.pdf)。')),
  onPage('a draft', '见‸[草稿](../plans/caogao/)。', { 'plans/caogao.mdx': draft }),
  bad('a place that the method has not', 'broken-anchor', text('见‸[说明](../../method/#nothing)。')),
  bad('a section that the plan has not', 'broken-anchor', text('见‸[注释](#notes)。')),
  bad('a footnote that is not there', 'broken-anchor', text('见‸[注](#user-content-fn-1)。')),
  bad('a place of another page', 'broken-anchor', text('见‸[关于](../../about/#s9)。')),
  bad('a chart, which comes and goes', 'broken-anchor', text('见‸[图](../../indicators/rd/#chart-targets)。')),
  bad('a part of a text fragment', 'broken-anchor', text('见‸[说明](../../method/#:~:text=x)。')),
  onPage('a clause that its own text has not', '见‸[上文](#s2)。'),
  onPage('the text of a plan on application', '见‸[目标](../plans/shili-guihua/#s1)。', {
    'plans/shili-guihua.mdx': onRequest,
  }),
  onPage('the records of a plan on application', '见‸[目标](../plans/shili-guihua/#targets)。', {
    'plans/shili-guihua.mdx': onRequest,
  }),
  bad('a percent sign that escapes nothing', 'malformed-address', text('见‸[规划](../%E4%A/)。')),
  bad('bytes in an anchor that are no characters', 'malformed-address', text('见‸[规划](#%D6%D0)。')),
  bad('a percent sign after a file', 'malformed-address', text('见‸[附件](fujian.pdf#%zz)。')),
  bad('a percent sign after a picture', 'malformed-address', text('‸![图](map.png?%zz)')),
  bad('a percent sign in an attachment', 'malformed-address', text('见‸<Attachment file="fujian.pdf?%zz">附件</Attachment>。')),
  bad('bytes that are no characters', 'malformed-address', text('见‸[规划](../%D6%D0/)。')),
  bad('an address of an open bracket', 'malformed-address', text('见‸[网页](https://[::1)。')),
  bad('an address without a host', 'malformed-address', text('见‸[网页](https://)。')),
  bad('an address with a blank in its host', 'malformed-address', text('见‸[网页](<https://a b.example/>)。')),
  bad('a port that is none', 'malformed-address', text('见‸[网页](https://a.example:99999/)。')),
  {
    title: 'an address of an open bracket, in the frame',
    code: 'malformed-address',
    file: 'frame/footer.mdx',
    entry: '---\ntitle: 示例县政府\n---\n\n‸[网页](https://[::1)\n',
  },
  {
    title: 'a footnote that is not there, in the frame',
    code: 'frame-address',
    file: 'frame/footer.mdx',
    entry: '---\ntitle: 示例县政府\n---\n\n‸[注](#user-content-fn-1)\n',
  },
];
