import type { CheckName } from '../phaset/contract/baseline.ts'
import { MANIFEST_FILE } from '../phaset/contract/record.ts'

/** What a remedy speaks of, fit to be shown. */
type RemedyPlace = {
  /** What the check looks at, against the folder, such as `CHANGELOG.md`. */
  path: string
  /** Relative to the workspace, such as `apps/web`; the workspace itself by name. */
  folder: string
  /** The first place that fails the check, such as `apps/web/src/index.ts:12`. */
  hit: string
  isPhasetManifest: boolean
}

export type CheckFacts = {
  /** What the result is called. */
  name: string
  /** Against the base path; Phaset's manifest lies in the component's directory instead. */
  defaultPath: string
  /** Whether a Baseline may give another path. */
  takesPath: boolean
  /** Whether it looks into the component's metadata: without a path, into Phaset's manifest. */
  isMetadata: boolean
  /** What to do when it did not pass: what to add or change, and where. */
  remedy: (place: RemedyPlace) => string
}

const ELSEWHERE = 'or set its path in the Baseline in Phaset when it is elsewhere'

const add = ({ path, folder }: RemedyPlace) => `add ${path} to ${folder}`
const addOrMove = (place: RemedyPlace) => `${add(place)}, ${ELSEWHERE}`

function fixedFile(name: string, defaultPath: string): CheckFacts {
  return { name, defaultPath, takesPath: false, isMetadata: false, remedy: add }
}

function movableFile(name: string, defaultPath: string): CheckFacts {
  return { name, defaultPath, takesPath: true, isMetadata: false, remedy: addOrMove }
}

/** @param keys where the list is in Phaset's manifest, and in StandardLint's */
function metadata(name: string, phasetKey: string, otherKey: string): CheckFacts {
  return {
    name,
    defaultPath: MANIFEST_FILE,
    takesPath: true,
    isMetadata: true,
    remedy: ({ path, folder, isPhasetManifest }) =>
      `add at least one item to \`${isPhasetManifest ? phasetKey : otherKey}\` in ${path} in ${folder}`,
  }
}

/** Each check's facts; names and default paths as StandardLint has them. */
export const CATALOGUE: Record<CheckName, CheckFacts> = {
  checkForConflictingLockfiles: {
    name: 'Lock files',
    defaultPath: '.',
    takesPath: false,
    isMetadata: false,
    remedy: ({ folder }) => `keep one of package-lock.json and yarn.lock in ${folder}, not both`,
  },
  checkForConsoleUsage: {
    name: 'Console usage',
    defaultPath: 'src',
    takesPath: true,
    isMetadata: false,
    remedy: ({ hit }) => `use a logger instead of the console at ${hit}`,
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
    remedy: ({ path, folder }) => `add a .drawio file to ${path} in ${folder}, ${ELSEWHERE}`,
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
    isMetadata: false,
    remedy: ({ path, folder }) =>
      `add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${path} in ${folder}, ${ELSEWHERE}`,
  },
  checkForThrowingPlainErrors: {
    name: 'Error handling',
    defaultPath: 'src',
    takesPath: true,
    isMetadata: false,
    remedy: ({ hit }) => `throw an error class of your own instead of Error at ${hit}`,
  },
}
