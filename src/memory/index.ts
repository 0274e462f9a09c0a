export { createMemory } from './create.ts'
export { type Memory, withoutMemory } from './memory.ts'
export type { Keeping, Made } from './page.ts'
