/** An address that a page or file names and that gives nothing. */
export type BrokenLink = { readonly from: string; readonly to: string; readonly why: string };

export type Crawl = { readonly visited: readonly string[]; readonly broken: readonly BrokenLink[] };

export type CrawledSite = {
  /** Address of the server's root, without a slash at the end. */
  readonly server: string;
  readonly base: string;
  /** The host that the site was built for: its full addresses are asked of the server. */
  readonly site: string;
};

const namedInTags = /<[a-z][\w:-]*\s(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const attributes = /\s(?:href|src|action|data|poster|cite|content)=(?:"([^"]*)"|'([^']*)')/gi;

function unescape(text: string): string {
  return text.replaceAll(/&(?:amp|#38|#x26);/gi, '&');
}

/** Whether the `content` of a meta element is an address rather than words. */
function isAddress(text: string, tag: string): boolean {
  return !/^<meta\s/i.test(tag) || /^(?:https?:\/\/|\/)\S*$/.test(text);
}

function addressesInMarkup(text: string): string[] {
  const inTags = Array.from(text.matchAll(namedInTags), ([tag]) =>
    Array.from(tag.matchAll(attributes), ([, double, single]) => unescape(double ?? single ?? '')).filter((address) =>
      isAddress(address, tag),
    ),
  );
  const locations = Array.from(text.matchAll(/<(?:loc|id|link|url)>\s*(https?:[^<\s]*)\s*</gi), ([, address = '']) => unescape(address));
  return [...inTags.flat(), ...locations];
}

function addressesInFile(text: string, type: string, { site }: CrawledSite): string[] {
  if (/html|xml/.test(type)) return addressesInMarkup(text);
  if (/css/.test(type)) return Array.from(text.matchAll(/url\(\s*["']?([^"')]+)/g), ([, address = '']) => address);
  // Feeds and data files name full addresses; everything else in them is words.
  // Long lines of a calendar are folded: RFC 5545, 3.1.
  const full = text.replaceAll('\r\n ', '').matchAll(new RegExp(`${site.replaceAll('.', '\\.')}/[^"'\\s<>\\\\]*`, 'g'));
  return /json|text\/plain|calendar/.test(type) ? Array.from(full, ([address]) => address) : [];
}

/**
 * Follows every address of a site from its front page and the files that nothing links to, as a search engine does: pages, style
 * sheets, scripts, pictures, data, feeds, site maps. An address of the site outside its base is broken, and an anchor that is not there.
 */
export async function crawl(crawled: CrawledSite, further: readonly string[] = []): Promise<Crawl> {
  const { server, base, site } = crawled;
  const broken: BrokenLink[] = [];
  const anchors = new Map<string, ReadonlySet<string>>();
  const pointing: { readonly from: string; readonly page: string; readonly anchor: string }[] = [];
  const seen = new Set<string>();
  const queue = [base, ...further.map((path) => base + path)].map((path) => ({ from: '', url: new URL(path, server) }));
  for (const { from, url } of queue) {
    const key = url.pathname + url.search;
    if (url.hash !== '') pointing.push({ from, page: key, anchor: decodeURIComponent(url.hash.slice(1)) });
    if (seen.has(key)) continue;
    seen.add(key);
    if (!url.pathname.startsWith(base)) {
      broken.push({ from, to: key, why: `outside ${base}` });
      continue;
    }
    const response = await fetch(url, { redirect: 'manual' });
    const text = await response.text();
    if (response.status !== 200) {
      broken.push({ from, to: key, why: String(response.status) });
      continue;
    }
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('html')) anchors.set(key, new Set(Array.from(text.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => unescape(id))));
    for (const address of addressesInFile(text, type, crawled)) {
      if (/^(?:data|mailto|tel|javascript|blob):/i.test(address)) continue;
      const next = new URL(address.startsWith(site) ? address.slice(site.length) || '/' : address, url);
      if (next.origin === url.origin) queue.push({ from: key, url: next });
    }
  }
  for (const { from, page, anchor } of pointing) {
    if (anchors.get(page)?.has(anchor) === false) broken.push({ from, to: `${page}#${anchor}`, why: 'no such anchor' });
  }
  return { visited: [...seen], broken };
}
