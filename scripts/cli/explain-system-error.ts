import { EnvironmentError } from './exit.ts';

type SystemError = Error & { readonly code: string; readonly path?: string; readonly port?: number };

const explanations: Readonly<Record<string, (error: SystemError) => string>> = {
  EADDRINUSE: ({ port }) => `端口 ${port ?? ''} 已被别的程序占用。请换一个端口再试，例如：PORT=4322 npm start`,
  EADDRNOTAVAIL: () => '本机没有 HOST 指定的地址。请去掉 HOST 再试。',
  ENOTFOUND: () => '找不到 HOST 指定的主机名。请去掉 HOST 再试。',
  ENOSPC: () => '磁盘空间不足，没有写完。旧网站没有改动；请清理磁盘后再试。',
  EDQUOT: () => '磁盘配额已满，没有写完。旧网站没有改动；请清理磁盘后再试。',
  EACCES: ({ path, port }) =>
    port === undefined
      ? `没有权限读写 ${path ?? ''}。旧网站没有改动；请检查文件夹的权限。`
      : `没有权限使用端口 ${port}。请换一个大于 1024 的端口。`,
  EPERM: ({ path }) => `系统不允许读写 ${path ?? ''}。旧网站没有改动；请检查文件夹的权限。`,
  EROFS: ({ path }) => `${path ?? '输出位置'} 是只读的。旧网站没有改动；请用 --out 指定可以写入的文件夹。`,
  EMFILE: () => '同时打开的文件太多。请关闭一些程序后再试。',
  ENOMEM: () => '内存不足。请关闭一些程序后再试。',
};

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Turns a refusal of the operating system, also one wrapped in another error, into words; gives other errors back as they are. */
export function explainSystemError(error: unknown): unknown {
  if (!isSystemError(error)) return error instanceof Error && error.cause !== undefined ? explainCause(error) : error;
  const explain = explanations[error.code];
  return explain === undefined ? error : new EnvironmentError(explain(error));
}

function explainCause(error: Error): unknown {
  const explained = explainSystemError(error.cause);
  return explained instanceof EnvironmentError ? explained : error;
}
