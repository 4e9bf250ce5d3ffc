import { type Language, languages } from '../languages.ts';
import { columnAddress } from '../addresses.ts';
import { listColumns } from './columns.ts';
import { facets } from './facets.ts';
import { fixedPages } from './pages.ts';

/**
 * The anchors of the pages that the generator itself brings, which come from the words of their headings and so differ by language.
 * `tests/site/pages.test.ts` holds them to the finished pages.
 */
export const ownHeadings: Readonly<Record<'method' | 'standards', Readonly<Record<Language, readonly string[]>>>> = {
  method: {
    'zh-Hans': ['一份规划一份数据', '目标和节点', '目标值怎样读', '期限和它的来源', '语气', '把握', '未载明', '责任单位', '大字和朗读'],
    'zh-Hant': ['一份規劃一份資料', '目標和節點', '目標值怎樣讀', '期限和它的來源', '語氣', '把握', '未載明', '責任單位'],
    en: [
      'one-plan-two-forms',
      'targets-and-milestones',
      'target-values',
      'deadlines-and-where-they-come-from',
      'wording',
      'certainty',
      'not-stated',
      'responsible-bodies',
    ],
  },
  standards: {
    'zh-Hans': [
      '怎样读这一页',
      '网页标签',
      '栏目页脚和提示',
      '政府信息公开',
      '索引号文号和代码',
      '查找订阅和再利用',
      '网页和安全',
      '没有核实的',
    ],
    'zh-Hant': [
      '怎樣讀這一頁',
      '網頁標籤',
      '欄目頁腳和提示',
      '政府資訊公開',
      '索引號文號和代碼',
      '尋找訂閱和再利用',
      '網頁和安全',
      '沒有核實的',
    ],
    en: [
      'how-to-read-this-page',
      'page-tags',
      'sections-footer-and-notices',
      'disclosure-of-government-information',
      'index-numbers-document-numbers-and-codes',
      'finding-following-and-re-use',
      'pages-and-security',
      'not-verified',
    ],
  },
};

/** Folders and files at the root of a site that hold no pages of their own. */
const otherFolders = ['_astro', 'pagefind', 'feeds', 'frame', 'reports', 'observations', 'bulletins', '404', 'index'];

const firstFolder = (address: string) => address.split('/')[1] ?? '';

/** Ids that no page of the site's own may have, in small letters: the site has something else at that address. */
export const reservedPageIds: ReadonlySet<string> = new Set(
  [
    ...Object.values(fixedPages).map(firstFolder),
    ...listColumns.map((column) => firstFolder(columnAddress(column))),
    ...otherFolders,
    ...Object.keys(languages),
  ]
    .filter((id) => id !== '')
    .map((id) => id.toLowerCase()),
);

/** Ids that no plan may have: lists of the catalogue stand at that address. */
export const reservedPlanIds: ReadonlySet<string> = new Set([...facets, 'page', 'region']);
