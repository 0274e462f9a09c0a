import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { bylineNow } from '../../cms/bylineNow.ts'
import type { Previewed } from '../../publishing/preview.ts'
import { idsOf, type Reference } from '../../references.ts'
import { related } from '../queries/reading.ts'
import { type InLanguages, passage } from '../text.ts'
import { type DraftState, previewWords } from './words.ts'

/** A document as it would be published now: what it refers to is what its reader may read and is published. */
export interface Draft {
  collection: Previewed
  doc: DraftDocument
  state: DraftState
  /** When it was saved last; ISO 8601. */
  savedAt: string
}

/** As much of a document as is known of all of them. */
export interface DraftDocument {
  id: string
  updatedAt: string
  _status?: 'draft' | 'published' | null
  [field: string]: unknown
}

/**
 * The newest version of a document, as the access rules show it to this person; null when they may not see it or there is
 * none. A document in the trash is none.
 *
 * The draft itself is read as a draft, and what it refers to as it is published: Payload would fill in the drafts of
 * related documents too, with edits that may go out much later or never.
 */
export async function findDraft(
  payload: Payload,
  user: TypedUser,
  collection: Previewed,
  id: string,
  moment: Date,
): Promise<Draft | null> {
  const asked = {
    // Which of them is all the same here, and only of ambassadors are the types sure that there are joins to leave out.
    collection: collection as 'ambassadors',
    id,
    overrideAccess: false,
    user,
    locale: 'all',
    joins: false,
  } as const
  const quietly = { ...asked, depth: 0, disableErrors: true, trash: false } as const
  const newest = (await payload.findByID({
    ...quietly,
    draft: true,
  })) as unknown as DraftDocument | null
  if (!newest) return null
  const live = await payload.findByID({ ...quietly, draft: false, select: { _status: true } })
  const data = await completed(payload, user, collection, newest, moment)
  const doc = await payload.findByID({ ...asked, data, draft: false, depth: 2, populate: related })
  return {
    collection,
    // What is shown is the page as it will be, when it is one of the documents that readers may see.
    doc: { ...(doc as unknown as DraftDocument), _status: 'published' },
    state: stateOf(newest, live),
    savedAt: newest.updatedAt,
  }
}

function stateOf(newest: DraftDocument, live: { _status?: unknown } | null): DraftState {
  if (newest._status === 'published') return 'published'
  return live?._status === 'published' ? 'changed' : 'draft'
}

/** The draft with what it only gets when it is published, and a stand-in for a title that is still missing. */
async function completed(
  payload: Payload,
  user: TypedUser,
  collection: Previewed,
  draft: DraftDocument,
  moment: Date,
): Promise<DraftDocument> {
  if (collection === 'ambassadors') {
    return draft.name ? draft : { ...draft, name: previewWords.da.untitled }
  }
  const title = passage(draft.title as InLanguages<string>, 'da')
  const untitled = { da: previewWords.da.untitled, en: previewWords.en.untitled }
  return {
    ...draft,
    title: title ? draft.title : untitled,
    attribution: await bylineOf(payload, user, collection, draft, moment),
  }
}

const sources = {
  interviews: { people: 'interviewees', day: 'interviewedOn' },
  cases: { people: 'putForwardBy', day: 'putForwardOn' },
} as const

/** The byline: the one that is frozen, else the one that would be frozen now, of those whom this person may see. */
async function bylineOf(
  payload: Payload,
  user: TypedUser,
  collection: keyof typeof sources,
  draft: DraftDocument,
  moment: Date,
) {
  const frozen = draft.attribution
  if (Array.isArray(frozen) && frozen.length > 0) return frozen
  const { people, day } = sources[collection]
  const ids = idsOf(draft[people] as Reference[])
  const { docs } = await payload.find({
    collection: 'ambassadors',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    joins: false,
    overrideAccess: false,
    user,
  })
  const open = new Set(docs.map(({ id }) => id))
  const req = await createLocalReq({}, payload)
  return bylineNow(req, {
    people: ids.filter((id) => open.has(id)),
    on: draft[day] as string | null,
    moment,
  })
}
