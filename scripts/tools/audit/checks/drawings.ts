import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  const { isShown } = window.audit;
  const smallest = 12;

  /** The words of a drawing as they are painted; a line of text is higher than its glyphs, which take up its middle. */
  function wordsIn(drawing: SVGSVGElement) {
    return [...drawing.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      return { text, where: text.textContent ?? '', left, right, top: top + height * 0.17, bottom: bottom - height * 0.17 };
    });
  }

  function faultsIn(drawing: SVGSVGElement): Fault[] {
    const sheet = drawing.getBoundingClientRect();
    const scale = sheet.width / drawing.viewBox.baseVal.width;
    const words = wordsIn(drawing);
    return words.flatMap((word, index) => {
      const size = Number.parseFloat(getComputedStyle(word.text).fontSize) * scale;
      const isIn =
        word.left >= sheet.left - 0.5 &&
        word.right <= sheet.right + 0.5 &&
        word.top >= sheet.top - 0.5 &&
        word.bottom <= sheet.bottom + 0.5;
      const isUpon = words.slice(index + 1).some((other) => {
        const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
        const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
        return across > 0.5 && down > 0.5;
      });
      const { where } = word;
      return [
        ...(size < smallest ? [{ what: `图中文字画出来只有 ${size.toFixed(1)} 像素高`, where }] : []),
        ...(isIn ? [] : [{ what: '图中文字被裁掉', where }]),
        ...(isUpon ? [{ what: '图中文字叠在别的文字上', where }] : []),
      ];
    });
  }

  return [...document.querySelectorAll('figure.chart')].filter(isShown).flatMap((figure) => {
    const every = [...figure.querySelectorAll('svg')];
    const shown = every.filter(isShown);
    const isOne = every.length === 0 || shown.length === 1;
    return [
      ...(isOne ? [] : [{ what: `一幅图应当只显示一次，现在显示 ${shown.length} 次`, where: window.audit.describe(figure) }]),
      ...shown.flatMap(faultsIn),
    ];
  });
}

/** Of each chart one drawing is shown; its words are painted 12 px high at least, whole, and not upon each other. */
export const checkDrawings = checkInPage({ name: 'drawings', title: '图中文字', views: ['light', 'narrow'], find: findFaults });
