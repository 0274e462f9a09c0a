import type { CollectionConfig } from 'payload'
import { dropComments } from '../comments/dropComments.ts'
import { keepLock } from '../locks/keepLock.ts'
import { dropPlans } from '../scheduling/dropPlans.ts'
import { freezeAttribution } from './attribution.ts'
import { copiesAreDrafts } from './copies.ts'
import { keepAmbassadorInUse, keepAmbassadorOutOfTrash } from './inTheWay.ts'
import { leaveRelations } from './leaveRelations.ts'
import { dropMediaUse, refreshMediaUse } from './mediaUse.ts'
import { nameRefused } from './nameRefused.ts'
import { rememberPublished, stampFirstPublication } from './publication.ts'
import { publishingGate } from './publishingGate.ts'
import { redirectMovedPage, redirectMovedReference } from './redirects.ts'
import { together } from './together.ts'

export { leaveRelations } from './leaveRelations.ts'
export { together } from './together.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What every published collection goes through before it is written. */
export const publishing: Hooks = {
  beforeOperation: [publishingGate, copiesAreDrafts],
  beforeChange: [rememberPublished, stampFirstPublication],
}

/** The same for interviews and cases, which also freeze their byline. */
export const contributionPublishing = (section: 'interviews' | 'cases'): Hooks => ({
  beforeOperation: [publishingGate, copiesAreDrafts],
  beforeChange: [rememberPublished, freezeAttribution(section), stampFirstPublication],
  beforeDelete: [dropComments, leaveRelations],
})

/** What follows in the same transaction once it is written. */
export const afterPublishing: Hooks = {
  afterChange: [redirectMovedPage, refreshMediaUse, keepLock],
  beforeDelete: [dropPlans],
  afterDelete: [dropMediaUse],
  afterOperation: [nameRefused],
}

/** What reference material with pages of its own goes through: there are no drafts of it, so each write is public. */
export const referenceHooks: Hooks = { afterChange: [redirectMovedReference] }

/** What ambassadors go through: published like the rest, and kept as long as the timeline needs them. */
export const ambassadorHooks = together(
  { beforeDelete: [keepAmbassadorInUse] },
  publishing,
  afterPublishing,
  { beforeChange: [keepAmbassadorOutOfTrash] },
)
