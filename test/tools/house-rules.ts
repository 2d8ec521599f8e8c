/**
 * What source text may not do, found with the TypeScript parser: reach outside from a pure room, or import from a room
 * that lies further down the pipeline. Text in, faults out, so that the rules themselves can be tested.
 */
import ts from 'typescript';

function parsed(source: string): ts.SourceFile {
  return ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Every module that a source imports or re-exports from, statically or not. */
export function importsOf(source: string): string[] {
  const found: string[] = [];
  walk(parsed(source), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push((node.moduleSpecifier as ts.StringLiteral).text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [what] = node.arguments;
      found.push(what && ts.isStringLiteralLike(what) ? what.text : '(computed)');
    }
    if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      found.push(node.argument.literal.text);
  });
  return found;
}

/** Packages that a pure room may use: they compute and nothing else. */
const purePackages = new Set([
  'cheerio/slim',
  'diff',
  'domhandler',
  'fast-xml-parser',
  'hono/html',
  'munkres',
  'node:crypto',
  'parse5',
  'parse5-htmlparser2-tree-adapter',
  'unpdf',
]);

const outsideNames = new Set([
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'require',
  'console',
  'crypto',
  'performance',
  'globalThis',
  'navigator',
  'WebSocket',
  'XMLHttpRequest',
  'eval',
  'Function',
]);

/** Members that depend on the machine's clock, zone, locale or chance. */
const outsideMembers: Record<string, string[]> = { Date: ['now'], Math: ['random'] };
const localMembers = new Set([
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getTimezoneOffset',
]);
/** Members that depend on the machine's locale unless they are told one, and which argument tells it. */
const localeArgument: Record<string, number> = {
  toLocaleString: 0,
  toLocaleDateString: 0,
  toLocaleTimeString: 0,
  localeCompare: 1,
};

/** What a source does that no pure file may do; empty where it is pure. */
export function effectsIn(source: string): string[] {
  const faults = importsOf(source)
    .filter((name) => !name.startsWith('.') && !purePackages.has(name))
    .map((name) => `imports ${name}`);
  walk(parsed(source), (node) => {
    if (ts.isImportDeclaration(node) && (node.moduleSpecifier as ts.StringLiteral).text === 'node:crypto') {
      const named = node.importClause?.namedBindings;
      const only =
        named &&
        ts.isNamedImports(named) &&
        named.elements.every((e) => (e.propertyName ?? e.name).text === 'createHash');
      if (!only) faults.push('imports more than createHash from node:crypto');
    }
    if (ts.isPropertyAccessExpression(node)) {
      const owner = ts.isIdentifier(node.expression) ? node.expression.text : '';
      if (outsideMembers[owner]?.includes(node.name.text)) faults.push(`${owner}.${node.name.text}`);
      if (localMembers.has(node.name.text)) faults.push(`.${node.name.text}, which depends on the machine`);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const argument = localeArgument[node.expression.name.text];
      if (argument !== undefined && node.arguments.length <= argument)
        faults.push(`.${node.expression.name.text} in the machine's locale`);
    }
    if (isDateOf(node)) {
      const count = node.arguments?.length ?? 0;
      if (ts.isCallExpression(node) || count === 0) faults.push('the present moment by Date');
      if (ts.isNewExpression(node) && count > 1) faults.push("a Date in the machine's time zone");
    }
    if (ts.isIdentifier(node) && outsideNames.has(node.text) && isReference(node)) faults.push(node.text);
  });
  return faults;
}

function isDateOf(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Date'
  );
}

/** Whether a name is used as a value of its own, not as the name of a member, a key or a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isQualifiedName(parent)
  );
}

/** Statements of a source that leave something behind at run time; empty where it has types only. */
export function runtimeIn(source: string): string[] {
  return parsed(source)
    .statements.filter(
      (one) =>
        !ts.isInterfaceDeclaration(one) &&
        !ts.isTypeAliasDeclaration(one) &&
        !(ts.isImportDeclaration(one) && one.importClause?.isTypeOnly) &&
        !(ts.isExportDeclaration(one) && one.isTypeOnly),
    )
    .map((one) => one.getText().slice(0, 60));
}
