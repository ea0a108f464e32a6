import ts from 'typescript'
import { isDroppable, isResult, mutateExpression } from './operators.ts'

/** One change of a file. */
export type Mutant = {
  line: number
  before: string
  after: string
}

/**
 * Finds the mutants of a source, and renders one source that holds all of them: an expression `a`
 * with the mutant `b` becomes `($m(0)?b:a)`, where `$m` says whether the mutant of this number is
 * the active one.
 */
export function findMutants(text: string): { mutants: Mutant[]; code: string } {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true)
  const mutants: Mutant[] = []

  const add = (node: ts.Node, after: string): number => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    return mutants.push({ line: line + 1, before: node.getText(source), after }) - 1
  }

  const render = (node: ts.Node): string => {
    if (isOnlyType(node)) return node.getFullText(source)
    const leading = text.slice(node.pos, node.getStart(source))
    const own = findOwn(node)
    const inner = renderChildren(node, leading.length)
    if (isDroppable(node)) return `${leading}{if(!$m(${add(node, '{}')})){${inner.slice(1, -1)}}}`
    if (own.length === 0) return `${leading}${inner}`
    const choices = own.map(({ id, code }) => `$m(${id})?${code}:`).join('')
    // Without the `void`, a statement would continue the line before it.
    const start = ts.isExpressionStatement(node.parent) ? 'void ' : ''
    return `${leading}${start}(${choices}${inner})`
  }

  const findOwn = (node: ts.Node): { id: number; code: string }[] => {
    const found = mutateExpression(node, source).map((code) => ({ id: add(node, code), code }))
    if (found.length > 0 || !isResult(node)) return found
    return [{ id: add(node, 'undefined'), code: 'undefined' }]
  }

  /** Renders a node from its first token on, with its children rendered in their places. */
  const renderChildren = (node: ts.Node, skipped: number): string => {
    const children: ts.Node[] = []
    ts.forEachChild(node, (child) => {
      children.push(child)
    })
    let end = node.pos + skipped
    let rendered = ''
    for (const child of children.sort((a, b) => a.pos - b.pos)) {
      // A child's leading blanks may be those of its parent.
      const whole = render(child)
      rendered += text.slice(end, child.pos) + whole.slice(Math.max(0, end - child.pos))
      end = child.end
    }
    return rendered + text.slice(end, node.end)
  }

  const code = renderChildren(source, 0)
  return { mutants, code }
}

/** Whether nothing of a node runs. */
function isOnlyType(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
  )
}
