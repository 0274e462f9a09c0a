import type { PayloadRequest } from 'payload'
import { idsOf } from '../../references.ts'
import { demoContent } from '../content/index.ts'

const featured = ['interviews', 'cases', 'questions'] as const

/** What the front page and the events look like without the demo, and which of the settings that changes. */
export interface FrontWithoutDemo {
  changed: ('front' | 'events')[]
  data: object
}

/** @param isLeaving whether an id is that of a demo document that goes */
export async function frontWithoutDemo(
  req: PayloadRequest,
  isLeaving: (id: string) => boolean,
): Promise<FrontWithoutDemo> {
  const { front, events = [] } = await req.payload.findGlobal({
    slug: 'settings',
    locale: 'da',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const kept = featured.map((name) => {
    const ids = idsOf(front?.[name])
    return { name, ids: ids.filter((id) => !isLeaving(id)), before: ids.length }
  })
  const ours = (events ?? []).filter(({ title, place }) => !isDemoEvent({ title, place }))
  const fewer = kept.some(({ ids, before }) => ids.length < before)
  return {
    changed: [
      ...(fewer ? (['front'] as const) : []),
      ...(ours.length < (events ?? []).length ? (['events'] as const) : []),
    ],
    data: {
      front: Object.fromEntries(kept.map(({ name, ids }) => [name, ids])),
      events: ours,
    },
  }
}

/** Takes the demo's own off the front page; what an editor has put there stays. */
export async function clearFront(req: PayloadRequest, left: FrontWithoutDemo): Promise<void> {
  if (left.changed.length === 0) return
  await req.payload.updateGlobal({
    slug: 'settings',
    locale: 'da',
    data: left.data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** An event is the demo's as long as nobody has changed what it is called or where it takes place. */
function isDemoEvent(event: { title?: string | null; place?: string | null }): boolean {
  // The days lie around another day than that of loading; names and places are the same on all.
  return demoContent('2026-01-01').events.some(
    ({ title, place }) => title.da === event.title && place.da === event.place,
  )
}
