import { checkInPage, type Fault } from '../check.ts';

function findFaults(): Fault[] {
  // A Han character says as much as two letters.
  const lengthInHan = (text: string) => text.length - (text.match(/[\u0020-\u024f]/g)?.length ?? 0) / 2;
  const order = 'FIGCAPTION P.sentence DIV.sheet TABLE P.chart-foot';
  return [...document.querySelectorAll('figure.chart')].flatMap((figure) => {
    const tell = (what: string) => ({ what, where: window.audit.describe(figure) });
    const parts = Array.from(figure.querySelectorAll('figcaption, .sentence, .sheet, table, .chart-foot'), (part) =>
      part.matches('figcaption, table') ? part.tagName : `${part.tagName}.${part.className}`,
    );
    const drawings = [...figure.querySelectorAll('svg')];
    const expected = drawings.length === 0 ? order.replace('DIV.sheet ', '') : order;
    const isNamed = drawings.every((drawing) => {
      const name = drawing.getAttribute('aria-label') ?? '';
      return drawing.getAttribute('role') === 'img' && name.length > 1 && lengthInHan(name) <= 80;
    });
    const isSilent = drawings.every(
      ({ children }) => children.length === 1 && children[0]?.tagName === 'g' && children[0].getAttribute('aria-hidden') === 'true',
    );
    const isPlain = drawings.every((drawing) => drawing.querySelector('a, [tabindex], [style], [id], script, title, desc') === null);
    const rows = figure.querySelectorAll('tbody tr').length;
    const isFolded = figure.querySelector('table')?.closest('details') !== null;
    return [
      ...(parts.join(' ') === expected ? [] : [tell(`图的各部分次序不对：${parts.join(' ')}`)]),
      ...(isNamed ? [] : [tell('图没有标为图像，或没有简短的名称')]),
      ...(isSilent ? [] : [tell('图中文字会被读屏软件逐个读出')]),
      ...(isPlain ? [] : [tell('图里有链接、焦点、样式或说明')]),
      ...(rows > 12 && !isFolded ? [tell('超过 12 行的数据表没有折叠')] : []),
    ];
  });
}

/** A chart is read in order: caption, sentence, image with a short name and nothing to read in it, table, source with its file. */
export const checkFigures = checkInPage({ name: 'figures', title: '图的各部分', views: ['light'], find: findFaults });
