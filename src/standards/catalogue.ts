import { MANIFEST_FILE } from '../manifest/file-name.ts'
import { CONSOLE, SOURCES, TESTS, THROW_ERROR } from './source-patterns.ts'
import type { FileSearch } from './survey.ts'

/** Everything about a check. To add a check, add an entry to the catalogue. */
type CatalogueEntry = {
  /** The name of the check's result. */
  title: string
  /** Relative to the base path, except for Phaset's manifest: relative to the component's directory. */
  defaultPath: string
  /** Whether a Baseline may set another path. */
  takesPath: boolean
  runner: Runner
  /** What to do if the check doesn't pass: what to add or change, and where. */
  remedy: (facts: RemedyFacts) => string
}

/** What runs a check. */
type Runner =
  /** StandardLint, which has a check of the same name. */
  { kind: 'standardlint' } | FileRunner | ManifestRunner

/** The action walks through the files once for all such checks. StandardLint 1.0.3 lacks them. */
export type FileRunner = {
  kind: 'files'
  message: string
  search: FileSearch
  /** What a found file means for the check. No file means the opposite. */
  hitMeans: 'pass' | 'miss'
}

/**
 * The action itself runs the check on Phaset's manifest, because StandardLint looks for other keys.
 * If a Baseline names another file, StandardLint runs the check.
 */
export type ManifestRunner = {
  kind: 'manifest'
  message: string
  /** The list in Phaset's manifest that must have an item. Absent if the file only has to exist. */
  list?: string
}

/** What a remedy mentions, safe for messages. */
type RemedyFacts = {
  /** What the check looks at, relative to the directory, such as `CHANGELOG.md`. */
  path: string
  /** Relative to the workspace, such as `apps/web`, or "the repository's root". */
  directory: string
  /** The first place where the check failed, such as `apps/web/src/index.ts:12`. */
  hit: string
  isPhasetManifest: boolean
}

const ELSEWHERE = 'or set its path in the Baseline in Phaset if it is elsewhere'

const add = ({ path, directory }: RemedyFacts) => `add ${path} to ${directory}`
const addOrMove = (facts: RemedyFacts) => `${add(facts)}, ${ELSEWHERE}`

function fixedFile(title: string, defaultPath: string): CatalogueEntry {
  return { title, defaultPath, takesPath: false, runner: { kind: 'standardlint' }, remedy: add }
}

function movableFile(title: string, defaultPath: string): CatalogueEntry {
  return { ...fixedFile(title, defaultPath), takesPath: true, remedy: addOrMove }
}

/** @param otherKey where StandardLint looks for the list, in manifests of another kind */
function manifestList(
  title: string,
  message: string,
  list: string,
  otherKey: string,
): CatalogueEntry {
  return {
    title,
    defaultPath: MANIFEST_FILE,
    takesPath: true,
    runner: { kind: 'manifest', message, list },
    remedy: ({ path, directory, isPhasetManifest }) =>
      `add at least one item to \`${isPhasetManifest ? list : otherKey}\` in ${path} in ${directory}`,
  }
}

const entries = {
  checkForConflictingLockfiles: {
    ...fixedFile('Lock files', '.'),
    remedy: ({ directory }) =>
      `keep one of package-lock.json and yarn.lock in ${directory}, not both`,
  },
  checkForConsoleUsage: {
    title: 'Console usage',
    defaultPath: 'src',
    takesPath: true,
    runner: {
      kind: 'files',
      message: 'Check for console usage',
      search: { files: SOURCES, pattern: CONSOLE },
      hitMeans: 'miss',
    },
    remedy: ({ hit }) => `use a logger instead of the console at ${hit}`,
  },
  checkForDefinedRelations: manifestList(
    'Relations',
    'Check for defined relations',
    'dependencies',
    'relations',
  ),
  checkForDefinedServiceLevelObjectives: manifestList(
    'SLOs',
    'Check for defined Service Level Objectives',
    'slo',
    'slo',
  ),
  checkForDefinedTags: manifestList('Tags', 'Check for defined tags', 'tags', 'spec.tags'),
  checkForPresenceApiSchema: movableFile('API schema', 'api/schema.json'),
  checkForPresenceChangelog: fixedFile('Changelog', 'CHANGELOG.md'),
  checkForPresenceCiConfig: movableFile('CI configuration', '.github/workflows/main.yml'),
  checkForPresenceCodeowners: fixedFile('Code owners', 'CODEOWNERS'),
  checkForPresenceContributing: fixedFile('Contribution information', 'CONTRIBUTING.md'),
  checkForPresenceDiagramsFolder: {
    ...movableFile('Diagrams', 'diagrams'),
    remedy: ({ path, directory }) => `add a .drawio file to ${path} in ${directory}, ${ELSEWHERE}`,
  },
  checkForPresenceIacConfig: movableFile('IAC configuration', 'serverless.yml'),
  checkForPresenceLicense: fixedFile('License', 'LICENSE.md'),
  checkForPresenceReadme: fixedFile('Documentation', 'README.md'),
  checkForPresenceSecurity: fixedFile('Security information', 'SECURITY.md'),
  checkForPresenceServiceMetadata: {
    title: 'Service metadata',
    defaultPath: MANIFEST_FILE,
    takesPath: true,
    runner: { kind: 'manifest', message: 'Check for service metadata file' },
    remedy: add,
  },
  checkForPresenceTemplateIssues: movableFile('Issue template', '.github/ISSUE_TEMPLATE/issue.md'),
  checkForPresenceTemplatePullRequests: movableFile(
    'PR template',
    '.github/ISSUE_TEMPLATE/pull_request.md',
  ),
  checkForPresenceTests: {
    title: 'Tests',
    defaultPath: 'tests',
    takesPath: true,
    runner: {
      kind: 'files',
      message: 'Check for test files',
      search: { files: TESTS },
      hitMeans: 'pass',
    },
    remedy: ({ path, directory }) =>
      `add a file that ends in test.ts, spec.ts, test.js or spec.js to ${path} in ${directory}, ${ELSEWHERE}`,
  },
  checkForThrowingPlainErrors: {
    title: 'Error handling',
    defaultPath: 'src',
    takesPath: true,
    runner: {
      kind: 'files',
      message: 'Check for plain errors that are thrown',
      search: { files: SOURCES, pattern: THROW_ERROR },
      hitMeans: 'miss',
    },
    remedy: ({ hit }) => `throw an error class of your own instead of Error at ${hit}`,
  },
} satisfies Record<string, CatalogueEntry>

export type CheckName = keyof typeof entries

/** Every check that a Baseline may name, by StandardLint's names, titles and default paths. */
export const CATALOGUE: Readonly<Record<CheckName, CatalogueEntry>> = entries

/** The names of all checks, in the catalogue's order. `all` in a Baseline means these. */
export const CHECK_NAMES = Object.keys(CATALOGUE) as CheckName[]
