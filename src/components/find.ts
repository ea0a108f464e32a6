import type { Tokens } from '../input-texts.ts'
import type { Inputs } from '../inputs.ts'
import type { Component } from './component.ts'

/** Finds the components that the run is for. */
export function findComponents(inputs: Inputs, tokens: Tokens): Component[] {
  const { 'org-id': orgId, 'record-id': recordId } = inputs
  const token = tokens.kind === 'one' ? tokens.token : tokens.tokens.get(recordId ?? '')
  return [
    {
      directory: inputs['working-directory'],
      credentials: {
        ...(orgId !== undefined && { orgId }),
        ...(recordId !== undefined && { recordId }),
        ...(token !== undefined && { token }),
      },
    },
  ]
}
