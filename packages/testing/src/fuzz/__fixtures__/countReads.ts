/** Wraps a tree of JSON so that every look at one of its fields is counted. */
export function countReads(tree: object): { value: object; reads: () => number } {
  let reads = 0
  const handler: ProxyHandler<object> = {
    get: (target, key) => {
      reads += 1
      return wrap(Reflect.get(target, key))
    },
    getOwnPropertyDescriptor: (target, key) => {
      reads += 1
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
    has: (target, key) => {
      reads += 1
      return Reflect.has(target, key)
    },
  }
  const wrap = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? new Proxy(value, handler) : value
  return { value: new Proxy(tree, handler), reads: () => reads }
}
