/** A number with its noun in the right form: 1 plan, 2 plans. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
