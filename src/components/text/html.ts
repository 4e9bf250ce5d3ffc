const blockStart = /^\s*<(?:address|article|blockquote|div|dl|figure|h[1-6]|ol|p|section|table|ul)[\s>]/;

/** Whether HTML begins with a block, so that it may not stand inside a `span`. */
export function isBlock(html: string): boolean {
  return blockStart.test(html);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of a piece of HTML, without tags and without the marks that follow marked words. */
export function wordsOf(html: string): string {
  return html
    .replace(/<a class="mark"[^>]*>[^<]*<\/a>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? entity;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/\s+/g, ' ')
    .trim();
}

const rootedLink = /(<(?:a|img)\b(?:[^>"]|"[^"]*")*? (?:href|src)=")\/(?!\/)/g;

/** Puts the site's base path before links that start at the root of the site. */
export function withBase(html: string, base: string): string {
  return base === '/' ? html : html.replace(rootedLink, `$1${base.replace(/\/?$/, '/')}`);
}
