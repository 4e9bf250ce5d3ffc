/** One thing that happened on the site and that subscribers are told. */
export type FeedEntry = {
  readonly title: string;
  /** Address on this site, permanent: it is also what makes the entry known again. */
  readonly address: string;
  /** When it happened: `YYYY-MM-DD`, or with the time of day `YYYY-MM-DD HH:MM`, in Beijing time. */
  readonly date: string;
  readonly text: string;
};

/** A list of entries that can be subscribed to. */
export type Channel = {
  readonly title: string;
  readonly description: string;
  /** Address of the page that shows the same for people. */
  readonly page: string;
  /** Addresses of its files. */
  readonly files: Readonly<Record<'atom' | 'json', string>>;
  readonly entries: readonly FeedEntry[];
};

/** The instant of an entry; a day without time counts from its first minute in Beijing. */
export function instantOf(date: string): Date {
  const [day = '', time = '00:00'] = date.split(' ');
  return new Date(`${day}T${time}:00+08:00`);
}
