import ts from 'typescript'

const { SyntaxKind } = ts

const OPERATORS: Partial<Record<ts.SyntaxKind, string[]>> = {
  [SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [SyntaxKind.BarBarToken]: ['&&'],
  [SyntaxKind.QuestionQuestionToken]: ['&&'],
  [SyntaxKind.LessThanToken]: ['<=', '>='],
  [SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [SyntaxKind.PlusToken]: ['-'],
  [SyntaxKind.MinusToken]: ['+'],
  [SyntaxKind.AsteriskToken]: ['/'],
  [SyntaxKind.SlashToken]: ['*'],
  [SyntaxKind.PercentToken]: ['*'],
  [SyntaxKind.PlusEqualsToken]: ['-='],
  [SyntaxKind.MinusEqualsToken]: ['+='],
  [SyntaxKind.QuestionQuestionEqualsToken]: ['='],
}

/** What becomes of a call to a method. Without another name, the call is dropped. */
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['filter', ''],
  ['toSorted', ''],
  ['sort', ''],
  ['toReversed', ''],
  ['slice', ''],
  ['toLowerCase', ''],
  ['toUpperCase', ''],
  ['trim', ''],
])

/** The texts that may replace an expression. Each one changes what the expression does. */
export function mutateExpression(node: ts.Node, source: ts.SourceFile): string[] {
  const text = (part: ts.Node) => part.getText(source)
  if (isTest(node)) return [...(isLoopTest(node) ? [] : ['true']), 'false', ...mutate(node, text)]
  return mutate(node, text)
}

function mutate(node: ts.Node, text: (part: ts.Node) => string): string[] {
  if (ts.isOptionalChain(node)) return isInnerChain(node) ? [] : mutateChain(node, text)
  if (ts.isBinaryExpression(node)) return mutateBinary(node, text)
  if (ts.isPrefixUnaryExpression(node)) return mutatePrefix(node, text)
  if (ts.isCallExpression(node)) return mutateCall(node, text)
  return mutateLiteral(node, text)
}

function mutateLiteral(node: ts.Node, text: (part: ts.Node) => string): string[] {
  if (ts.isStringLiteral(node)) return isForPrograms(node, node.text) ? ["''"] : []
  if (ts.isTemplateLiteral(node)) return isForPrograms(node, text(node)) ? ["''"] : []
  if (ts.isArrayLiteralExpression(node)) return mutateArray(node)
  if (ts.isRegularExpressionLiteral(node)) return mutateRegExp(node.text)
  if (node.kind === SyntaxKind.TrueKeyword) return ['false']
  if (node.kind === SyntaxKind.FalseKeyword) return ['true']
  return []
}

/** Whether a block is one whose statements can be dropped. */
export function isDroppable(node: ts.Node): boolean {
  if (!ts.isBlock(node) || node.statements.length === 0) return false
  const { parent } = node
  if (ts.isIfStatement(parent)) return parent.elseStatement === node
  return !(ts.isConstructorDeclaration(parent) || ts.isWhileStatement(parent))
}

/** Whether a node is the value of an arrow function, or a statement that only calls something. */
export function isResult(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isArrowFunction(parent)) {
    return parent.body === node && !ts.isBlock(node) && node.getText() !== 'undefined'
  }
  const called = ts.isAwaitExpression(node) ? node.expression : node
  return ts.isExpressionStatement(parent) && ts.isCallExpression(called)
}

function isTest(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isConditionalExpression(parent)) return parent.condition === node
  return (ts.isIfStatement(parent) && parent.expression === node) || isLoopTest(node)
}

/** A loop that never ends takes long to notice. */
function isLoopTest(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isForStatement(parent)) return parent.condition === node
  return ts.isWhileStatement(parent) && parent.expression === node
}

/** A text with blanks is for people. The name of a module or a property is no value. */
function isForPrograms(node: ts.Node, text: string): boolean {
  const { parent } = node
  if (text === '' || /\s/.test(text) || ts.isTaggedTemplateExpression(parent)) return false
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false
  if ('name' in parent && parent.name === node) return false
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false
  return !(ts.isCallExpression(parent) && parent.expression.kind === SyntaxKind.ImportKeyword)
}

function mutateArray(node: ts.ArrayLiteralExpression): string[] {
  const { parent } = node
  const isTarget = ts.isBinaryExpression(parent) && parent.left === node
  return node.elements.length === 0 || isTarget ? [] : ['[]']
}

function mutateBinary(node: ts.BinaryExpression, text: (part: ts.Node) => string): string[] {
  const { left, right, operatorToken } = node
  const isText = (part: ts.Expression) => ts.isStringLiteral(part) || ts.isTemplateLiteral(part)
  if (operatorToken.kind === SyntaxKind.PlusToken && (isText(left) || isText(right))) return []
  // JavaScript refuses `a ?? b && c`. Every other operator binds like the one that it replaces.
  const operand = (part: ts.Node) => (isLogical(operatorToken) ? `(${text(part)})` : text(part))
  return (OPERATORS[operatorToken.kind] ?? []).map(
    (operator) => `${operand(left)} ${operator} ${operand(right)}`,
  )
}

function isLogical({ kind }: ts.BinaryOperatorToken): boolean {
  return (
    kind === SyntaxKind.AmpersandAmpersandToken ||
    kind === SyntaxKind.BarBarToken ||
    kind === SyntaxKind.QuestionQuestionToken
  )
}

function mutatePrefix(node: ts.PrefixUnaryExpression, text: (part: ts.Node) => string): string[] {
  const isSign =
    node.operator === SyntaxKind.ExclamationToken || node.operator === SyntaxKind.MinusToken
  return isSign ? [text(node.operand)] : []
}

/** Whether a node is part of a longer optional chain, which ends with it if it is undefined. */
function isInnerChain(node: ts.OptionalChain): boolean {
  const { parent } = node
  return ts.isOptionalChain(parent) && parent.expression === node
}

function mutateChain(node: ts.OptionalChain, text: (part: ts.Node) => string): string[] {
  const whole = text(node)
  const start = node.getStart()
  const mutated: string[] = []
  for (let link: ts.Node = node; ts.isOptionalChain(link); link = link.expression) {
    const token = ts.isNonNullExpression(link) ? undefined : link.questionDotToken
    if (token === undefined) continue
    const isProperty = ts.isPropertyAccessExpression(link)
    const at = token.getStart() - start
    mutated.push(`${whole.slice(0, at)}${isProperty ? '.' : ''}${whole.slice(at + 2)}`)
  }
  return mutated
}

function mutateCall(node: ts.CallExpression, text: (part: ts.Node) => string): string[] {
  const { expression } = node
  if (!ts.isPropertyAccessExpression(expression)) return []
  const other = METHODS.get(expression.name.text)
  if (other === undefined) return []
  const object = text(expression.expression)
  return [other === '' ? object : `${object}.${other}${text(node).slice(text(expression).length)}`]
}

function mutateRegExp(text: string): string[] {
  const end = text.lastIndexOf('/')
  const body = text.slice(1, end)
  const flags = text.slice(end)
  return [
    ...(body.startsWith('^') && body.length > 1 ? [`/${body.slice(1)}${flags}`] : []),
    ...(/[^\\]\$$/.test(body) ? [`/${body.slice(0, -1)}${flags}`] : []),
  ]
}
