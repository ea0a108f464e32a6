/*
 * Each test file has an Error of its own in jest, and the errors of Node's modules are none of it.
 * With this, `error instanceof Error` holds for them as it does outside of jest.
 */
const { constructor: ErrorOfNode } = Object.getPrototypeOf(DOMException.prototype)
const { [Symbol.hasInstance]: isInstance } = Function.prototype
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: typeof Error, error: unknown): boolean {
    return isInstance.call(this, error) || (this === Error && error instanceof ErrorOfNode)
  },
})
