import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { describe } = window.audit;
  const parts = [...document.querySelectorAll('.official-text :is(h2, h3, h4, h5, h6, figure, .table, table)')];
  // The head that is printed only is no part of the text.
  const bare = parts.filter((part) => part.closest('.official-text [id], .paper-only') === null);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.permalink')];
  const nameless = links.filter((link) => {
    const name = (link.getAttribute('aria-label') ?? link.textContent ?? '').trim();
    return name.length < 4 || !(link.getAttribute('href') ?? '').startsWith('#');
  });
  const words = links.map((link) => (link.getAttribute('aria-label') ?? link.textContent ?? '').trim());
  const doubled = links.filter((_, index) => words.indexOf(words[index] ?? '') < index);
  return [
    ...bare.map((part) => ({ what: '正文的这一部分没有自己的网址', where: describe(part) })),
    ...nameless.map((link) => ({ what: '条款链接的名称不完整', where: describe(link) })),
    ...doubled.map((link) => ({ what: '条款链接与另一个同名', where: describe(link) })),
  ];
}

/** Headings, figures and tables of a plan's text can be linked to, and every link to a clause says which. */
export const checkAddresses = checkInPage({ name: 'addresses', title: '条款可以引用', views: ['light'], find: findFaults });
