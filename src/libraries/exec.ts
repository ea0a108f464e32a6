// The full path prevents this import from resolving to this file: see `paths` in tsconfig.json.
const load = () => import('../../node_modules/@actions/exec/lib/exec.js')

type GetExecOutput = Awaited<ReturnType<typeof load>>['getExecOutput']

/** The only function of @actions/exec that @actions/core calls. Its first call loads the library. */
export const getExecOutput: GetExecOutput = async (...command) => {
  const exec = await load()
  return exec.getExecOutput(...command)
}
