/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The language of the page and what depends on it; set by the middleware. */
    locale: import('./views/shell/locale.ts').Locale;
    /** The checked content without its running texts; set by the middleware. */
    portal: import('./model/portal.ts').Portal;
    /** The lookups of the portal; set by the middleware. */
    directory: import('./model/site/directory.ts').Directory;
    /** What stands around every page; set by the middleware. */
    shell: import('./views/shell/shell.ts').Shell;
    /** By what licence the data are open; `null` where the site does not state it; set by the middleware. */
    licence: import('./model/site/site.ts').SiteConfig['dataLicence'];
    /** What components inside a running text need besides their attributes; set by the page before it renders the text. */
    text: import('./views/text/context.ts').TextContext;
  }
}
