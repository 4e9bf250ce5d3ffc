import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { backgroundOf, contrastOf, describe, isShown } = window.audit;
  const weakest = 3;
  const tell = (element: Element, contrast: number) =>
    contrast >= weakest ? [] : [{ what: `与背景的对比度只有 ${contrast.toFixed(2)}:1，应当不低于 ${weakest}:1`, where: describe(element) }];

  const marks = [
    ...document.querySelectorAll('svg :is([class^=mark-], .line-measured, .as-of, .sign, .share, .due-targets, .due-milestones)'),
  ].filter(isShown);
  const fields = [...document.querySelectorAll('input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea')].filter(
    isShown,
  );
  return [
    ...marks.flatMap((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return tell(mark, contrastOf(stroke === 'none' ? fill : stroke, backgroundOf(mark)));
    }),
    ...fields.flatMap((field) => {
      const { borderBlockStartColor, borderBlockStartWidth } = getComputedStyle(field);
      const edge = borderBlockStartWidth === '0px' ? 1 : contrastOf(borderBlockStartColor, backgroundOf(field.parentElement));
      return tell(field, edge);
    }),
  ];
}

/** Marks of drawings and the edges of fields stand out from the page by 3:1 (WCAG 1.4.11). */
export const checkMarkContrast = checkInPage({
  name: 'mark-contrast',
  title: '图形和输入框看得清',
  views: ['light', 'dark', 'contrast', 'contrastDark', 'forced', 'forcedDark', 'print'],
  find: findFaults,
});
