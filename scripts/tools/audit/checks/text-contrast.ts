import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { backgroundOf, contrastOf, describe, paintedTexts } = window.audit;
  const weakest = 7;
  // The colours of a reader's own scheme are the reader's choice; what matters is that text is not drawn in its ground.
  const least = matchMedia('(forced-colors: active)').matches ? 4.5 : weakest;
  return paintedTexts().flatMap(({ element }) => {
    const style = getComputedStyle(element);
    const contrast = contrastOf(element.closest('svg') === null ? style.color : style.fill, backgroundOf(element));
    if (contrast >= least) return [];
    return [{ what: `文字对比度只有 ${contrast.toFixed(2)}:1，应当不低于 ${least}:1`, where: describe(element) }];
  });
}

/** All text, in drawings too, has a contrast of 7:1 at least; 4.5:1 in the forced colours of the system. */
export const checkTextContrast = checkInPage({
  name: 'text-contrast',
  title: '文字对比度',
  views: ['light', 'dark', 'contrast', 'contrastDark', 'forced', 'forcedDark'],
  find: findFaults,
});
