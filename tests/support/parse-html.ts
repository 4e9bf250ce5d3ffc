import { JSDOM } from 'jsdom';

// One window for all documents: a window of its own would cost each of them more than its parsing.
const { DOMParser } = new JSDOM('').window;
const parser = new DOMParser();

/** Parses a page into a document; its scripts do not run and its relative addresses lead nowhere. */
export function parseHtml(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}
