import type { DeploymentStatusEvent } from '@octokit/webhooks-types'
import * as z from 'zod/mini'
import { type Decision, type EventSettings, nothing } from './decision.ts'
import { commitSha, text, time } from './fields.ts'
import type { Occurrence } from './occurrence.ts'
import { matches } from './patterns.ts'
import { visible, withFields } from './payload.ts'
import { send } from './send.ts'

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
  return withFields(occurrence, stateOnly, ({ deployment_status: { state } }) => {
    if (state !== SUCCESS) return nothing(`deployment_status ${visible(state)} is not a success`)
    return withFields(occurrence, statusEnvironment, ({ deployment_status: { environment } }) => {
      if (environment) return inEnvironments(settings, environment, () => sendStatus(occurrence))
      return withFields(occurrence, deploymentEnvironment, ({ deployment }) =>
        inEnvironments(settings, deployment.environment, () => sendStatus(occurrence)),
      )
    })
  })
}

/**
 * `deployment`: the workflow it starts is the one that deploys, and this step runs at its end. No
 * time goes along: the payload's is that of the request, and the arrival is nearer.
 */
export function decideDeployment(occurrence: Occurrence, settings: EventSettings): Decision {
  return withFields(occurrence, deploymentEnvironment, ({ deployment }) =>
    inEnvironments(settings, deployment.environment, () =>
      withFields(occurrence, shaOnly, ({ deployment: { sha } }) =>
        send(occurrence, [{ event: 'deployment', commitSha: sha }]),
      ),
    ),
  )
}

function sendStatus(occurrence: Occurrence): Decision {
  return withFields(occurrence, shaAndTime, ({ deployment: { sha }, deployment_status }) =>
    send(occurrence, [
      { event: 'deployment', commitSha: sha, timestamp: deployment_status.created_at },
    ]),
  )
}

function inEnvironments(
  { deploymentEnvironments }: EventSettings,
  environment: string,
  decide: () => Decision,
): Decision {
  if (matches(deploymentEnvironments, environment)) return decide()
  const expected = visible(deploymentEnvironments.join(', '))
  return nothing(
    `deployment to ${visible(environment)}: not in deployment-environments (${expected})`,
  )
}
