import { plan, planFile, type Case } from './case.ts';
import { planSource, type Entry } from '../../../support/content-folder.ts';

const withAttachment = plan('documentDate: 2021-03', 'attachments:\n  - file: a.pdf\n    title: 甲');
const withPicture = `${planSource}\n![图](a.png)\n`;
const attachment = 'plans/shili-guihua/a.pdf';
const large = 100 * 1024 * 1024 + 1;

function special(file: string, title: string, entry: Entry): Case {
  return { title: `${title} as ${file}`, code: 'not-a-regular-file', file, entry };
}

const files = [
  'site.yaml',
  'regions.yaml',
  'bodies/x.yaml',
  'reports/x.yaml',
  'observations/x.csv',
  'plans/x.mdx',
  'pages/x.mdx',
  'frame/header.mdx',
];

/** Files that must not be opened at all. */
export const specialFileCases: readonly Case[] = [
  ...files.flatMap((file) => [
    special(file, 'a pipe', { pipe: true }),
    special(file, 'a link to a device without end', { linkTo: '/dev/zero' }),
    special(file, 'a link to the environment', { linkTo: '/proc/self/environ' }),
  ]),
  special('plans/x.mdx', 'a link to itself', { linkTo: 'x.mdx' }),
  special('plans/shili', 'a link to a folder', { linkTo: '/etc' }),
  ...[{ pipe: true as const }, { linkTo: '/dev/zero' }, { linkTo: '/etc/passwd' }].map((entry) => ({
    ...special(attachment, `an attachment that is ${JSON.stringify(entry)}`, entry),
    others: { [planFile]: withAttachment },
  })),
  { ...special('plans/shili-guihua/a.png', 'a picture', { linkTo: '/dev/zero' }), others: { [planFile]: withPicture } },
  ...files.map((file) => ({ title: `a gigabyte as ${file}`, code: 'file-too-large' as const, file, entry: { zeros: 1024 ** 3 } })),
  {
    title: 'an attachment without measure',
    code: 'attachment-too-large',
    file: attachment,
    entry: { zeros: large },
    others: { [planFile]: withAttachment },
  },
];
