// The project's own files as the architecture test sees them: size, imports, functions, exports.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type Import = { from: string; typeOnly: boolean }
export type FunctionSize = { name: string; line: number; lines: number; parameters: number }
export type Source = {
  path: string
  text: string
  lines: number
  imports: Import[]
  functions: FunctionSize[]
  exports: string[]
}

const folders = ['app', 'components', 'lib', 'bin', 'scripts', 'bench', 'tests', 'prisma']
const rootFiles = ['server.ts', 'worker.ts', 'supervisor.ts', 'next.config.ts']

export function readSources(): Source[] {
  const inFolders = folders.filter((folder) => existsSync(folder)).flatMap(listFiles)
  const files = [...inFolders, ...rootFiles.filter((file) => existsSync(file))]
  return files
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.startsWith('prisma/generated/'))
    .map(readSource)
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
}

function readSource(file: string): Source {
  return parseSource(file, readFileSync(file, 'utf8'))
}

export function parseSource(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const source: Source = {
    path: file,
    text,
    lines: countLines(text),
    imports: [],
    functions: [],
    exports: [],
  }
  const visit = (node: ts.Node): void => {
    source.imports.push(...importOf(node, file))
    source.functions.push(...functionOf(node, tree))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  source.exports = tree.statements.filter(isExported).flatMap(namesOf)
  return source
}

const countLines = (text: string) => text.trimEnd().split('\n').length

/** Static and dynamic imports, `export … from` too; our own as paths from the project's root. */
function importOf(node: ts.Node, file: string): Import[] {
  if (ts.isImportDeclaration(node)) {
    return [{ from: resolve(node.moduleSpecifier, file), typeOnly: isTypeOnly(node.importClause) }]
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return [{ from: resolve(node.moduleSpecifier, file), typeOnly: node.isTypeOnly }]
  }
  const [argument] = ts.isCallExpression(node) && isImportCall(node) ? node.arguments : []
  return argument && ts.isStringLiteralLike(argument)
    ? [{ from: resolve(argument, file), typeOnly: false }]
    : []
}

function isImportCall(node: ts.CallExpression): boolean {
  return node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  const named = clause.namedBindings
  const allTypes = named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
  return clause.isTypeOnly || Boolean(allTypes && !clause.name)
}

function resolve(specifier: ts.Expression, file: string): string {
  const from = (specifier as ts.StringLiteral).text
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from
}

function functionOf(node: ts.Node, tree: ts.SourceFile): FunctionSize[] {
  const isFunction =
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node)
  if (!isFunction) return []
  const [first, last] = [node.getStart(tree), node.getEnd()].map(
    (at) => tree.getLineAndCharacterOfPosition(at).line,
  )
  return [
    { name: nameOf(node), line: first! + 1, lines: last! - first! + 1, parameters: node.parameters.length },
  ]
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function without a name'
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => one.name.getText())
  const name = (statement as ts.DeclarationStatement).name
  return name ? [name.getText()] : []
}
