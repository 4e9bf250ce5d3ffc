import type { SitePlace } from '../../../../../src/serving/site-place.ts';
import type { Encoding } from '../check-file.ts';

/** A web server that runs and serves a site on a port of this machine. */
export type RunningServer = { readonly port: number; readonly stop: () => Promise<void> };

/** A web server for which the project writes the configuration. */
export type WebServer = {
  readonly name: string;
  readonly compress: readonly Encoding[];
  /** The version as the program tells it, or `null` where it is not installed. */
  readonly version: () => Promise<string | null>;
  /** Starts it with the configuration of the project; `folder` is for its temporary files. */
  readonly start: (site: SitePlace, folder: string) => Promise<RunningServer>;
};
