import { EnvironmentError } from './options.ts';

const explanations: Readonly<Record<string, (refusal: Refusal) => string>> = {
  EADDRINUSE: ({ port }) => `端口 ${port ?? ''} 已被别的程序占用。请换一个端口再试，例如：PORT=4322 npm start`,
  EADDRNOTAVAIL: () => '本机没有 HOST 指定的地址。请去掉 HOST 再试。',
  ENOTFOUND: () => '找不到 HOST 指定的主机名。请去掉 HOST 再试。',
  ENOSPC: () => '磁盘空间不足，没有写完。旧网站没有改动；请清理磁盘后再试。',
  EDQUOT: () => '磁盘配额已满，没有写完。旧网站没有改动；请清理磁盘后再试。',
  EACCES: ({ path, port }) =>
    port === undefined
      ? `没有权限读写 ${path ?? '输出位置'}。旧网站没有改动；请检查文件夹的权限。`
      : `没有权限使用端口 ${port}。请换一个大于 1024 的端口。`,
  EPERM: ({ path }) => `系统不允许读写 ${path ?? ''}。旧网站没有改动；请检查文件夹的权限。`,
  EROFS: ({ path }) => `${path ?? '输出位置'} 是只读的。旧网站没有改动；请用 --out 指定可以写入的文件夹。`,
  EMFILE: () => '同时打开的文件太多。请关闭一些程序后再试。',
  ENOMEM: () => '内存不足。请关闭一些程序后再试。',
};

/** Native code tells a refusal only in its message. */
const nativeCodes: readonly (readonly [RegExp, string])[] = [
  [/os error 28\b|No space left on device/, 'ENOSPC'],
  [/os error 122\b/, 'EDQUOT'],
  [/os error 13\b/, 'EACCES'],
  [/os error 30\b/, 'EROFS'],
];

/** What Node says of a package that is not installed; a file of ours that is missing is told otherwise. */
const missingPackage = /^Cannot find package '([^']{1,214})'/;

type Refusal = { readonly code: string; readonly path?: string; readonly port?: number };

/** The refusal that an error tells of: itself, in its message, or in the error that caused it. */
function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && Object.hasOwn(explanations, error.code)) return { ...error, code: error.code };
  const code = nativeCodes.find(([pattern]) => pattern.test(error.message))?.[1];
  return code === undefined ? refusalOf(error.cause) : { code };
}

/** Turns a refusal of the operating system, also one wrapped in another error, or a package that is missing into words; gives other errors back as they are. */
export function explainSystemError(error: unknown): unknown {
  const missing = error instanceof Error ? missingPackage.exec(error.message)?.[1] : undefined;
  if (missing !== undefined) {
    return new EnvironmentError(
      `这个命令要用软件包 ${missing}，这里没有安装。请在项目文件夹里运行 npm ci（不要加 --omit=dev），然后再试。`,
    );
  }
  const refusal = refusalOf(error);
  const explain = refusal === null ? undefined : explanations[refusal.code];
  return refusal === null || explain === undefined ? error : new EnvironmentError(explain(refusal));
}
