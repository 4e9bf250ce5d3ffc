/** What the exit status of a command means. */
export const exit = { done: 0, content: 1, usage: 2, environment: 3 } as const;

/** The command was called wrongly; the message says how, in Chinese. */
export class UsageError extends Error {}

/** Something outside the program stands in the way: a port, a disk, a permission. The message says what to do, in Chinese. */
export class EnvironmentError extends Error {}
