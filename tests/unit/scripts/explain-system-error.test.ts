import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../../scripts/cli/options.ts';
import { explainSystemError } from '../../../scripts/cli/explain-system-error.ts';

function systemError(code: string, more: object = {}): Error {
  return Object.assign(new Error(code), { code }, more);
}

describe('explainSystemError', () => {
  it.each([
    ['EADDRINUSE', { port: 4321 }, '端口 4321 已被别的程序占用'],
    ['EACCES', { port: 80 }, '没有权限使用端口 80'],
    ['EACCES', { path: '/srv/dist' }, '没有权限读写 /srv/dist'],
    ['ENOSPC', {}, '磁盘空间不足'],
    ['EROFS', { path: '/srv' }, '/srv 是只读的'],
  ])('explains %s', (code, more, words) => {
    const explained = explainSystemError(systemError(code, more));
    expect(explained).toBeInstanceOf(EnvironmentError);
    expect(String(explained)).toContain(words);
  });

  it('finds the refusal inside an error that wraps it', () => {
    const wrapped = new Error('Build failed', { cause: systemError('ENOSPC') });
    expect(explainSystemError(wrapped)).toBeInstanceOf(EnvironmentError);
  });

  it('finds the refusal that native code puts in words', () => {
    const native = new Error('Failed to write file in /x\n\nCaused by:\n    No space left on device (os error 28)');
    expect(String(explainSystemError(native))).toContain('磁盘空间不足');
  });

  it('tells which package is missing, and how to install it', () => {
    const missing = new Error("Cannot find package '@siteimprove/alfa-act' imported from /x/alfa.ts");
    expect(explainSystemError(missing)).toBeInstanceOf(EnvironmentError);
    expect(String(explainSystemError(missing))).toContain('要用软件包 @siteimprove/alfa-act，这里没有安装。请在项目文件夹里运行 npm ci');
    const own = new Error("Cannot find module '/x/own.ts' imported from /x/other.ts");
    expect(explainSystemError(own)).toBe(own);
  });

  it('leaves other errors alone', () => {
    const own = new TypeError('x');
    expect(explainSystemError(own)).toBe(own);
    expect(explainSystemError('text')).toBe('text');
    const unknown = systemError('EUNKNOWN');
    expect(explainSystemError(unknown)).toBe(unknown);
  });
});
