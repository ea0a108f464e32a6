import { type Problem, WORST_FIRST } from '../../base/problem.ts'
import { escapeInvisible } from '../../base/quote.ts'
import type { ComponentResult, RunResult } from '../../carry-out/results.ts'
import { nameOf, shareProblems } from '../../carry-out/shared-problems.ts'
import { missLevel } from '../../carry-out/tally.ts'
import type { CheckedStandard } from '../../standards/check-standards.ts'
import type { Links } from './links.ts'
import { code, escapeMarkdown, list, prose } from './markdown.ts'
import { SYMBOLS } from './symbols.ts'
import type { View } from './view.ts'

/** A line names at most this many components. */
const NAMED = 3

/** Longer directory names are cut to this number of characters. */
const LONGEST = 200

/** A line of which only the first ones are rendered. */
type Line = { level: Problem['level']; render: () => string }

/**
 * Renders everything that the user should act on, with the fix, the worst first: problems, then the
 * standards that are not met. Several components with the same problem have one line.
 */
export function renderAttention(result: RunResult, { attention, links }: View): string {
  const lines = [
    ...renderProblems(result, links),
    ...renderMisses(result.components, links),
  ].toSorted((a, b) => WORST_FIRST.indexOf(a.level) - WORST_FIRST.indexOf(b.level))
  const rest = lines.length - attention
  return list([
    ...lines.slice(0, attention).map(({ level, render }) => `${SYMBOLS[level]} ${render()}`),
    ...(rest > 0 ? [`plus ${rest} more: see the log`] : []),
  ])
}

function renderProblems(result: RunResult, links: Links): Line[] {
  const { shared, own } = shareProblems(result)
  const all = [
    ...shared.map((problem) => ({ problem, component: undefined })),
    ...own.flatMap(({ component, problems }) =>
      problems.map((problem) => ({
        problem,
        component: own.length > 1 ? component : undefined,
      })),
    ),
  ]
  return all
    .filter(({ problem: { kind, level } }) => isForAttention(kind) && level !== 'notice')
    .map(({ problem, component }) => ({
      level: problem.level,
      render: () => renderProblem(problem, component, links),
    }))
}

/** Checks are listed separately, with the standards. */
function isForAttention(kind: Problem['kind']): boolean {
  return kind !== 'check' && kind !== 'failing-checks'
}

function renderProblem(
  problem: Problem,
  component: ComponentResult | undefined,
  links: Links,
): string {
  const isNamed = component === undefined || problem.message.includes(component.directory)
  const name = isNamed ? '' : `${code(nameOf(component), LONGEST)} `
  return `${name}${renderMessage(problem.message, problem, links)}`
}

/** If several components miss the same check, they have one line, with the fix for the first. */
function renderMisses(components: readonly ComponentResult[], links: Links): Line[] {
  const checks = components.flatMap((component) =>
    (component.standards.checks ?? []).map((check) => ({ check, component })),
  )
  const misses = (['failure', 'warning'] as const).flatMap((status) =>
    checks.filter(({ check }) => check.status === status),
  )
  const groups = Map.groupBy(misses, ({ check: { name, status, message } }, i) =>
    components.length === 1 ? String(i) : JSON.stringify([name, status, message]),
  )
  return [...groups.values()].map((group) => renderMiss(group, components.length > 1, links))
}

type Miss = { check: CheckedStandard; component: ComponentResult }

function renderMiss(group: Miss[], isNamed: boolean, links: Links): Line {
  const [{ check, component }] = group as [Miss]
  const where = () => (isNamed ? ` in ${renderNames(group.map(({ component }) => component))}` : '')
  const fix = () => renderMessage(check.remedy, check, links)
  return {
    level: missLevel(component, check.status),
    render: () => `<b>${escapeMarkdown(check.name)}</b> (${check.status})${where()}: ${fix()}`,
  }
}

/** `apps/web`, or `50 components (apps/web, apps/api, apps/docs, plus 47 more)`. */
function renderNames(components: readonly ComponentResult[]): string {
  const names = components.slice(0, NAMED).map((component) => code(nameOf(component), LONGEST))
  if (components.length === 1) return names.join('')
  const rest = components.length - names.length
  const all = [...names, ...(rest > 0 ? [`plus ${rest} more`] : [])].join(', ')
  return `${components.length} components (${all})`
}

type Place = { file?: string; line?: number }

/** Renders a message as Markdown, with a link to the place in the file at this commit. */
function renderMessage(outside: string, { file, line }: Place, links: Links): string {
  if (file === undefined) return prose(outside)
  const message = escapeInvisible(outside)
  const place = `${escapeInvisible(file)}${line === undefined ? '' : `:${line}`}`
  const [before = '', ...after] = message.split(place)
  // A place inside code stays code.
  if (after.length === 0 || before.split('`').length % 2 === 0) return prose(message)
  const rest = after.join(place).replace(/^:\d+/, '')
  return `${prose(before)}${links.file(file, line, escapeMarkdown(place))}${prose(rest)}`
}
