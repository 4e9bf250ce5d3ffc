/** A place on a sheet. */
export type Point = { readonly x: number; readonly y: number };
