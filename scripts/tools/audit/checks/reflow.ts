import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { describe, isShown, paintedTexts } = window.audit;
  const room = document.documentElement.clientWidth;
  const excess = document.documentElement.scrollWidth - room;
  const scrolls = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX);
  const regions = [...document.body.querySelectorAll('*')].filter((element) => isShown(element) && scrolls(element));
  const unnamed = regions.filter(
    (region) => !region.matches(':is(section, nav, [role=region])[tabindex="0"]:is([aria-label], [aria-labelledby]), textarea, input'),
  );
  const outside = paintedTexts().filter(
    ({ element, lines }) =>
      lines.some(({ left, right }) => right > room + 1 || left < -1) &&
      !regions.some((region) => region.contains(element)) &&
      element.closest('svg, .skip') === null,
  );
  return [
    ...(excess > 0 ? [{ what: `页面要左右滚动 ${excess} 像素`, where: '' }] : []),
    ...unnamed.map((region) => ({ what: '左右滚动的部分没有名称，或者键盘到不了', where: describe(region) })),
    ...outside.map(({ element }) => ({ what: '文字伸出窗口以外', where: describe(element) })),
  ];
}

/** The page fits its window: only wide tables scroll sideways, in regions that have a name and take the focus (WCAG 1.4.10). */
export const checkReflow = checkInPage({
  name: 'reflow',
  title: '窄屏和放大时不必左右滚动',
  views: ['light', 'narrow', 'spaced', 'spacedNarrow', 'large'],
  find: findFaults,
});
