import type { PhasetRecord } from '../../phaset/contract/record.ts'
import { code, escapeMarkdown } from './markdown.ts'

/** Describes a record in one line, such as `web` 1.4.0, service, production, 3 tags, 1 link. */
export function describeContent(record: PhasetRecord): string {
  const { name, version, kind, lifecycleStage } = record.spec
  const counts = [
    describeCount(record.contacts, 'contact'),
    describeCount(record.tags, 'tag'),
    describeCount(record.dependencies, 'dependency', 'dependencies'),
    describeCount(record.slo, 'SLO'),
    describeCount(record.api, 'API'),
    describeCount(record.links, 'link'),
  ].flat()
  return [
    version === undefined ? code(name) : `${code(name)} ${escapeMarkdown(version)}`,
    ...[kind, lifecycleStage].filter((word) => word !== undefined),
    ...counts,
  ].join(', ')
}

function describeCount(items: unknown[] = [], one: string, many = `${one}s`): string[] {
  const { length } = items
  return length === 0 ? [] : [`${length} ${length === 1 ? one : many}`]
}
