import { readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ContentChangedError,
  copyAttachment,
  examineAttachment,
  expectRead,
  readContentFile,
  sizeOfAttachment,
} from '../../../../src/content/files/guarded-file.ts';
import { writeFolder, type Entry } from '../../../support/content-folder.ts';
import { newFolder } from '../../../support/new-folder.ts';

const attachmentLimit = 100 * 1024 * 1024;
const refused: readonly (readonly [string, Entry])[] = [
  ['a pipe', { pipe: true }],
  ['a device', { linkTo: '/dev/zero' }],
  ['a link to a regular file', { linkTo: '/etc/passwd' }],
  ['a link to nothing', { linkTo: 'nothing' }],
];

describe('the only way into the content folder', () => {
  it.each(refused)('does not open %s, by none of its doors', (_title, entry) => {
    const path = { root: writeFolder({ 'plans/a.pdf': entry }), file: 'plans/a.pdf' };
    const doors = [
      readContentFile(path),
      examineAttachment(path),
      sizeOfAttachment(path),
      copyAttachment(path, join(newFolder(), 'a.pdf')),
    ];
    expect(doors.map(({ value, problem }) => [value, problem?.code, problem?.file])).toEqual(
      doors.map(() => [null, 'not-a-regular-file', 'plans/a.pdf']),
    );
  });

  it('does not go through a folder that is a link', () => {
    const root = writeFolder({ 'elsewhere/a.pdf': '%PDF-1.7' });
    symlinkSync('elsewhere', join(root, 'plans'));
    expect(readContentFile({ root, file: 'plans/a.pdf' }).problem?.code).toBe('not-a-regular-file');
  });

  it('reads up to the limit and not a byte beyond', () => {
    const root = writeFolder({ 'a.txt': '文'.repeat(10) });
    expect(readContentFile({ root, file: 'a.txt' }, 30).value?.toString()).toBe('文'.repeat(10));
    expect(readContentFile({ root, file: 'a.txt' }, 29)).toMatchObject({ value: null, problem: { code: 'file-too-large' } });
  });

  it('refuses attachments above their limit by their size alone', () => {
    const root = writeFolder({ 'a.pdf': { zeros: attachmentLimit }, 'b.pdf': { zeros: 1024 ** 4 } });
    expect(sizeOfAttachment({ root, file: 'a.pdf' }).value).toBe(attachmentLimit);
    expect(examineAttachment({ root, file: 'b.pdf' }).problem).toMatchObject({ code: 'attachment-too-large', file: 'b.pdf' });
  });

  it('copies byte for byte, also more than one piece', () => {
    const bytes = Buffer.alloc(2_500_000, 'gongkai');
    const root = writeFolder({ 'a.pdf': bytes });
    const to = join(newFolder(), 'b.pdf');
    expect(copyAttachment({ root, file: 'a.pdf' }, to).problem).toBeNull();
    expect(readFileSync(to).equals(bytes)).toBe(true);
  });

  it('says so when a checked file is exchanged for a link', () => {
    const root = writeFolder({ 'a.pdf': '%PDF-1.7' });
    expect(expectRead(sizeOfAttachment({ root, file: 'a.pdf' }))).toBe(8);
    renameSync(join(root, 'a.pdf'), join(root, 'b.pdf'));
    symlinkSync('b.pdf', join(root, 'a.pdf'));
    expect(() => expectRead(sizeOfAttachment({ root, file: 'a.pdf' }))).toThrow(ContentChangedError);
  });
});
