/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The language of the page and what depends on it; set by the middleware. */
    reader: import('./components/reader.ts').Reader;
    /** What components inside a running text need besides their attributes; set by the page before it renders the text. */
    text: import('./components/text/context.ts').TextContext;
  }
}
