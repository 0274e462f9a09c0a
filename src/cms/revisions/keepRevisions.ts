import type {
  CollectionSlug,
  CustomComponent,
  Endpoint,
  PayloadRequest,
  SanitizedConfig,
} from 'payload'
import { noteMany, refuseOverDraft } from './keepDrafts.ts'
import { refuseConflict, refuseGlobalConflict } from './refuse.ts'
import type { Subject } from './revision.ts'
import { globalSubject } from './subject.ts'
import { tellingRevision, tellWritten, tellWrittenGlobal } from './tell.ts'

/** Shown where a document is edited: what somebody else has saved, and a choice. */
const dialog = '/src/admin/conflict/ConflictGuard.tsx#ConflictGuard'

/**
 * Lets nobody overwrite what somebody else has saved since, in any form of the admin panel, and in the API when they say what they
 * began from. For whatever has a form: what the panel hides is written by our own code. Takes the built config, so that it
 * stands before all other hooks.
 */
export function keepRevisions(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { slug, hooks, admin, endpoints } = collection
    if (admin.hidden === true || slug.startsWith('payload-')) continue
    hooks.beforeOperation = [refuseConflict, ...(hooks.beforeOperation ?? [])]
    hooks.afterOperation = [...(hooks.afterOperation ?? []), tellWritten]
    if (collection.versions?.drafts) {
      hooks.beforeOperation.push(noteMany)
      hooks.beforeValidate = [refuseOverDraft, ...(hooks.beforeValidate ?? [])]
    }
    showDialog(admin, 'edit')
    const subject = (req: PayloadRequest): Subject => ({
      collection: slug as CollectionSlug,
      id: String(req.routeParams?.id),
    })
    if (endpoints) collection.endpoints = telling(endpoints, '/:id', subject)
  }
  for (const global of config.globals) {
    const { slug, hooks, admin, endpoints } = global
    hooks.beforeOperation = [refuseGlobalConflict, ...(hooks.beforeOperation ?? [])]
    hooks.afterChange = [...(hooks.afterChange ?? []), tellWrittenGlobal]
    showDialog(admin, 'elements')
    if (endpoints) global.endpoints = telling(endpoints, '/', () => globalSubject(slug))
  }
  return config
}

/** Where the slot for it lies: under another name in a collection's settings than in a global's. */
function showDialog(admin: { components?: object }, place: 'edit' | 'elements'): void {
  const components = (admin.components ?? {}) as Partial<Record<typeof place, Slots>>
  const slots = components[place] ?? {}
  const beforeDocumentControls = [...(slots.beforeDocumentControls ?? []), dialog]
  admin.components = { ...components, [place]: { ...slots, beforeDocumentControls } }
}

interface Slots {
  beforeDocumentControls?: CustomComponent[]
}

/** The endpoints with the one that reads telling revisions. Payload's are the same objects in every collection. */
const telling = (
  endpoints: readonly Endpoint[],
  path: string,
  subject: (req: PayloadRequest) => Subject,
): Endpoint[] =>
  endpoints.map((each) =>
    each.method === 'get' && each.path === path ? tellingRevision(each, subject) : each,
  )
