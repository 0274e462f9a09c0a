import type { CollectionConfig } from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The hooks of several parts as those of one collection: of each kind all of them, in the order of the parts. */
export function together(...parts: readonly Hooks[]): Hooks {
  const all: Record<string, unknown[]> = {}
  for (const part of parts) {
    for (const [kind, hooks] of Object.entries(part)) {
      all[kind] = [...(all[kind] ?? []), ...(hooks ?? [])]
    }
  }
  return all as Hooks
}
