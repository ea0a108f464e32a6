import type { DeploymentStatusEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { commitSha, text, time } from './fields.ts'
import { type Occurrence, timeOf } from './occurrence.ts'
import { matches } from './patterns.ts'
import { read, visible } from './payload.ts'
import { toSend } from './to-send.ts'

type State = DeploymentStatusEvent['deployment_status']['state']
const SUCCESS: State = 'success'

const stateOnly = () => z.object({ deployment_status: z.object({ state: text }) })
const statusEnvironment = () =>
  z.object({
    deployment_status: z.object({ environment: z.nullish(text) }),
  })
const deploymentEnvironment = () => z.object({ deployment: z.object({ environment: text }) })
const shaOnly = () => z.object({ deployment: z.object({ sha: commitSha }) })
const shaAndTime = () =>
  z.object({
    deployment: z.object({ sha: commitSha }),
    deployment_status: z.object({ created_at: time }),
  })

/** `deployment_status`: a deployment to an environment that counts has succeeded. */
export function decideDeploymentStatus(occurrence: Occurrence, settings: EventSettings): Decision {
  const { state } = read(occurrence, stateOnly).deployment_status
  if (state !== SUCCESS) return nothing(`deployment_status ${visible(state)} is not a success`)
  const elsewhere = describeOtherEnvironment(settings, readEnvironment(occurrence))
  if (elsewhere) return nothing(elsewhere)
  const { deployment, deployment_status } = read(occurrence, shaAndTime)
  return toSend(occurrence, [
    { event: 'deployment', commitSha: deployment.sha, timestamp: deployment_status.created_at },
  ])
}

/**
 * `deployment`: it starts the workflow that deploys, and this step runs at the end of that workflow.
 * The payload has the time of the request, so the time of this step is more accurate.
 */
export function decideDeployment(occurrence: Occurrence, settings: EventSettings): Decision {
  const { environment } = read(occurrence, deploymentEnvironment).deployment
  const elsewhere = describeOtherEnvironment(settings, environment)
  if (elsewhere) return nothing(elsewhere)
  const { sha } = read(occurrence, shaOnly).deployment
  return toSend(occurrence, [
    { event: 'deployment', commitSha: sha, timestamp: timeOf(occurrence) },
  ])
}

/** A status may have its own environment, which then takes precedence over the deployment's. */
function readEnvironment(occurrence: Occurrence): string {
  const { environment } = read(occurrence, statusEnvironment).deployment_status
  return environment || read(occurrence, deploymentEnvironment).deployment.environment
}

/** Describes why deployments to an environment don't count. Undefined if they count. */
function describeOtherEnvironment(
  { deploymentEnvironments }: EventSettings,
  environment: string,
): string | undefined {
  if (matches(deploymentEnvironments, environment)) return undefined
  const expected = visible(deploymentEnvironments.join(', '))
  return `deployment to ${visible(environment)}: not in deployment-environments (${expected})`
}
