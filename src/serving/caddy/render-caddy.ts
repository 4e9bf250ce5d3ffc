import { chosenHeaders, commonHeaders, type ChosenHeader } from '../headers.ts';
import { otherFiles, servedTypes } from '../file-types.ts';
import { longestTarget } from '../own/read-address.ts';
import type { SitePlace } from '../site-place.ts';

/** Caddy sees paths inside the site with a slash in front. */
function patternFor(pattern: string): string {
  return pattern.startsWith('^') ? `^/${pattern.slice(1)}` : pattern;
}

function renderChosen({ name, pattern, where, elsewhere }: ChosenHeader): string[] {
  const matcher = name.toLowerCase();
  const inside = where === '' ? [] : [`header @${matcher} ${name} "${where}"`];
  const outside = elsewhere === null ? [] : [`header @not-${matcher} ${name} "${elsewhere}"`];
  return [
    ...(where === '' ? [] : [`@${matcher} path_regexp ${patternFor(pattern)}`]),
    ...(elsewhere === null ? [] : [`@not-${matcher} not path_regexp ${patternFor(pattern)}`]),
    ...inside,
    ...outside,
  ];
}

function renderTypes(): string[] {
  const known = Object.entries(servedTypes);
  const lines = known.flatMap(([ending, { type }]) => [`@${ending} path *.${ending}`, `header @${ending} Content-Type "${type}"`]);
  const others = `@others not path */ ${known.map(([ending]) => `*.${ending}`).join(' ')}`;
  return [...lines, others, `header @others Content-Type "${otherFiles.type}"`];
}

/**
 * What no file of a site is called: a name with a zero byte, longer than file systems take (85 characters and 42 others make 253
 * bytes; the longest name has 80), or a path that is. Caddy 2.6 takes the system's refusal of these for a failure of its own.
 */
const unnameable = '\\x00|[^/]{128}|(?:[^/\\x00-\\x7F][^/]*){43}|^.{1000}';

const renderCommon = () => commonHeaders.map(([name, value]) => `header ${name} "${value}"`);

/** Headers of the page that says that there is nothing here; by then the path asked for has set headers of its own. */
function renderErrorHeaders(): string[] {
  const set = chosenHeaders.map(({ name, elsewhere }) => (elsewhere === null ? `header -${name}` : `header ${name} "${elsewhere}"`));
  return [...renderCommon(), ...set, `header Content-Type "${servedTypes['html']?.type}"`];
}

function indent(lines: readonly string[], depth: number): string[] {
  return lines.map((line) => (line === '' ? '' : '\t'.repeat(depth) + line));
}

/** A Caddy snippet `(gongkai)` that serves the site under its base, to be imported into any site block. */
export function renderCaddySnippet({ folder, base }: SitePlace): string {
  const lead = base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`];
  const lines = [
    '(gongkai) {',
    ...indent(lead, 1),
    `\thandle_path ${base}* {`,
    `\t\troot * "${folder}"`,
    ...indent(
      [
        '@writing not method GET HEAD',
        'error @writing 405',
        `@unnameable path_regexp ${unnameable}`,
        'error @unnameable 404',
        `@stepping expression {http.request.orig_uri.path}.matches("/[.]{1,2}(/|$)")`,
        'error @stepping 404',
        `@endless expression {query}.size() > ${longestTarget}`,
        'error @endless 414',
        '',
        ...renderCommon(),
        '',
        ...chosenHeaders.flatMap(renderChosen),
        '',
        ...renderTypes(),
        '',
      ],
      2,
    ),
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    `\t\t@gongkai path ${base}*`,
    '\t\thandle @gongkai {',
    `\t\t\troot * "${folder}"`,
    '\t\t\trewrite * /404.html',
    ...indent(renderErrorHeaders(), 3),
    '\t\t\tfile_server {',
    '\t\t\t\tdisable_canonical_uris',
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** A site block for a host that carries nothing else; Caddy fetches the certificate itself. */
export function renderCaddySite(host: string, { base }: SitePlace): string {
  const elsewhere = base === '/' ? '' : '\terror 404\n';
  return `${host} {\n\timport gongkai\n${elsewhere}}\n`;
}
