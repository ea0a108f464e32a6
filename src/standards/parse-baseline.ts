import { describeKeyPath } from '../base/key-path.ts'
import { quote } from '../base/quote.ts'
import { suggest } from '../base/suggest.ts'
import {
  type BaselineDocument,
  baselineDocument,
  type Severity,
} from '../phaset/contract/baseline.ts'
import { CATALOGUE, CHECK_NAMES, type CheckName } from './catalogue.ts'

/** A check to run, with its severity and path resolved. */
export type BaselineCheck = {
  check: CheckName
  severity: Severity
  /** The path that the Baseline sets. Absent if the check uses its default path. */
  path?: string
  /** Its path in the Baseline's JSON, such as `checks[3]`. */
  keyPath: string
}

export type Baseline = {
  /** How messages name it, such as `the Baseline "default"`. */
  name: string
  /** Relative to the component's directory. */
  basePath?: string
  /** Checks that walk through files ignore paths that contain one of these. */
  ignorePaths: string[]
  checks: BaselineCheck[]
}

export type BaselineReading =
  /** `warnings`: what is ignored, one sentence each. */
  | { kind: 'baseline'; baseline: Baseline; warnings: string[] }
  /** One sentence each, which says what to change in Phaset, and where. */
  | { kind: 'invalid'; problems: string[] }

type ListedCheck = BaselineDocument['checks'][number] & { keyPath: string }

/**
 * Reads the body of Phaset's answer to a request for a Baseline.
 *
 * @param body the answer's text, whatever it is
 * @param name how messages name it, such as `the Baseline "default"`
 */
export function parseBaseline(body: string, name: string): BaselineReading {
  const json = parseJson(body)
  if (json.kind === 'unreadable') return { kind: 'invalid', problems: [`${name} ${json.reason}`] }
  const document = baselineDocument.safeParse(json.value)
  if (!document.success) {
    const problems = document.error.issues.map(({ path, message }) => {
      const found = valueAt(json.value, path)
      const shown = found === undefined ? 'missing' : quote(found)
      return `${name} can't be used: ${describeKeyPath(path) || 'it'} ${message}, but is ${shown}; change it in Phaset`
    })
    return { kind: 'invalid', problems }
  }
  return readChecks(document.data, name)
}

function parseJson(
  body: string,
): { kind: 'json'; value: unknown } | { kind: 'unreadable'; reason: string } {
  const text = body.replace(/^\uFEFF/, '').trim()
  if (text === '') {
    return { kind: 'unreadable', reason: 'is empty; add checks to it in Phaset' }
  }
  if (text.startsWith('<')) {
    const reason =
      'is an HTML page instead of JSON; check that `endpoint` is the address of the Phaset API, ' +
      'and that no sign-in page or proxy is in front of it'
    return { kind: 'unreadable', reason }
  }
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    const reason = `is not JSON, and starts with ${quote(text.slice(0, 40))}; check it in Phaset, and check that \`endpoint\` is the address of the Phaset API`
    return { kind: 'unreadable', reason }
  }
}

function readChecks(document: BaselineDocument, name: string): BaselineReading {
  const listed = document.checks.map((check, i) => ({ ...check, keyPath: `checks[${i}]` }))
  const unknown = listed.filter((check) => check.name !== 'all' && !isCheckName(check.name))
  const checks = resolveChecks(listed, document.defaultSeverity || 'error')
  if (checks.length === 0) {
    const what = unknown.length === 0 ? 'no checks' : "only checks that this action doesn't know"
    const names = unknown.map((check) => `: ${quote(check.name)}`).slice(0, 1)
    const problem = `${name} has ${what}${names.join('')}; add checks to it in Phaset, such as checkForPresenceReadme`
    return { kind: 'invalid', problems: [problem] }
  }
  const warnings = [
    ...unknown.map((check) => describeUnknown(check, name)),
    ...listed.filter(hasUselessPath).map((check) => describeUselessPath(check, name)),
  ]
  const baseline: Baseline = { name, ignorePaths: document.ignorePaths ?? [], checks }
  if (document.basePath) baseline.basePath = document.basePath
  return { kind: 'baseline', baseline, warnings }
}

/** `all` adds the checks that aren't listed individually. A listed check may set its own path. */
function resolveChecks(listed: ListedCheck[], defaultSeverity: Severity): BaselineCheck[] {
  const taken = new Set<string>(listed.map((check) => check.name))
  return listed.flatMap((check) => {
    const severity = check.severity || defaultSeverity
    if (check.name === 'all') {
      const rest = CHECK_NAMES.filter((name) => !taken.has(name))
      for (const name of rest) taken.add(name)
      return rest.map((name) => ({ check: name, severity, keyPath: check.keyPath }))
    }
    if (!isCheckName(check.name)) return []
    const resolved: BaselineCheck = { check: check.name, severity, keyPath: check.keyPath }
    if (check.path && !hasUselessPath(check)) resolved.path = check.path
    return [resolved]
  })
}

function isCheckName(name: string): name is CheckName {
  return Object.hasOwn(CATALOGUE, name)
}

function hasUselessPath(check: ListedCheck): boolean {
  if (!check.path) return false
  return check.name === 'all' || (isCheckName(check.name) && !CATALOGUE[check.name].takesPath)
}

function describeUnknown(check: ListedCheck, name: string): string {
  const typo = suggest(check.name, ['all', ...CHECK_NAMES])
  return `${name}: ${check.keyPath} is ${quote(check.name)}, which this action doesn't know, so the check is ignored${typo}`
}

function describeUselessPath(check: ListedCheck, name: string): string {
  return `${name}: ${check.keyPath}.path is ${quote(check.path)}, but ${check.name} takes no path, so the path is ignored; remove it in Phaset`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const key = path[0]
  if (key === undefined) return value
  // A check that is only a name has no keys.
  if (typeof value !== 'object' || value === null) return undefined
  return valueAt((value as Record<PropertyKey, unknown>)[key], path.slice(1))
}
