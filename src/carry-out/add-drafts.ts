import { resolve } from 'node:path'
import { omitUndefined } from '../base/omit-undefined.ts'
import { type DraftFacts, draftManifest, PACKAGE_FILE } from '../manifest/draft.ts'
import { readManifestFile } from '../manifest/manifest-file.ts'
import type { ComponentPlan } from '../plan/plan-component.ts'
import type { ComponentResult } from './results.ts'

/** What is the same for all components. */
type Known = Pick<DraftFacts, 'payload'> & {
  /** An absolute path. */
  workspace: string
  repositoryUrl: string | undefined
}

/** Adds a draft of the manifest to each component that the plan offers one. Writes no file. */
export function addDrafts(
  components: readonly ComponentResult[],
  plans: readonly ComponentPlan[],
  known: Known,
): ComponentResult[] {
  return components.map((component, i) => {
    const plan = plans[i]
    if (plan === undefined || !('draft' in plan.record)) return component
    return { ...component, record: { ...component.record, draft: draft(plan, known) } }
  })
}

function draft({ component }: ComponentPlan, { workspace, payload, repositoryUrl }: Known): string {
  const { directory, credentials } = component
  const path = resolve(workspace, directory, PACKAGE_FILE)
  const packageJson = readManifestFile(workspace, path)
  return draftManifest({
    directory,
    payload,
    ...omitUndefined({
      recordId: credentials.recordId,
      orgId: credentials.orgId,
      repositoryUrl,
      packageJson: packageJson.kind === 'text' ? packageJson.text : undefined,
    }),
  })
}
