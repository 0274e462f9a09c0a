const key = Symbol.for('stafet.users.oneAtATime')
const shared = globalThis as { [key]?: Map<string, Promise<unknown>> }

/** Runs the work of one name after the other, different names side by side; results pass through. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  shared[key] ??= new Map()
  const queues = shared[key]
  const before = queues.get(name) ?? Promise.resolve()
  const result = before.then(work, work)
  const end = result.catch(() => undefined)
  queues.set(name, end)
  try {
    return await result
  } finally {
    if (queues.get(name) === end) queues.delete(name)
  }
}
