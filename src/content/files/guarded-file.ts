import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Problem, problem } from '../problems/catalogue.ts';
import { attachmentLimit, textLimit } from './layout.ts';

/** A file of the content folder: the folder, and the path in it with forward slashes. */
export type ContentPath = { readonly root: string; readonly file: string };

type Opened = { readonly descriptor: number; readonly size: number };

/** A file that is never opened, or no further read: what to tell its author. */
class Refusal extends Error {
  readonly problem: Problem;

  constructor(refused: Problem) {
    super(refused.message);
    this.problem = refused;
  }
}

const chunkSize = 1024 * 1024;
// Windows has neither; there links need rights that staff do not have, and there are no pipes among files.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function isLinked({ root, file }: ContentPath): boolean {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) if (!lstatSync(join(root, folder)).isDirectory()) return true;
  return false;
}

/** Opens a regular file of at most `limit` bytes. Pipes, devices, sockets and links are never opened: that alone can wait for ever. */
function open(path: ContentPath, limit: number): Opened {
  const { root, file } = path;
  const seen = lstatSync(join(root, file));
  if (!seen.isFile() || isLinked(path)) throw new Refusal(problem('not-a-regular-file', { file }));
  const descriptor = openSync(join(root, file), flags);
  const { size, ino, dev } = fstatSync(descriptor);
  if (ino === seen.ino && dev === seen.dev && size <= limit) return { descriptor, size };
  closeSync(descriptor);
  if (size > limit) throw tooLarge(file, size, limit);
  throw new Refusal(problem('not-a-regular-file', { file }));
}

function tooLarge(file: string, size: number, limit: number): Refusal {
  const code = limit === attachmentLimit ? 'attachment-too-large' : 'file-too-large';
  return new Refusal(problem(code, { file }, { size, limit }));
}

/** Gives the bytes of an open file piece by piece, also when it grows meanwhile: never more than `limit`. */
function readPieces({ descriptor }: Opened, { file }: ContentPath, limit: number): Generator<Buffer> {
  return (function* pieces() {
    const buffer = Buffer.alloc(chunkSize);
    for (let total = 0; ;) {
      const length = readSync(descriptor, buffer, 0, chunkSize, null);
      if (length === 0) return;
      total += length;
      if (total > limit) throw tooLarge(file, total, limit);
      yield buffer.subarray(0, length);
    }
  })();
}

/** Why the system refused, as its error code. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** A file that was fit to be published when it was checked no longer is. */
export class ContentChangedError extends Error {
  readonly problem: Problem;

  constructor(found: Problem) {
    super(`${found.file}: ${found.message}`);
    this.problem = found;
  }
}

/** What was read; where a file that passed the check can no longer be read, the error says so. */
export function expectRead<T>(read: Guarded<T>): T {
  if (read.problem !== null) throw new ContentChangedError(read.problem);
  return read.value;
}

export type Guarded<T> = { readonly value: T; readonly problem: null } | { readonly value: null; readonly problem: Problem };

function guard<T>(path: ContentPath, limit: number, work: (opened: Opened) => T): Guarded<T> {
  try {
    const opened = open(path, limit);
    try {
      return { value: work(opened), problem: null };
    } finally {
      closeSync(opened.descriptor);
    }
  } catch (error) {
    if (error instanceof Refusal) return { value: null, problem: error.problem };
    return { value: null, problem: problem('unreadable-file', { file: path.file }, { reason: reasonOf(error) }) };
  }
}

/**
 * The bytes of a file of the content folder, or why it is not read. With the functions beside it, this is the only way in which
 * anything in that folder is opened: `limit` is in bytes, that of texts unless another is given.
 */
export function readContentFile(path: ContentPath, limit = textLimit): Guarded<Buffer> {
  return guard(path, limit, (opened) => Buffer.concat(Array.from(readPieces(opened, path, limit), (piece) => Buffer.from(piece))));
}

/** The first bytes (at most 1 MB) and the SHA-256 checksum of an attachment, whose whole is never held in memory. */
export function examineAttachment(path: ContentPath): Guarded<{ readonly head: Buffer; readonly sha256: string }> {
  return guard(path, attachmentLimit, (opened) => {
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    for (const piece of readPieces(opened, path, attachmentLimit)) {
      hash.update(piece);
      if (head.length === 0) head = Buffer.from(piece);
    }
    return { head, sha256: hash.digest('hex') };
  });
}

/** The size of an attachment in bytes. */
export function sizeOfAttachment(path: ContentPath): Guarded<number> {
  return guard(path, attachmentLimit, ({ size }) => size);
}

/** Copies an attachment byte for byte to a new file. */
export function copyAttachment(path: ContentPath, to: string): Guarded<void> {
  return guard(path, attachmentLimit, (opened) => {
    const target = openSync(to, 'w');
    try {
      for (const piece of readPieces(opened, path, attachmentLimit))
        for (let at = 0; at < piece.length;) at += writeSync(target, piece, at);
    } finally {
      closeSync(target);
    }
  });
}
