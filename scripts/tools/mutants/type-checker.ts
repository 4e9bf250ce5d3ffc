import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { applyMutant, type Mutant } from './mutant.ts';

/**
 * The mutants that still type-check within their own file under the project's `tsconfig.json`.
 * Each is an invented neighbour of its file in one program, so that what all import is checked once.
 */
export function keepTypeChecked(root: string, mutants: readonly Mutant[]): readonly Mutant[] {
  const config = ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: [] }, ts.sys, root);
  const paths = mutants.map(({ file }, index) => resolve(root, dirname(file), `mutant-${index}.ts`).replaceAll('\\', '/'));
  const texts = new Map(
    mutants.map((mutant, index) => [paths[index] ?? '', applyMutant(ts.sys.readFile(resolve(root, mutant.file)) ?? '', mutant)]),
  );
  const host = ts.createCompilerHost(options, true);
  const program = ts.createProgram(paths, options, {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, ...others) => {
      const text = texts.get(path);
      return text === undefined ? host.getSourceFile(path, ...others) : ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    },
  });
  return mutants.filter((_, index) => {
    const source = program.getSourceFile(paths[index] ?? '');
    return program.getSyntacticDiagnostics(source).length === 0 && program.getSemanticDiagnostics(source).length === 0;
  });
}
