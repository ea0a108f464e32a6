import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1), z.maxLength(500))

export const record = z.looseObject({ spec: z.looseObject({ name: text, repo: text }) })
