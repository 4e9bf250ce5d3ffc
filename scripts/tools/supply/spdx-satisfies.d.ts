declare module 'spdx-satisfies' {
  /** Whether a licence expression is met by some of the allowed licences. Throws on what is no SPDX expression. */
  export default function satisfies(expression: string, allowed: readonly string[]): boolean;
}
