import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SitePlace } from '../../../../src/serving/site-place.ts';
import { auditSite, type SiteAudit } from './audit-site.ts';
import type { Outcomes } from './check-agreement.ts';
import { caddy } from './programs/caddy.ts';
import { nginx } from './programs/nginx.ts';
import { preview } from './programs/preview.ts';
import type { WebServer } from './programs/web-server.ts';

/** What was found with one web server; `audit` is `null` where it is not installed. */
export type ServerAudit = { readonly name: string; readonly version: string | null; readonly audit: SiteAudit | null };

/** Every web server that the project writes a configuration for, and its own. */
const servers: readonly WebServer[] = [preview, nginx, caddy];

async function auditOne(server: WebServer, site: SitePlace, own: Outcomes | undefined): Promise<ServerAudit> {
  const { name, compress } = server;
  const version = await server.version();
  if (version === null) return { name, version, audit: null };
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-server-'));
  try {
    const { port, stop } = await server.start(site, folder);
    try {
      return { name, version, audit: await auditSite({ site, port, compress, own }) };
    } finally {
      await stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Serves a finished site with each web server that is installed, one after the other, asks for every file and holds the others against our own. */
export async function auditServers(site: SitePlace): Promise<readonly ServerAudit[]> {
  const audits: ServerAudit[] = [];
  for (const server of servers) audits.push(await auditOne(server, site, audits[0]?.audit?.outcomes));
  return audits;
}
