/** The sheet that a drawing is made on, in units that are pixels where it is shown at its own width. */
export type Canvas = { readonly name: 'narrow' | 'wide'; readonly width: number; readonly fontSize: number };

/** For columns of 288 px and more, where its text is painted 12.6 px high. */
const narrow: Canvas = { name: 'narrow', width: 320, fontSize: 14 };

/** For columns of 592 px and more, where its text is painted 12.3 px high. */
const wide: Canvas = { name: 'wide', width: 720, fontSize: 15 };

/** Makes a drawing for narrow and for wide columns. */
export function onBoth(draw: (canvas: Canvas) => string): { readonly narrow: string; readonly wide: string } {
  return { narrow: draw(narrow), wide: draw(wide) };
}

/** Distance from one line of text to the next. */
export function lineHeight({ fontSize }: Canvas): number {
  return fontSize + 5;
}
