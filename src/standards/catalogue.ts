import type { CheckName } from '../phaset/contract/baseline.ts'

/** What a remedy speaks of, each relative to the workspace and fit to be shown. */
export type RemedyPlace = {
  /** The file or folder that the check looks at, such as `apps/web/CHANGELOG.md`. */
  target: string
  /** The base path's folder, such as `apps/web`, or `the repository's root`. */
  folder: string
  /** The file of the manifest's kind: Phaset's own, or the one that StandardLint knows. */
  isPhasetManifest: boolean
}

export type CheckFacts = {
  /** What the result is called. */
  name: string
  /** Against the base path. For metadata checks: only what StandardLint would look at. */
  defaultPath: string
  /** Whether a baseline may give another path. */
  takesPath: boolean
  /** What runs it; `metadata` is Phaset's manifest by the project, other files by StandardLint. */
  runner: 'standardlint' | 'metadata' | 'files'
  /** What to do when it did not pass: what to add or change, and where. */
  remedy: (place: RemedyPlace) => string
}

const add = ({ target }: RemedyPlace) => `add ${target}`
const addOrMove = ({ target }: RemedyPlace) =>
  `add ${target}, or give the check its path in the baseline in Phaset`

function fixedFile(name: string, defaultPath: string): CheckFacts {
  return { name, defaultPath, takesPath: false, runner: 'standardlint', remedy: add }
}

function movableFile(name: string, defaultPath: string): CheckFacts {
  return { name, defaultPath, takesPath: true, runner: 'standardlint', remedy: addOrMove }
}

/** @param keys where the list is in Phaset's manifest, and in StandardLint's */
function metadata(name: string, phasetKey: string, otherKey: string): CheckFacts {
  return {
    name,
    defaultPath: 'manifest.json',
    takesPath: true,
    runner: 'metadata',
    remedy: ({ target, isPhasetManifest }) =>
      `add at least one item to \`${isPhasetManifest ? phasetKey : otherKey}\` in ${target}`,
  }
}

/** Each check's facts; names and default paths as StandardLint has them. */
export const CATALOGUE: Record<CheckName, CheckFacts> = {
  checkForConflictingLockfiles: {
    name: 'Lock files',
    defaultPath: '.',
    takesPath: false,
    runner: 'standardlint',
    remedy: ({ folder }) => `keep one of package-lock.json and yarn.lock in ${folder}, not both`,
  },
  checkForConsoleUsage: {
    name: 'Console usage',
    defaultPath: 'src',
    takesPath: true,
    runner: 'files',
    remedy: ({ target }) => `replace the console by a logger in ${target}`,
  },
  checkForDefinedRelations: metadata('Relations', 'dependencies', 'relations'),
  checkForDefinedServiceLevelObjectives: metadata('SLOs', 'slo', 'slo'),
  checkForDefinedTags: metadata('Tags', 'tags', 'spec.tags'),
  checkForPresenceApiSchema: movableFile('API schema', 'api/schema.json'),
  checkForPresenceChangelog: fixedFile('Changelog', 'CHANGELOG.md'),
  checkForPresenceCiConfig: movableFile('CI configuration', '.github/workflows/main.yml'),
  checkForPresenceCodeowners: fixedFile('Code owners', 'CODEOWNERS'),
  checkForPresenceContributing: fixedFile('Contribution information', 'CONTRIBUTING.md'),
  checkForPresenceDiagramsFolder: {
    ...movableFile('Diagrams', 'diagrams'),
    remedy: ({ target }) =>
      `add a .drawio file to the folder ${target}, or give the check its path in the baseline in Phaset`,
  },
  checkForPresenceIacConfig: movableFile('IAC configuration', 'serverless.yml'),
  checkForPresenceLicense: fixedFile('License', 'LICENSE.md'),
  checkForPresenceReadme: fixedFile('Documentation', 'README.md'),
  checkForPresenceSecurity: fixedFile('Security information', 'SECURITY.md'),
  checkForPresenceServiceMetadata: {
    ...metadata('Service metadata', '', ''),
    remedy: add,
  },
  checkForPresenceTemplateIssues: movableFile('Issue template', '.github/ISSUE_TEMPLATE/issue.md'),
  checkForPresenceTemplatePullRequests: movableFile(
    'PR template',
    '.github/ISSUE_TEMPLATE/pull_request.md',
  ),
  checkForPresenceTests: {
    name: 'Tests',
    defaultPath: 'tests',
    takesPath: true,
    runner: 'files',
    remedy: ({ target }) =>
      `add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${target}, or give the check its path in the baseline in Phaset`,
  },
  checkForThrowingPlainErrors: {
    name: 'Error handling',
    defaultPath: 'src',
    takesPath: true,
    runner: 'files',
    remedy: ({ target }) => `throw an error class of your own instead of Error in ${target}`,
  },
}
