import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import pLimit from 'p-limit'
import { carryOut } from './carry-out.ts'
import type { Component } from './components/component.ts'
import { findMissingCredentials } from './components/credentials.ts'
import { type Context, type Environment, isWithoutSecrets, readContext } from './github/context.ts'
import { decideEvents } from './github/decide.ts'
import type { Decision } from './github/decision.ts'
import { nameEvent } from './github/named.ts'
import { type Inputs, parseInputs, readInputs, SECRET_INPUTS } from './inputs.ts'
import { createBudget } from './phaset/budget.ts'
import { createClient, type Send } from './phaset/client.ts'
import type { Endpoint } from './phaset/endpoint.ts'
import { createLedger } from './phaset/undelivered.ts'
import { planComponent } from './plan.ts'
import type { Problem } from './problem.ts'
import { allProblems, publish } from './report/publish.ts'
import type { RunReport } from './report/report.ts'
import { isFailed } from './report/verdict.ts'
import { createRedact, type Redact, secretForms } from './secrets.ts'

/** Requests under way at once. */
const CONCURRENCY = 8

/**
 * The whole step.
 *
 * @returns whether it succeeded
 */
export async function run(environment: Environment): Promise<boolean> {
  const raw = readInputs(core.getInput)
  const secrets = SECRET_INPUTS.map((name) => raw[name] ?? '')
  for (const form of secrets.flatMap(secretForms)) core.setSecret(form)
  return true
}
