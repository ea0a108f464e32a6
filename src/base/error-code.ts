/** The system's code for an error, such as `EACCES`; of an error without one, its text. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
