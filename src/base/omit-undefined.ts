type Defined<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The same fields without those that are undefined: what is not known is absent. */
export function omitUndefined<Fields extends object>(fields: Fields): Defined<Fields> {
  const entries = Object.entries(fields).filter(([, field]) => field !== undefined)
  return Object.fromEntries(entries) as Defined<Fields>
}
