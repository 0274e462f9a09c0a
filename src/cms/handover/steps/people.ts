import type { PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../../fields/otherLanguage.ts'
import type { Ambassador } from '../../../generated/payload-types.ts'
import { dayOfStored, instantOfDay } from '../../../handover/calendar.ts'
import { contains } from '../../../handover/intervals.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import { languages } from '../../../i18n/text.ts'
import { idOf } from '../../../references.ts'
import type { Ground, Step } from './step.ts'

type Incoming = NonNullable<Ground['data']['incoming']>[number]

/** People nobody knows yet become ambassadors, as drafts. */
export function createAmbassadors({ data, order }: Ground): Step[] {
  return (data.incoming ?? []).flatMap((incoming, index): Step[] => {
    const name = incoming.name?.trim()
    if (idOf(incoming.ambassador) || !name) return []
    return [
      {
        kind: 'ambassador.create',
        collection: 'ambassadors',
        id: '',
        what: {
          da: `${name} oprettes som ambassadør i kladde.`,
          en: `${name} is made an ambassador, as a draft.`,
        },
        apply: async (req, made) => {
          const position = positionOf(incoming, order.effectiveOn)
          const { id } = await req.payload.create({
            collection: 'ambassadors',
            draft: true,
            data: {
              name,
              _status: 'draft',
              ...(incoming.sector ? { sector: incoming.sector } : {}),
              ...(position ? { positions: [{ ...position, from: null }] } : {}),
            },
            depth: 0,
            overrideAccess: true,
            req,
          })
          made.ambassadors.set(index, id)
          return { id }
        },
      },
    ]
  })
}

/** Known ambassadors get the title and workplace they take office with, when they don't have it. */
export async function writePositions(
  req: PayloadRequest,
  { data, order }: Ground,
): Promise<Step[]> {
  const steps: Step[] = []
  for (const [index, incoming] of (data.incoming ?? []).entries()) {
    const id = idOf(incoming.ambassador)
    const position = positionOf(incoming, order.effectiveOn)
    if (!id || (!position && !incoming.sector)) continue
    const doc = await latest(req, id)
    const held = doc.positions?.some((each) => sameAs(each, incoming, order.effectiveOn)) ?? false
    const sector = incoming.sector && incoming.sector !== doc.sector ? incoming.sector : undefined
    const added = held ? undefined : position
    if (!added && !sector) continue
    steps.push({
      kind: 'ambassador.position',
      collection: 'ambassadors',
      id,
      what: newPosition(order.incoming[index]?.name ?? '', incoming, order.effectiveOn),
      apply: async (request) => {
        const now = await latest(request, id)
        const positions = [...(now.positions ?? []), ...(added ? [added] : [])]
        await writeAmbassador(request, now, { positions, ...(sector ? { sector } : {}) })
        return {
          id,
          before: {
            positions: (now.positions ?? []).map((each) => each.id),
            sector: now.sector ?? null,
            changed: { position: added !== undefined, sector: sector ?? null },
          },
        }
      },
    })
  }
  return steps
}

/** The ambassador as it was last written, draft or not. */
export function latest(req: PayloadRequest, id: string): Promise<Ambassador> {
  return req.payload.findByID({
    collection: 'ambassadors',
    id,
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
}

/** Writes where the last write went: what waits as a draft is not published along with it. */
export async function writeAmbassador(
  req: PayloadRequest,
  doc: Ambassador,
  data: Partial<Pick<Ambassador, 'positions' | 'sector'>>,
): Promise<void> {
  const published = doc._status === 'published'
  await req.payload.update({
    collection: 'ambassadors',
    id: doc.id,
    data: { ...data, _status: published ? 'published' : 'draft' },
    draft: !published,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

function positionOf({ title, organisation }: Incoming, from: string) {
  if (!title?.trim()) return undefined
  return { title: title.trim(), organisation: idOf(organisation) ?? null, from: instantOfDay(from) }
}

function sameAs(
  position: NonNullable<Ambassador['positions']>[number],
  { title, organisation }: Incoming,
  day: string,
): boolean {
  const period = { startsOn: dayOfStored(position.from), endsOn: dayOfStored(position.to) }
  return (
    position.title === title?.trim() &&
    (idOf(position.organisation) ?? null) === (idOf(organisation) ?? null) &&
    contains(period, day)
  )
}

function newPosition(name: string, { title, sector }: Incoming, day: string) {
  const [da, en] = languages.map((language) => sayDay(day, language))
  return title
    ? {
        da: `${name} får stillingen ${title} fra ${da}.`,
        en: `${name} gets the position ${title} from ${en}.`,
      }
    : { da: `${name} får sektoren ${sector}.`, en: `${name} gets the sector ${sector}.` }
}
