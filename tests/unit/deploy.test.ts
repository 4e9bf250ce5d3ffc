import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../support/new-folder.ts';

const script = join(import.meta.dirname, '../../.ci/deploy');
const settings = {
  DEPLOY_HOST: 'www.example.com',
  DEPLOY_USER: 'gongkai',
  DEPLOY_PATH: '/srv/www/gongkai',
  DEPLOY_KEY: 'private key\r\nsecond line',
  DEPLOY_KNOWN_HOSTS: 'www.example.com ssh-ed25519 AAAA',
};

let folder: string;

/** Runs the script with a stand-in for rsync that notes its arguments and the key file that it is given. */
function deploy(overrides: Readonly<Record<string, string>> = {}) {
  const env = { ...settings, ...overrides, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, TMPDIR: folder, NOTES: folder };
  const { status, stderr } = spawnSync('bash', [script, join(folder, 'dist')], { env, encoding: 'utf8' });
  const note = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null);
  return { status, stderr, arguments: note('arguments'), key: note('key'), keyFile: note('keyFile')?.trim() };
}

beforeEach(() => {
  folder = newFolder();
  for (const name of ['bin', 'dist']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html>');
  const rsync = join(folder, 'bin/rsync');
  writeFileSync(
    rsync,
    `#!/usr/bin/env bash
printf '%s\\n' "$@" >"$NOTES/arguments"
for argument in "$@"; do case "$argument" in --rsh=*) words=($argument); key="\${words[2]}" ;; esac; done
cat "$key" >"$NOTES/key"
stat -c '%a' "$key" >>"$NOTES/key"
echo "$key" >"$NOTES/keyFile"
`,
  );
  chmodSync(rsync, 0o755);
});

describe.skipIf(process.platform === 'win32')('.ci/deploy', () => {
  it('copies the site into the folder on the server and removes there what the site no longer has', () => {
    const { status, arguments: given } = deploy();
    expect(status).toBe(0);
    const lines = given?.trim().split('\n') ?? [];
    expect(lines.slice(-2)).toEqual([`${join(folder, 'dist')}/`, 'gongkai@www.example.com:/srv/www/gongkai/']);
    expect(lines).toEqual(expect.arrayContaining(['--delay-updates', '--delete-delay']));
  });

  it('trusts only the host key that it is given', () => {
    const ssh = deploy({ DEPLOY_PORT: '2222' }).arguments;
    expect(ssh).toContain('-p 2222');
    expect(ssh).toContain('-o StrictHostKeyChecking=yes');
  });

  it('keeps the private key to itself and removes it at the end', () => {
    const { key, keyFile } = deploy();
    expect(key).toBe('private key\nsecond line\n600\n');
    expect(keyFile).toBeTruthy();
    expect(existsSync(keyFile ?? '')).toBe(false);
  });

  it.each(Object.keys(settings))('stops before it copies anything when %s is missing', (name) => {
    const result = deploy({ [name]: '' });
    expect(result).toMatchObject({ status: 2, arguments: null });
    expect(result.stderr).toContain(name);
  });

  it.each(['/', '/srv', '/srv/', 'www', '/srv/www/'])('refuses the folder %j, which --delete could empty by mistake', (path) => {
    expect(deploy({ DEPLOY_PATH: path })).toMatchObject({ status: 2, arguments: null });
  });

  it('refuses a folder that is no built site', () => {
    rmSync(join(folder, 'dist/index.html'));
    expect(deploy()).toMatchObject({ status: 2, arguments: null });
  });
});
