import { types } from 'node:util'

/*
 * Each test file has an Error of its own in jest, and the errors of Node's modules are none of it.
 * With this, `error instanceof Error` holds for them as it does outside of jest.
 */
const { [Symbol.hasInstance]: isInstance } = Function.prototype
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, error: unknown): boolean {
    return this === Error
      ? types.isNativeError(error)
      : isInstance.call(this as typeof Error, error)
  },
})
