// The types of DefinitelyTyped lack the second argument.
declare module 'negotiator' {
  class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | readonly string[] | undefined>> });
    /** The best of the available encodings for the client; among equals the one that is preferred. */
    encoding(available: readonly string[], options: { readonly preferred: readonly string[] }): string | undefined;
  }
  export = Negotiator;
}
