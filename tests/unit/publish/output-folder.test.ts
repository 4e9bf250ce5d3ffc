import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { markerFile } from '../../../src/publish/marker.ts';
import {
  checkReplaceable,
  closeBuildFolder,
  ForeignFolderError,
  openBuildFolder,
  publish,
  recover,
} from '../../../src/publish/output-folder.ts';
import { newFolder } from '../../support/new-folder.ts';

const deadProcess = 4_000_000;
let parent = '';
let out = '';

function makeSite(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, markerFile), '{}');
  writeFileSync(join(folder, 'index.html'), words);
}

const page = () => readFileSync(join(out, 'index.html'), 'utf8');

beforeEach(() => {
  parent = newFolder();
  out = join(parent, 'dist');
});

describe('checkReplaceable', () => {
  it('takes a folder that is not there, is empty, or is a site of ours', async () => {
    await expect(checkReplaceable(out)).resolves.toBeUndefined();
    mkdirSync(out);
    await expect(checkReplaceable(out)).resolves.toBeUndefined();
    makeSite(out, 'old');
    await expect(checkReplaceable(out)).resolves.toBeUndefined();
  });

  it('refuses a folder with anything else in it, and a file', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.docx'), 'x');
    await expect(checkReplaceable(out)).rejects.toBeInstanceOf(ForeignFolderError);
    await expect(checkReplaceable(join(out, 'thesis.docx'))).rejects.toBeInstanceOf(ForeignFolderError);
  });
});

describe('publish', () => {
  it('puts the new site in place of the old one and leaves nothing beside it', async () => {
    makeSite(out, 'old');
    const buildFolder = await openBuildFolder(out);
    makeSite(buildFolder.site, 'new');
    await publish(buildFolder, out);
    await closeBuildFolder(buildFolder);
    expect(page()).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('leaves the old site when the new one cannot be moved', async () => {
    makeSite(out, 'old');
    const buildFolder = await openBuildFolder(out);
    await expect(publish({ ...buildFolder, site: join(parent, 'nowhere') }, out)).rejects.toThrow('ENOENT');
    expect(page()).toBe('old');
  });
});

describe('recover', () => {
  it('puts the old site back after a build was killed between its two renames', async () => {
    makeSite(join(parent, `.dist.old-${deadProcess}`), 'old');
    mkdirSync(join(parent, `.dist.building-${deadProcess}`));
    await recover(out);
    expect(page()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('removes what a killed build left behind', async () => {
    makeSite(out, 'new');
    makeSite(join(parent, `.dist.old-${deadProcess}`), 'old');
    await recover(out);
    expect(page()).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('does not touch the folder of a build that still runs, nor folders of other sites', async () => {
    const running = join(parent, `.dist.building-${process.ppid}`);
    const other = join(parent, `.dist2.building-${deadProcess}`);
    mkdirSync(running);
    mkdirSync(other);
    await recover(out);
    expect([existsSync(running), existsSync(other)]).toEqual([true, true]);
  });
});
