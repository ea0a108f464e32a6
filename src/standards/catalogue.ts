import { MANIFEST_FILE } from '../manifest/manifest-file.ts'
import { CONSOLE, SOURCES, TESTS, THROW_ERROR } from './source-patterns.ts'
import type { FileSearch } from './survey.ts'

/** Everything there is to know about a check; a new check is a new entry of the catalogue. */
type CatalogueEntry = {
  /** What the check's result is called. */
  title: string
  /** Relative to the base path; Phaset's manifest is in the component's directory instead. */
  defaultPath: string
  /** Whether a Baseline may set another path. */
  takesPath: boolean
  runner: Runner
  /** What to do when the check did not pass: what to add or change, and where. */
  remedy: (facts: RemedyFacts) => string
}

/** What runs a check. */
type Runner =
  /** StandardLint, which has a check of the same name. */
  { kind: 'standardlint' } | FileRunner | ManifestRunner

/** One walk through files for all such checks, of which StandardLint 1.0.3 has none. */
export type FileRunner = {
  kind: 'files'
  message: string
  search: FileSearch
  /** What it means that a file is found; that none is found means the other. */
  hitMeans: 'pass' | 'miss'
}

/**
 * The action itself where the check looks at Phaset's manifest, since StandardLint looks for other
 * keys. Where a Baseline names another file, StandardLint runs the check.
 */
export type ManifestRunner = {
  kind: 'manifest'
  message: string
  /** The list of Phaset's manifest that must have an item; absent: the file must exist. */
  list?: string
}

/** What a remedy speaks of, fit to be shown. */
type RemedyFacts = {
  /** What the check looks at, relative to the directory, such as `CHANGELOG.md`. */
  path: string
  /** Relative to the workspace, such as `apps/web`; the workspace itself by name. */
  directory: string
  /** Where the check failed first, such as `apps/web/src/index.ts:12`. */
  hit: string
  isPhasetManifest: boolean
}

const ELSEWHERE = 'or set its path in the Baseline in Phaset when it is elsewhere'

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
      `add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${path} in ${directory}, ${ELSEWHERE}`,
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

/** The names of all checks, in the catalogue's order; `all` in a Baseline stands for them. */
export const CHECK_NAMES = Object.keys(CATALOGUE) as CheckName[]
