import type { PayloadRequest } from 'payload'
import type { Handover } from '../../generated/payload-types.ts'
import { dayOfInstant, dayOfStored } from '../../handover/calendar.ts'
import type { HandoverOrder, Reason } from '../../handover/order.ts'
import type { Localised } from '../../i18n/text.ts'
import { idOf, idsOf } from '../../references.ts'
import { namesOf } from './names.ts'

/** A handover as it is written, complete or not. */
export type HandoverData = Partial<
  Pick<Handover, 'role' | 'effectiveOn' | 'announcedOn' | 'outgoing' | 'incoming'>
>

const unknown = {
  outgoing: {
    da: 'En af de perioder, der skal slutte, findes ikke.',
    en: 'One of the terms that are to end does not exist.',
  },
  ambassador: { da: 'Den ambassadør findes ikke.', en: 'There is no such ambassador.' },
} satisfies Record<string, Localised>

/** The order that a handover amounts to, with names; and what it refers to that does not exist. */
export async function orderOf(
  req: PayloadRequest,
  data: HandoverData & { effectiveOn: string },
): Promise<{ order: HandoverOrder; reasons: Reason[] }> {
  const incoming = data.incoming ?? []
  const outgoingIds = idsOf(data.outgoing)
  const outgoing = await outgoingTerms(req, outgoingIds)
  const names = await namesOf(req, [
    ...incoming.flatMap(({ ambassador }) => idOf(ambassador) ?? []),
    ...outgoing.map(({ ambassador }) => idOf(ambassador) ?? ''),
  ])
  const reasons: Reason[] = incoming.flatMap(({ ambassador }, index) => {
    const id = idOf(ambassador)
    return id === undefined || names.has(id)
      ? []
      : [{ path: `incoming.${index}.ambassador`, message: unknown.ambassador }]
  })
  if (outgoingIds.some((id) => !outgoing.some((term) => term.id === id))) {
    reasons.push({ path: 'outgoing', message: unknown.outgoing })
  }
  const known = outgoingIds.filter((id) => outgoing.some((term) => term.id === id))
  return {
    order: {
      effectiveOn: dayOfInstant(data.effectiveOn),
      announcedOn: dayOfStored(data.announcedOn),
      outgoing: known.map((id) => {
        const term = outgoing.find((one) => one.id === id)
        return { id, name: names.get(idOf(term?.ambassador) ?? '') ?? '' }
      }),
      incoming: incoming.map(({ ambassador, name, kind, endsOn }) => {
        const id = idOf(ambassador) ?? null
        return {
          ambassador: id,
          name: (id === null ? name?.trim() : names.get(id)) ?? '',
          kind: kind ?? 'ordinary',
          endsOn: dayOfStored(endsOn),
        }
      }),
    },
    reasons,
  }
}

async function outgoingTerms(req: PayloadRequest, ids: string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}
