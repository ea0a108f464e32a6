import * as z from 'zod/mini'
import { omitUndefined } from '../base/omit-undefined.ts'
import { SAFE_TAG_LENGTH, SAFE_TAGS } from './advice.ts'

/**
 * The file that has a component's version. Its path is resolved in another module, because ncc bundles
 * a file if the module itself says its name.
 */
export const PACKAGE_FILE = 'package.json'

/** What is known about a component without a manifest. */
export type DraftFacts = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. */
  directory: string
  /** From the inputs. */
  recordId?: string
  /** From the inputs. */
  orgId?: string
  /** The webhook payload, which describes the repository. */
  payload: unknown
  /** The repository's page on GitHub, if the payload doesn't have it. */
  repositoryUrl?: string
  /** The text of `package.json` in the component's directory. */
  packageJson?: string
}

const SCHEMA =
  'https://raw.githubusercontent.com/phaset-action/phaset-action/v1/schema/phaset.manifest.schema.json'

/** What the user has to fill in. */
export const PLACEHOLDERS = {
  recordId: '<record ID>',
  orgId: '<organization ID>',
  name: '<name>',
} as const

/** The same lengths as in the contract. */
const LONGEST = 500
const LONGEST_DESCRIPTION = 1500

/**
 * Drafts the text of a manifest that passes the action's own check as soon as the placeholders are
 * replaced. A component in a subdirectory has its own name, and the repository's description, topics
 * and homepage may not be about it.
 */
export function draftManifest({ directory, ...facts }: DraftFacts): string {
  const repository = parseRepository(facts.payload)
  const isRoot = directory === '.'
  const about = isRoot ? repository : NOTHING
  const name = isRoot ? repository.name : directory.slice(directory.lastIndexOf('/') + 1)
  const tags = about.topics.filter(isTag).slice(0, SAFE_TAGS)
  const homepage = findUrl(about.homepage)
  const draft = {
    $schema: SCHEMA,
    id: clean(facts.recordId) ?? PLACEHOLDERS.recordId,
    organizationId: clean(facts.orgId) ?? PLACEHOLDERS.orgId,
    spec: omitUndefined({
      repo: findUrl(repository.html_url) ?? findUrl(facts.repositoryUrl),
      name: clean(name) ?? PLACEHOLDERS.name,
      description: clean(about.description, LONGEST_DESCRIPTION),
      version: clean(findVersion(facts.packageJson)),
    }),
    ...(tags.length > 0 && { tags }),
    ...(homepage !== undefined && { links: [{ url: homepage, title: 'Homepage', icon: 'web' }] }),
  }
  return JSON.stringify(draft, null, 2)
}

const text = z.catch(z.optional(z.string()), undefined)

// A draft needs none of these fields, so a wrong one counts as missing.
const repositorySchema = z.object({
  name: text,
  description: text,
  html_url: text,
  homepage: text,
  topics: z.catch(z.array(z.string()), []),
})
type Repository = z.infer<typeof repositorySchema>

const NOTHING: Repository = { topics: [] }

function parseRepository(payload: unknown): Repository {
  return z.object({ repository: repositorySchema }).safeParse(payload).data?.repository ?? NOTHING
}

function findVersion(packageJson = ''): string | undefined {
  try {
    return z.object({ version: z.string() }).safeParse(JSON.parse(packageJson)).data?.version
  } catch {
    return undefined
  }
}

/** On one line, without invisible characters, and shortened. Undefined if nothing is left. */
function clean(outside = '', longest = LONGEST): string | undefined {
  const line = outside
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
  return [...line].slice(0, longest).join('') || undefined
}

function isTag(topic: string): boolean {
  return topic.length <= SAFE_TAG_LENGTH && /^[a-zA-Z0-9:._~-]+$/.test(topic)
}

/** An absolute web address that fits into a manifest. */
function findUrl(outside: string | undefined): string | undefined {
  const url = clean(outside, Number.POSITIVE_INFINITY)
  const isFit = url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url)
  return isFit && [...url].length <= LONGEST ? url : undefined
}
