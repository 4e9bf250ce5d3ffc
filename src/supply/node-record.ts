import { readFileSync } from 'node:fs';
import { z } from 'zod';

const sha256 = z.string().regex(/^[\da-f]{64}$/);

const schema = z.strictObject({
  version: z.string(),
  /** Folder in which the publisher of Node keeps the files of this version, with their checksums. */
  publisher: z.url(),
  /** The day on which `npm run supply -- --online` found all of these to be the publisher's; `null` while nobody has compared them. */
  comparedWithPublisher: z.iso.date().nullable(),
  packages: z.array(
    z.strictObject({
      name: z.string(),
      /** The program in the package. */
      file: z.string(),
      /** The publisher's file, and the place of the program in it; `null` where it is the program. */
      archive: z.string(),
      member: z.string().nullable(),
      /** Checksum of the package, as the npm registry gives it: the origin of the hash below until it has been compared. */
      integrity: z.string(),
      /** Of the program, taken from the package with that checksum. */
      sha256,
    }),
  ),
});

/** The Node programs that come as packages, with what they are held to. */
export type NodeRecord = z.infer<typeof schema>;
export type NodePackage = NodeRecord['packages'][number];

/** Reads the record of the Node programs that stands beside this file. */
export function readNodeRecord(): NodeRecord {
  return schema.parse(JSON.parse(readFileSync(new URL('node-binaries.json', import.meta.url), 'utf8')));
}
