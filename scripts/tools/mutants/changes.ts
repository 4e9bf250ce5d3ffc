import ts from 'typescript';

/** A change in place of one node: its kind, the node or part of the file that goes, and the text that comes. */
export interface Change {
  readonly kind: string;
  readonly node: { getStart: () => number; getEnd: () => number };
  readonly replacement: string;
}

const operators: Partial<Record<string, { readonly kind: string; readonly becomes: readonly string[] }>> = {
  '<': { kind: 'comparison', becomes: ['<=', '>='] },
  '<=': { kind: 'comparison', becomes: ['<', '>'] },
  '>': { kind: 'comparison', becomes: ['>=', '<='] },
  '>=': { kind: 'comparison', becomes: ['>', '<'] },
  '===': { kind: 'comparison', becomes: ['!=='] },
  '!==': { kind: 'comparison', becomes: ['==='] },
  '&&': { kind: 'logic', becomes: ['||'] },
  '||': { kind: 'logic', becomes: ['&&'] },
  '+': { kind: 'arithmetic', becomes: ['-'] },
  '-': { kind: 'arithmetic', becomes: ['+'] },
  '*': { kind: 'arithmetic', becomes: ['/'] },
  '/': { kind: 'arithmetic', becomes: ['*'] },
  '%': { kind: 'arithmetic', becomes: ['*'] },
};

const methods: Partial<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
};

/** Calls that give back something of the kind they are called on, so that leaving them out still makes sense. */
const removable: readonly string[] = [
  'filter',
  'slice',
  'toSorted',
  'toReversed',
  'trim',
  'trimEnd',
  'trimStart',
  'replaceAll',
  'normalize',
];

function changesOfBinary(node: ts.BinaryExpression): readonly Change[] {
  const sign = node.operatorToken.getText();
  if (sign === '??') return [{ kind: 'fallback', node, replacement: node.right.getText() }];
  const operator = operators[sign];
  return (operator?.becomes ?? []).map((replacement) => ({ kind: operator?.kind ?? '', node: node.operatorToken, replacement }));
}

function changesOfCondition(condition: ts.Expression): readonly Change[] {
  return ['true', 'false'].map((replacement) => ({ kind: 'condition', node: condition, replacement }));
}

function changesOfCall(node: ts.CallExpression): readonly Change[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const swapped = methods[name.text];
  if (swapped !== undefined) return [{ kind: 'method', node: name, replacement: swapped }];
  return removable.includes(name.text) ? [{ kind: 'method', node, replacement: expression.getText() }] : [];
}

function changesOfArray(node: ts.ArrayLiteralExpression): readonly Change[] {
  return node.elements.map((_, index) => {
    const kept = node.elements.filter((__, other) => other !== index);
    return { kind: 'element', node, replacement: `[${kept.map((element) => element.getText()).join(', ')}]` };
  });
}

function changesOfPattern(node: ts.RegularExpressionLiteral): readonly Change[] {
  const end = node.text.lastIndexOf('/');
  const [pattern, flags] = [node.text.slice(1, end), node.text.slice(end)];
  const open = pattern.startsWith('^') && pattern.length > 1 ? [pattern.slice(1)] : [];
  const close = pattern.endsWith('$') && !pattern.endsWith('\\$') && pattern.length > 1 ? [pattern.slice(0, -1)] : [];
  return [...open, ...close].map((changed) => ({ kind: 'pattern', node, replacement: `/${changed}${flags}` }));
}

function changesOfStatement(node: ts.Statement): readonly Change[] {
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return [{ kind: 'call', node, replacement: ';' }];
  if (ts.isReturnStatement(node) && node.expression === undefined) return [{ kind: 'return', node, replacement: ';' }];
  if (ts.isContinueStatement(node) || ts.isBreakStatement(node)) return [{ kind: 'jump', node, replacement: ';' }];
  if (ts.isIfStatement(node)) return changesOfCondition(node.expression);
  return [];
}

function changesOfText(node: ts.Node): readonly Change[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [{ kind: 'text', node, replacement: node.text === '' ? "'changed'" : "''" }];
  return ts.isTemplateExpression(node) ? [{ kind: 'text', node, replacement: "''" }] : [];
}

/** The changes that can be made at one node; none for what is no expression or statement of those sorts. */
export function changesAt(node: ts.Node): readonly Change[] {
  if (ts.isBinaryExpression(node)) return changesOfBinary(node);
  if (ts.isConditionalExpression(node)) return changesOfCondition(node.condition);
  if (ts.isCallExpression(node)) return changesOfCall(node);
  if (ts.isArrayLiteralExpression(node)) return changesOfArray(node);
  if (ts.isRegularExpressionLiteral(node)) return changesOfPattern(node);
  if (ts.isNumericLiteral(node)) return [{ kind: 'number', node, replacement: `(${node.getText()} + 1)` }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ kind: 'boolean', node, replacement: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ kind: 'boolean', node, replacement: 'true' }];
  if (node.kind === ts.SyntaxKind.QuestionDotToken) return [{ kind: 'optional', node, replacement: '.' }];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ kind: 'negation', node, replacement: node.operand.getText() }];
  return ts.isStatement(node) ? changesOfStatement(node) : changesOfText(node);
}
