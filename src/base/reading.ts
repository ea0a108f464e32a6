/** What came of reading a text: its value, or what is wrong with it. */
export type Reading<T> = { kind: 'value'; value: T } | { kind: 'invalid'; problem: string }

export const value = <T>(read: T): Reading<T> => ({ kind: 'value', value: read })
export const invalid = (problem: string): Reading<never> => ({ kind: 'invalid', problem })
