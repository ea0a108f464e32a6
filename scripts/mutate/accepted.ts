/**
 * The changes that need no test: for each file, the reasons, and for each reason the changes as
 * `npm run mutate` prints them.
 */
export const ACCEPTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/base/now.ts': {
    'Tests in process have their own clock, and e2e tests use this one.': [
      'process.uptime() * 1000  →  process.uptime() / 1000  in  return process.uptime() * 1000',
    ],
  },
  'src/base/quote.ts': {
    'Equivalent: only faster.': [
      'PLAIN.test(text)  →  false  in  if (PLAIN.test(text)) return text',
    ],
  },
  'src/carry-out/add-drafts.ts': {
    'Equivalent: only a file that is read has a text.': [
      "packageJson.kind === 'text'  →  true  in  packageJson: packageJson.kind === 'text' ? packageJson.text : undefined,",
    ],
  },
  'src/carry-out/components.ts': {
    'Equivalent: a plan without credentials has no events.': [
      'credentials === undefined  →  false  in  if (credentials === undefined) return []',
    ],
    'Equivalent: only a manifest that is found has IDs and a name.': [
      "manifest?.kind === 'found'  →  true  in  const found = manifest?.kind === 'found' ? manifest : undefined",
      "manifest?.kind === 'found'  →  true  in  const name = manifest?.kind === 'found' ? manifest.name : undefined",
    ],
  },
  'src/carry-out/upload-standards.ts': {
    'Equivalent: in a dry run, which has no delivery, the first upload was not refused either.': [
      "again?.outcome  →  again.outcome  in  const problems = again?.outcome === 'delivered' ? [OTHER_WORDS_ACCEPTED] : []",
    ],
  },
  'src/components/find-by-name.ts': {
    'Equivalent: only faster.': [
      'known !== undefined  →  false  in  if (known !== undefined) return known',
    ],
  },
  'src/components/pattern.ts': {
    'Equivalent: of several ** in a row, the last one stays instead of the first.': [
      'i - 1  →  i + 1  in  const distinct = names.filter((name, i) => name !== ANY_DEPTH || names[i - 1] !== ANY_DEPTH)',
    ],
  },
  'src/components/route.ts': {
    'Equivalent: what no case names needs no changed files either.': [
      "'incident'  →  ''  in  case 'incident':",
    ],
    'Equivalent: whatever is decided by changed files has them, or why they are unknown.': [
      'changed?.kind  →  changed.kind  in  switch (changed?.kind) {',
    ],
  },
  'src/github/find-commit.ts': {
    'Equivalent: a ref has no line breaks.': [
      '/^refs\\/heads\\/(.+)$/  →  /^refs\\/heads\\/(.+)/  in  return /^refs\\/heads\\/(.+)$/.exec(ref)?.[1]',
    ],
  },
  'src/manifest/other-ids.ts': {
    'Equivalent: what returns nothing is false too.': [
      '{ // Other code reads what can be read of it. return false }  →  {}  in  } catch {',
    ],
  },
  'src/manifest/parse.ts': {
    'Equivalent: behind the last line, there is an empty one without quotes.': [
      'start < text.length  →  start <= text.length  in  for (let start = 0; start < text.length; ) {',
    ],
  },
  'src/phaset/contract/event.ts': {
    'Equivalent: only the names of this object are used.': [
      'true  →  false  in  change: true,',
      'true  →  false  in  deployment: true,',
      "true  →  false  in  'incident-opened': true,",
      "true  →  false  in  'incident-resolved': true,",
      'true  →  false  in  comment: true,',
      "true  →  false  in  'review-approved': true,",
      "true  →  false  in  'review-changes': true,",
      "true  →  false  in  'pr-opened': true,",
      "true  →  false  in  'pr-closed': true,",
      "true  →  false  in  'pr-merged': true,",
    ],
  },
  'src/phaset/journal.ts': {
    'Needs a full disk. What stays is a file that nothing reads.': [
      'rmSync(next, { force: true })  →  undefined  in  rmSync(next, { force: true })',
    ],
  },
  'src/phaset/kept-connections.ts': {
    'Costs connections, and no delivery depends on them. A test would depend on time.': [
      'idleSince.set(socket, undefined)  →  undefined  in  idleSince.set(socket, undefined)',
      'isProven  →  true  in  if (isProven) closeOld()',
    ],
  },
  'src/phaset/network.ts': {
    'Waits in real time. Tests in process have their own clock, and e2e tests use this one.': [
      'sleep(delay, undefined, { signal })  →  undefined  in  clock: { now, sleep: (delay, signal) => sleep(delay, undefined, { signal }) },',
    ],
  },
  'src/phaset/parse-undelivered.ts': {
    'No body is near this limit.': [
      "depth > DEEPEST  →  depth >= DEEPEST  in  if (depth > DEEPEST) return 'is nested too deeply'",
    ],
  },
  'src/plan/decide-run.ts': {
    'Equivalent: what is not done is not done automatically either.': [
      "'nothing'  →  ''  in  return standards.kind !== 'nothing' && standards.auto ? withoutBaseline(decisions) : decisions",
    ],
    'Equivalent: a deployment is never decided on together with another event.': [
      "decision.events.some(({ body }) => body.event === 'deployment')  →  decision.events.every(({ body }) => body.event === 'deployment')  in  decision.kind === 'send' && decision.events.some(({ body }) => body.event === 'deployment')",
    ],
  },
  'src/plan/idle-notices.ts': {
    'Equivalent: a run that reads no manifest has another cause, which is found before.': [
      "manifest?.kind  →  manifest.kind  in  manifest?.kind === 'absent' ? [manifest.file] : [],",
    ],
  },
  'src/plan/plan-component.ts': {
    'Equivalent: a run that plans a record has read the manifest.': [
      "manifest?.kind  →  manifest.kind  in  if (manifest?.kind !== 'found') return planWithoutManifest(component, mode, decisions)",
      `component.manifest?.file  →  component.manifest.file  in  const absence = \`there is no \${component.manifest?.file}\${component.isRemote ? ' on the default bran`,
    ],
    'Equivalent: a run that checks standards has read the manifest.': [
      "manifest?.kind  →  manifest.kind  in  if (manifest?.kind !== 'found') {",
    ],
  },
  'src/plan/rerun.ts': {
    'Equivalent: the kind of a notice decides nothing.': [
      "'payload'  →  ''  in  return [{ kind: 'payload', level: 'notice', title: 'Phaset: re-run', message }]",
    ],
    'Equivalent: a step with event: none has no events.': [
      "'none'  →  ''  in  const isNamed = event !== 'auto' && event !== 'none'",
    ],
  },
  'src/standards/locate.ts': {
    'Equivalent: only the other kind is compared.': [
      "'located'  →  ''  in  return { kind: 'located', component, basePath, checks }",
    ],
  },
  'src/standards/source-patterns.ts': {
    'Equivalent: only faster.': [
      "'console'  →  ''  in  word: 'console',",
      "'throw'  →  ''  in  word: 'throw',",
    ],
  },
  'src/standards/source-reader.ts': {
    'Lets other work go on during a long search. A test would depend on time.': [
      'now() - heldSince > LONGEST_HOLD_MS  →  false  in  if (now() - heldSince > LONGEST_HOLD_MS) {',
    ],
  },
  'src/standards/standards-chunk.ts': {
    'Equivalent: only faster.': [
      'await importStandardLint()  →  undefined  in  await importStandardLint()',
      '{ await importStandardLint() }  →  {}  in  export async function preload(): Promise<void> {',
    ],
  },
  'src/sync/send-events.ts': {
    'Equivalent: what did not arrive is repeated until there is a reason to give up.': [
      "givenUp?.reason  →  givenUp.reason  in  if (outcome === 'refused' || givenUp?.reason === 'record') {",
    ],
  },
  'src/sync/sync-repositories.ts': {
    'Equivalent: by then, the state has every repository of the run.': [
      'state.state.repositories.get(id)?.point  →  state.state.repositories.get(id).point  in  ({ id }) => (state.state.repositories.get(id)?.point ?? 0) < plan.until,',
    ],
  },
}
