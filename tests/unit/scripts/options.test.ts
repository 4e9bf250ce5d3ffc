import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../support/new-folder.ts';
import { describe, expect, it } from 'vitest';
import { parseAsOf, parseBase, parseFolders, parseOptions, parsePort, parseSite } from '../../../scripts/cli/options.ts';

describe('parseOptions', () => {
  const names = ['content', 'out', 'as-of'] as const;

  it('reads values after a space or an equals sign', () => {
    expect(parseOptions(['--content', 'a b', '--out=c'], names)).toEqual({ content: 'a b', out: 'c' });
  });

  it('reads a flag, which takes no value', () => {
    expect(parseOptions(['--pdf', '--out', 'c'], names, ['pdf'])).toEqual({ pdf: 'yes', out: 'c' });
    expect(() => parseOptions(['--pdf=x'], names, ['pdf'])).toThrow('选项 --pdf 后面不写值。');
    expect(() => parseOptions(['--pdf', '--pdf'], names, ['pdf'])).toThrow('选项 --pdf 写了两次。');
  });

  it.each([
    [['--contnet', 'x'], '没有选项 --contnet。是不是 --content？'],
    [['-x'], '没有选项 -x。'],
    [['x'], '多了“x”。'],
    [['--out'], '选项 --out 后面要写值。'],
    [['--out', '--content', 'x'], '选项 --out 后面要写值。'],
    [['--out', 'a', '--out', 'b'], '选项 --out 写了两次。'],
    [['--no-out'], '没有选项 --no-out。'],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args, names)).toThrow(message);
  });
});

describe('single options', () => {
  it('take a base with slashes at both ends', () => {
    expect([parseBase(undefined), parseBase('/zwgk/ghxx/')]).toEqual(['/', '/zwgk/ghxx/']);
    for (const bad of ['zwgk/', '/zwgk', '/a//b/', '/a b/', 'https://a/', '/../', '/a/./b/']) {
      expect(() => parseBase(bad), bad).toThrow('--base');
    }
  });

  it('take the address of a host without a path', () => {
    expect(parseSite('https://www.example.gov.cn')).toBe('https://www.example.gov.cn');
    expect(parseSite('https://www.example.gov.cn/')).toBe('https://www.example.gov.cn');
    for (const bad of ['www.example.gov.cn', 'https://a.example/b/', 'ftp://a.example', 'x'])
      expect(() => parseSite(bad), bad).toThrow('--site');
  });

  it('take a day that exists', () => {
    expect(parseAsOf('2024-02-29')).toBe('2024-02-29');
    for (const bad of ['2023-02-29', '2024-02', 'today', '2024-2-9']) expect(() => parseAsOf(bad), bad).toThrow('--as-of');
  });

  it('take a port', () => {
    expect([parsePort(undefined, 4321), parsePort('', 4321), parsePort('80', 4321), parsePort('0', 4321)]).toEqual([4321, 4321, 80, 0]);
    for (const bad of ['x', '-1', '65536', '80.5']) expect(() => parsePort(bad, 1), bad).toThrow('PORT');
  });
});

describe('parseFolders', () => {
  it('resolves links, also on the way, and refuses one that leads nowhere', () => {
    const root = realpathSync(newFolder());
    mkdirSync(join(root, 'www'));
    symlinkSync('www', join(root, 'link'));
    symlinkSync('nowhere', join(root, 'lost'));
    const content = '/a/content';
    expect(parseFolders({ content, out: join(root, 'link') }).out).toBe(join(root, 'www'));
    expect(parseFolders({ content, out: join(root, 'link/new/site') }).out).toBe(join(root, 'www/new/site'));
    expect(() => parseFolders({ content, out: join(root, 'lost') })).toThrow('是一个链接');
    expect(() => parseFolders({ content: join(root, 'www'), out: join(root, 'link/site') })).toThrow('不能一个在另一个里面');
  });

  it('takes folders that lie apart', () => {
    const { content, out } = parseFolders({ content: '/a/content', out: '/a/dist' });
    expect([content, out]).toEqual([join('/a/content'), join('/a/dist')]);
  });

  it.each([
    ['/a', '/a'],
    ['/a', '/a/dist'],
    ['/a/content', '/a'],
  ])('refuses %s and %s, one in the other', (content, out) => {
    expect(() => parseFolders({ content, out })).toThrow('不能一个在另一个里面');
  });
});
