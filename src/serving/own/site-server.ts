import { createServer, type Server } from 'node:http';
import type { SitePlace } from '../site-place.ts';
import { siteHandler } from './site-handler.ts';

/** What a client may take of the server, in milliseconds and in number. */
export type ServerLimits = {
  /** Until the head of a request is there. */
  readonly headers: number;
  /** Until the whole request is there. */
  readonly request: number;
  /** How long a connection may rest: between two requests, and while an answer is not fetched. */
  readonly rest: number;
  /** Connections at a time; further ones are closed. */
  readonly connections: number;
};

/** Enough for a slow phone; connections that are held open without a word end by themselves. */
export const usualLimits: ServerLimits = { headers: 10_000, request: 20_000, rest: 30_000, connections: 500 };

/** A server for a finished site, not yet listening; no request ends it, none holds it for longer than its limits. */
export function siteServer(site: SitePlace, limits: ServerLimits = usualLimits): Server {
  const { headers, request, rest, connections } = limits;
  const times = { headersTimeout: headers, requestTimeout: request, keepAliveTimeout: Math.min(rest, 5000) };
  const server = createServer({ ...times, connectionsCheckingInterval: Math.max(10, headers / 5) }, siteHandler(site));
  server.maxConnections = connections;
  server.timeout = rest;
  // Without a listener Node closes the connection without an answer.
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n'));
  return server;
}
