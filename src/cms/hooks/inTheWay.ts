import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { APIError } from 'payload'
import { sayNames } from '../../handover/sayDay.ts'
import { say } from '../../i18n/say.ts'
import type { Localised } from '../../i18n/text.ts'
import { isUndoing } from '../handover/undoing.ts'

/** What may keep a document from being deleted: documents that rest on it, and how to say so. */
interface Obstacle {
  collection: 'terms' | 'handovers' | 'interviews' | 'cases'
  where: (id: string) => Where
  message: (titles: Localised) => Localised
}

/** As many are named in a refusal. */
const named = 5

const standing: Where = { state: { in: ['planned', 'carriedOut'] } }

const terms = (field: 'role' | 'ambassador'): Obstacle => ({
  collection: 'terms',
  where: (id) => ({ [field]: { equals: id } }),
  message: ({ da, en }) => ({
    da: `Perioder står i vejen: ${da}.`,
    en: `Terms stand in the way: ${en}.`,
  }),
})

const handovers = (where: Obstacle['where']): Obstacle => ({
  collection: 'handovers',
  where,
  message: ({ da, en }) => ({
    da: `Stafetskifter står i vejen: ${da}.`,
    en: `Handovers stand in the way: ${en}.`,
  }),
})

const bylines = (collection: 'interviews' | 'cases'): Obstacle => ({
  collection,
  where: (id) => ({ 'attribution.term': { equals: id } }),
  message: ({ da, en }) => ({
    da: `Bylinen på noget udgivet nævner perioden: ${da}.`,
    en: `The byline of something published names the term: ${en}.`,
  }),
})

const began: Obstacle = {
  collection: 'terms',
  where: (id) => ({ id: { equals: id }, 'handover.state': { equals: 'carriedOut' } }),
  message: () => ({
    da: 'Perioden begyndte med et stafetskifte. Fortryd stafetskiftet i stedet, så får forgængeren sin periode igen.',
    en: 'The term began with a handover. Undo the handover instead: the predecessor then gets their term back.',
  }),
}

async function messageOf(
  req: PayloadRequest,
  obstacle: Obstacle,
  id: string,
): Promise<Localised[]> {
  const { collection, where, message } = obstacle
  const { docs, totalDocs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: where(id),
    select: { title: true },
    sort: 'title',
    depth: 0,
    limit: named,
    trash: true,
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return []
  const titles = docs.map((doc) => ('title' in doc && doc.title) || doc.id)
  const rest = totalDocs - titles.length
  const da = sayNames([...titles, ...(rest > 0 ? [`${rest} til`] : [])]).da
  const en = sayNames([...titles, ...(rest > 0 ? [`${rest} more`] : [])]).en
  return [message({ da, en })]
}

async function refuseWhatRests(
  req: PayloadRequest,
  id: string,
  obstacles: readonly Obstacle[],
): Promise<void> {
  const messages: Localised[] = []
  for (const obstacle of obstacles) messages.push(...(await messageOf(req, obstacle, id)))
  if (messages.length === 0) return
  const all = {
    da: ['Kan ikke slettes.', ...messages.map(({ da }) => da)].join(' '),
    en: ['Can’t be deleted.', ...messages.map(({ en }) => en)].join(' '),
  }
  throw new APIError(say(req, all), 409, null, true)
}

const keep =
  (obstacles: readonly Obstacle[]): CollectionBeforeDeleteHook =>
  ({ context, id, req }) =>
    isUndoing(context) ? undefined : refuseWhatRests(req, String(id), obstacles)

const ofAmbassador = [
  terms('ambassador'),
  handovers((id) => ({ and: [{ 'incoming.ambassador': { equals: id } }, standing] })),
]

/** A role that anybody ever held, or that a handover is about, is history. */
export const keepRoleInUse = keep([terms('role'), handovers((id) => ({ role: { equals: id } }))])

/** An ambassador who ever had a term stays, and so does one who is to have one. */
export const keepAmbassadorInUse = keep(ofAmbassador)

/** The same for the trash, which is an update. */
export const keepAmbassadorOutOfTrash: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc?.id && data.deletedAt && !originalDoc.deletedAt) {
    await refuseWhatRests(req, originalDoc.id, ofAmbassador)
  }
  return data
}

/** A term that a published byline names, or that a handover ended or began, is not taken out of the timeline. */
export const keepTermInUse = keep([
  bylines('interviews'),
  bylines('cases'),
  handovers((id) => ({ and: [{ outgoing: { contains: id } }, standing] })),
  began,
])
