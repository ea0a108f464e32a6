/** The system's code for an error, such as `EACCES`, or the error's text if it has no code. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
