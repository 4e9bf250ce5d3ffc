import type { SearchWords } from '../dictionary/search.ts';

/** Words of the search page, in Simplified Chinese. */
export const search = {
  title: '检索',
  description: '按规划名称、指标名称、单位名称或索引号查找。',
  results: '检索结果',
  state:
    '全文检索尚未开通。现在可以用下面的分类目录查找；打开规划目录或某份规划后，也可以用浏览器的“在页面中查找”（电脑按Ctrl+F或Command+F，手机在浏览器菜单里）找到词句。',
  lists: '分类目录',
} satisfies SearchWords;
