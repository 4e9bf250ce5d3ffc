const shortest = 3;

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const character of long) if (character === short[next]) next += 1;
  return next === short.length;
}

/**
 * The names that a folded term abbreviates: 大竹县住建局 for 大竹县住房和城乡建设局. All its characters stand in the name in their order,
 * from its first one, or that after the name of its place, to one of its last three, because 委员会 is called 委.
 */
export function matchAbbreviation(term: string, names: readonly string[]): readonly string[] {
  const short = Array.from(term);
  if (short.length < shortest || !/^\p{Script=Han}+$/u.test(term)) return [];
  const fits = (name: string) => {
    const long = Array.from(name);
    const start = long.indexOf(short[0] ?? '');
    const ends = long.slice(-3).includes(short.at(-1) ?? '');
    return start !== -1 && long.length > short.length && ends && isWithin(short, long.slice(start));
  };
  return [...new Set(names)].filter(fits);
}
