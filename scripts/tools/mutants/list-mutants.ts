import ts from 'typescript';
import { changesAt } from './changes.ts';
import type { Mutant } from './mutant.ts';

/** What no run of a test can tell: types, imports, and the words of errors that only programmers see. */
function isPassedOver(node: ts.Node): boolean {
  return ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isThrowStatement(node);
}

/** A name written as a text or number is no value: `{ 'a-b': 1 }`. */
function isName(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/** Every mutant of a file, in the order of the text; `text` is TypeScript. */
export function listMutants(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isPassedOver(node)) return;
    if (node !== source && !isName(node))
      for (const { kind, node: part, replacement } of changesAt(node)) {
        const [start, end] = [part.getStart(), part.getEnd()];
        const line = source.getLineAndCharacterOfPosition(start).line + 1;
        found.push({ file, start, end, original: text.slice(start, end), replacement, kind, line });
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
