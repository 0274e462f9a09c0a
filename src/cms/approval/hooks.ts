import type { CollectionConfig } from 'payload'
import { refuseBulk, requireApproval } from './gate.ts'
import { keepMode, noteRestoring } from './keepMode.ts'
import { noteVoided } from './noteVoided.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What interviews go through beside their other hooks: the gate stands before everything that follows a write. */
export const approvalHooks = (hooks: Hooks): Hooks => ({
  ...hooks,
  beforeOperation: [...(hooks.beforeOperation ?? []), noteRestoring],
  beforeChange: [...(hooks.beforeChange ?? []), keepMode],
  afterChange: [requireApproval, ...(hooks.afterChange ?? []), noteVoided],
  afterOperation: [...(hooks.afterOperation ?? []), refuseBulk],
})
