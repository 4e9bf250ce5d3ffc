/** Whether a year is over on a day: a year falls due on its last day. */
export function isOver(year: string, asOf: string): boolean {
  return asOf >= `${year}-12-31`;
}
