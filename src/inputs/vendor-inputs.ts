import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Redact } from '../base/secrets.ts'
import type { RawInputs } from './inputs.ts'

/**
 * The input names of the vendor's own action, so a migration changes only `uses:`. `name` is the
 * input that each one replaces. `unset` is that input's default in action.yml: the runner doesn't
 * say whether the workflow set an input, so any other text means that it did.
 */
const VENDOR_INPUTS = {
  'api-key': { name: 'webhook-token', unset: '' },
  'run-record': { name: 'record', unset: 'auto' },
  'run-standards': { name: 'standards', unset: 'auto' },
  'run-deployment': { name: 'event', unset: 'auto' },
} as const
type VendorName = keyof typeof VENDOR_INPUTS
export const VENDOR_NAMES = Object.keys(VENDOR_INPUTS) as VendorName[]

/** The inputs by this action's names, even if the workflow uses the vendor's names. */
type Renamed = {
  renamed: RawInputs
  /** The vendor's name of each input that the workflow sets by it. */
  namedBy: ReadonlyMap<string, string>
  problems: Problem[]
}

/** Replaces the vendor's names with this action's, with a notice for each. */
export function renameVendorInputs(raw: RawInputs, redact: Redact): Renamed {
  const given = VENDOR_NAMES.filter((vendorName) => (raw[vendorName] ?? '') !== '')
  const parsed = given.map((vendorName) => parseVendorInput(vendorName, raw, redact))
  const taken = parsed.flatMap((input) => (input.kind === 'taken' ? input : []))
  const names = Object.fromEntries(taken.map(({ name, text }) => [name, text]))
  return {
    renamed: { ...raw, ...vendorDefaults(raw), ...names },
    namedBy: new Map(taken.map(({ name, vendorName }) => [name, vendorName])),
    problems: parsed.map(({ problem }) => problem),
  }
}

type VendorInput =
  | { kind: 'taken'; vendorName: VendorName; name: string; text: string; problem: Problem }
  | { kind: 'refused'; problem: Problem }

function parseVendorInput(vendorName: VendorName, raw: RawInputs, redact: Redact): VendorInput {
  const given = raw[vendorName] ?? ''
  const { name, unset } = VENDOR_INPUTS[vendorName]
  const text = vendorName === 'run-deployment' ? DEPLOYMENT_EVENTS.get(given) : given
  const refuse = (message: string) => ({ kind: 'refused', problem: inputProblem(message) }) as const
  if (text === undefined) {
    return refuse(`${vendorName} is ${quote(redact(given))}; use true or false`)
  }
  if (raw[name] !== unset) {
    return refuse(`${vendorName} and ${name} are both set; remove ${vendorName}`)
  }
  const message = `${vendorName} is an input of phasetdev/phaset-action${describeReplacement(vendorName, raw)}`
  return { kind: 'taken', vendorName, name, text, problem: inputProblem(message, 'notice') }
}

function describeReplacement(vendorName: VendorName, raw: RawInputs): string {
  if (vendorName !== 'run-deployment') return `; rename it to ${VENDOR_INPUTS[vendorName].name}`
  if (raw[vendorName] === 'false') return WITHOUT_DEPLOYMENTS
  const uploads = Object.keys(vendorDefaults(raw)).filter(
    (name) => (raw[`run-${name}`] ?? '') === '',
  )
  const inputs = ['event: deployment', ...uploads.map((name) => `${name}: true`)]
  return `; replace it with ${inputs.join(', ')}`
}

/**
 * The vendor's action uploads record and standards in the step that reports a deployment. This
 * action doesn't, unless an input says so.
 */
function vendorDefaults(raw: RawInputs): RawInputs {
  if (raw['run-deployment'] !== 'true') return {}
  const unset = (['record', 'standards'] as const).filter((name) => raw[name] === 'auto')
  return Object.fromEntries(unset.map((name) => [name, 'true']))
}

const WITHOUT_DEPLOYMENTS =
  '. With false, this step reports no deployments, but every other event; remove it to report deployments too'

/** What `run-deployment` means as an `event`. Without deployments, the other events still count. */
const DEPLOYMENT_EVENTS = new Map([
  ['true', 'deployment'],
  ['false', 'auto'],
])
