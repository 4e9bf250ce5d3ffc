import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { describe, isShown } = window.audit;
  // Whatever is not a colour: in forced colours these remain.
  const lookOf = (element: Element) => {
    const { fontWeight, textDecorationLine, textDecorationStyle, outlineStyle, borderBlockStartWidth, borderBlockEndWidth } =
      getComputedStyle(element);
    const { borderInlineStartWidth, borderInlineEndWidth, borderBlockEndStyle } = getComputedStyle(element);
    const before = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
    const borders = [borderBlockStartWidth, borderBlockEndWidth, borderInlineStartWidth, borderInlineEndWidth, borderBlockEndStyle];
    return [fontWeight, textDecorationLine, textDecorationStyle, outlineStyle, ...borders, ...before].join(' ');
  };
  return [...document.querySelectorAll('nav [aria-current]')].flatMap((current) => {
    if (!isShown(current)) return [];
    const others = [...(current.closest('nav')?.querySelectorAll('a[href]:not([aria-current])') ?? [])].filter(isShown);
    const isMarked = others.every((other) => lookOf(other) !== lookOf(current));
    return isMarked ? [] : [{ what: '当前页只靠颜色标明', where: describe(current) }];
  });
}

/** The current page is marked among the links of a navigation by more than colour, so that forced colours keep the mark. */
export const checkCurrentPage = checkInPage({
  name: 'current-page',
  title: '当前页不只靠颜色标明',
  views: ['light', 'narrow', 'forced', 'forcedDark'],
  find: findFaults,
});
