import { chosenHeaders, commonHeaders, type ChosenHeader } from '../headers.ts';
import { otherFiles, servedTypes } from '../file-types.ts';
import type { SitePlace } from '../site-place.ts';

function variableOf({ name }: ChosenHeader): string {
  return `$gongkai_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** A pattern for paths inside the site as one for `$uri`, which begins with the base. */
function patternFor(base: string, pattern: string): string {
  const start = base.replaceAll('.', '\\.');
  return pattern.startsWith('^') ? `^${start}${pattern.slice(1)}` : `^${start}.*${pattern}`;
}

function renderMap(base: string, header: ChosenHeader): string {
  const lines = [
    `map $uri ${variableOf(header)} {`,
    `    default "${header.elsewhere ?? ''}";`,
    `    "~${patternFor(base, header.pattern)}" "${header.where}";`,
    '}',
  ];
  return lines.join('\n');
}

/** The part of an nginx configuration that belongs into the `http` block: which file gets which header. */
export function renderNginxMaps({ base }: SitePlace): string {
  return `${chosenHeaders.map((header) => renderMap(base, header)).join('\n\n')}\n`;
}

function renderTypes(): string[] {
  return Object.entries(servedTypes).map(([ending, { type }]) => `        "${type}" ${ending};`);
}

/** The part that belongs into a `server` block, also of another site: the files, their types and headers, and nothing outside the base. */
export function renderNginxLocation({ folder, base }: SitePlace): string {
  const lead = base === '/' ? [] : [`location = ${base.slice(0, -1)} {`, '    absolute_redirect off;', `    return 301 ${base};`, '}', ''];
  const lines = [
    ...lead,
    `location ^~ ${base} {`,
    `    ${base === '/' ? 'root' : 'alias'} "${folder}/";`,
    '    index index.html;',
    '    autoindex off;',
    '    absolute_redirect off;',
    `    error_page 403 404 =404 ${base}404.html;`,
    '',
    '    # Programs resolve "." and ".." before they ask.',
    '    if ($request_uri ~* "^[^?]*(?:/|%2f)(?:[.]|%2e){1,2}(?:/|%2f|[?]|$)") {',
    '        return 404;',
    '    }',
    '',
    '    # The site brings its files compressed. With the module libnginx-mod-http-brotli-static also: brotli_static on;',
    '    gzip off;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '',
    '    charset off;',
    `    default_type ${otherFiles.type};`,
    '    types {',
    ...renderTypes(),
    '    }',
    '',
    ...commonHeaders.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    ...chosenHeaders.map((header) => `    add_header ${header.name} ${variableOf(header)} always;`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

export type NginxServer = {
  /** Addresses and ports to listen on. */
  readonly listen: readonly string[];
  readonly host: string;
  readonly mapsFile: string;
  readonly locationFile: string;
};

/** A whole `server` for a host of its own, without certificates: those are the administrator's. */
export function renderNginxServer({ listen, host, mapsFile, locationFile }: NginxServer): string {
  const lines = [
    `include ${mapsFile};`,
    '',
    'server {',
    ...listen.map((address) => `    listen ${address};`),
    `    server_name ${host};`,
    '    server_tokens off;',
    `    include ${locationFile};`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
