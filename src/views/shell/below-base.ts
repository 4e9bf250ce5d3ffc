/** An address from the root of the site (`/frame/a.png`) below the path that the site stands at, with or without a slash at its end. */
export function belowBase(address: string, base: string): string {
  return base.replace(/\/?$/, '') + address;
}
