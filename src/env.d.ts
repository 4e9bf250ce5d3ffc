/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What components inside a running text need besides their attributes; set by the page before it renders the text. */
    text: import('./components/text/context.ts').TextContext;
  }
}
