// Plain JavaScript, for it has to run on whatever Node the machine has.
const ACTION_RUNTIME = 24
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < ACTION_RUNTIME) {
  const runsTypeScript = major === 23 || (major === 22 && minor >= 18)
  console.error(
    `This is Node ${process.versions.node}, and the action runs on Node ${ACTION_RUNTIME}: ` +
      (runsTypeScript ? 'what it does here may differ.' : `install Node ${ACTION_RUNTIME}.`),
  )
  if (!runsTypeScript) process.exitCode = 1
}
