/** How many targets and milestones fall due in one year. */
export type DeadlineYear = { readonly year: number; readonly targets: number; readonly milestones: number };

/** The day as of which a chart holds: as a place in time, where the middle of a year is its number, and in words. */
export type AsOfMark = { readonly at: number; readonly words: string };

/** The words of a drawing of deadlines. */
export type DeadlineWords = { readonly name: string; readonly unit: string; readonly targets: string; readonly milestones: string };
