import { omitUndefined } from '../base/omit-undefined.ts'
import { type Problem, sortProblems } from '../base/problem.ts'
import type { Manifest } from '../phaset/contract/record.ts'
import { findAdvice } from './advice.ts'
import { findBrokenRules } from './broken-rules.ts'
import { type Step, toProblems } from './finding.ts'
import { findNode, type JsonNode } from './json-tree.ts'
import { parseText } from './parse.ts'

/** The facts in a manifest, as far as they can be read, and every problem with it. */
export type CheckedManifest = {
  /** `id`: set even if the record has errors, because events need it. */
  recordId?: string
  /** `organizationId`: set even if the record has errors. */
  organizationId?: string
  /** `baseline.id`: set even if the record has errors. */
  baselineId?: string
  /** The manifest may name a Baseline, but its ID can't be read. Using `default` would be a guess. */
  baselineUnclear?: true
  /** `spec.name`: the component's name in a report. */
  name?: string
  /** The manifest exactly as in the file. Absent if it has an error. */
  manifest?: Manifest
  /** The worst first. */
  problems: Problem[]
}

/**
 * Checks a manifest's text against the contract (`phaset/contract/record.ts`). Never throws.
 *
 * @param text without a byte order mark; LF or CRLF
 * @param file the file's path relative to the workspace, with `/`, for the messages
 */
export function checkManifest(text: string, file: string): CheckedManifest {
  const { root, value, findings: ofText } = parseText(text)
  const isJson = root !== undefined && value !== undefined
  const ofRules = isJson ? [...findBrokenRules(value, root), ...findAdvice(root)] : []
  const findings = [...ofText, ...ofRules]
  const isSound = findings.every(({ level }) => level !== 'error')
  return {
    ...readFacts(root),
    ...(isBaselineUnclear(root, value) && { baselineUnclear: true }),
    ...(isSound && { manifest: value as Manifest }),
    problems: sortProblems(toProblems(findings, text, file)),
  }
}

function readFacts(root: JsonNode | undefined): Partial<CheckedManifest> {
  return omitUndefined({
    recordId: readText(root, ['id']),
    organizationId: readText(root, ['organizationId']),
    baselineId: readText(root, ['baseline', 'id']),
    name: readText(root, ['spec', 'name']),
  })
}

function isBaselineUnclear(root: JsonNode | undefined, value: unknown): boolean {
  if (readText(root, ['baseline', 'id']) !== undefined) return false
  if (root?.fields === undefined || value === undefined) return true
  return [['baseline'], ['spec', 'baseline']].some((path) => findNode(root, path) !== undefined)
}

/** Reads a text that appears exactly once and isn't empty. */
function readText(root: JsonNode | undefined, path: Step[]): string | undefined {
  const node = root && findNode(root, path)
  if (typeof node?.scalar !== 'string' || node.ambiguous || node.scalar === '') return undefined
  return node.scalar
}
