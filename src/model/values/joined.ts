/** A printed number and the title that follows it: 一、总体要求, but 2 and 新建2座 with a wide space between, so that they never run together. */
export function joinNumber(number: string | null, title: string): string {
  if (number === null || number === '') return title;
  return /[\p{P}\s]$/u.test(number) ? number + title : `${number}\u3000${title}`;
}

/** A name and the figure that follows it: 园区1 2025年48家, never 园区12025年. */
export function joinFigure(name: string, figure: string): string {
  return `${name} ${figure}`;
}
