import { pageWordsFor } from '../../words/dictionary-for.ts';
import type { Dictionary } from '../../words/dictionary.ts';
import type { Language } from '../../model/languages.ts';
import type { Portal } from '../../model/portal.ts';
import { type Directory, directoryOf } from '../../model/site/directory.ts';
import { loadPortal } from './snapshot.ts';

/** What the pages of a route depend on: the portal, its lookups, and the words of one language. */
type Given = { readonly portal: Portal; readonly directory: Directory; readonly t: Dictionary };

type Path<Props> = { readonly params: Readonly<Record<string, string | undefined>>; readonly props: Props };

/** The static paths of a route below `[...language]`: what `pathsOf` gives for one language, for each language of the site. */
export function inEveryLanguage<Props>(pathsOf: (given: Given) => readonly Path<Props>[]): Path<Props>[] {
  const portal = loadPortal();
  const directory = directoryOf(portal);
  return portal.site.languages.flatMap((language, index) =>
    pathsOf({ portal, directory, t: pageWordsFor(language) }).map(({ params, props }) => ({
      params: { ...params, language: index === 0 ? undefined : language },
      props,
    })),
  );
}

/** The static paths of a single page: one for each language of the site. */
export function onePage(): Path<undefined>[] {
  return inEveryLanguage(() => [{ params: {}, props: undefined }]);
}

/** The language of a page, from the parameter `language` of its route. */
export function languageAt(parameter: string | undefined, languages: readonly Language[]): Language {
  return languages.find((language) => language === parameter) ?? languages[0] ?? 'zh-Hans';
}
