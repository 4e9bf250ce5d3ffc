type Voice = { readonly lang: string; readonly localService: boolean };

/** The regions whose speech goes with a script, best first: written Traditional is Mandarin of Taiwan unless marked as Hong Kong's. */
const regions: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^zh-hant-(?:hk|mo)|^zh-(?:hk|mo)/, ['zh-hk', 'yue']],
  [/^zh-hant|^zh-tw/, ['zh-tw', 'cmn-hant', 'zh', 'cmn']],
  [/^zh/, ['zh-cn', 'cmn-hans', 'zh', 'cmn']],
];

const normalise = (lang: string) => lang.toLowerCase().replaceAll('_', '-');

/** The voice that speaks a language (BCP 47), one of the device itself before one of a server; `null` where none does. */
export function pickVoice<V extends Voice>(voices: readonly V[], lang: string): V | null {
  const wanted = normalise(lang);
  const primary = wanted.split('-')[0] ?? wanted;
  const order = [...(regions.find(([pattern]) => pattern.test(wanted))?.[1] ?? []), wanted, primary];
  const own = voices.toSorted((a, b) => Number(b.localService) - Number(a.localService));
  for (const prefix of order) {
    const voice = own.find((each) => normalise(each.lang) === prefix || normalise(each.lang).startsWith(`${prefix}-`));
    if (voice !== undefined) return voice;
  }
  return null;
}
