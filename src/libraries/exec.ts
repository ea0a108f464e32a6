// The full path is what keeps this import from meaning this very file: see `paths` in tsconfig.json.
const load = () => import('../../node_modules/@actions/exec/lib/exec.js')

type GetExecOutput = Awaited<ReturnType<typeof load>>['getExecOutput']

/** The one function of @actions/exec that @actions/core calls: for its `platform`, and then loaded. */
export const getExecOutput: GetExecOutput = async (...command) => {
  const exec = await load()
  return exec.getExecOutput(...command)
}
