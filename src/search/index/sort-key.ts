/** The sort key that gives Pagefind's records in the order of the units. */
export const unitSort = 'unit';
