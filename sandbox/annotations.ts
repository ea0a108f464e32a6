/** An error that a step annotated, as people see it beside the run. */
export type Annotation = {
  /** `file:line:column`, or the known part of it. */
  place: string
  message: string
}

/** Reads the errors among the workflow commands that a step printed. */
export function parseErrors(stdout: string): Annotation[] {
  return [...stdout.matchAll(/^::error(?: (.*?))?::(.*)$/gm)].map(
    ([, properties = '', message]) => {
      const { file, line, col } = parseProperties(properties)
      const place = [file, line, col].filter((part) => part !== undefined).join(':')
      return { place, message: unescapeCommand(message ?? '') }
    },
  )
}

function parseProperties(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((property) => {
      const [name = '', value = ''] = property.split('=')
      return [name, unescapeCommand(value)]
    }),
  )
}

function unescapeCommand(text: string): string {
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, decodeURIComponent)
}
