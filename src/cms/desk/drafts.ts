import type { PayloadRequest, Where } from 'payload'
import { isAmbassador, type Person } from '../../access/people.ts'
import { idOf } from '../../references.ts'
import { sayAgo } from './ago.ts'
import type { DeskItem, DeskSource } from './source.ts'
import { editAddress, titleOf, written } from './written.ts'

/**
 * A draft that nobody has touched for so many days is asked about. Two weeks: longer than a holiday week and the mail that
 * waited meanwhile, shorter than what an interviewee has forgotten.
 */
export const untouchedDays = 14

type Kind = (typeof written)[number]
interface Asked {
  limit: number
  moment: Date
}

async function find(req: PayloadRequest, kind: Kind, asked: Asked, more: Where[], count: boolean) {
  const before = new Date(asked.moment.getTime() - untouchedDays * 86_400_000).toISOString()
  const found = await req.payload.find({
    collection: kind.collection,
    draft: true,
    where: {
      and: [{ _status: { equals: 'draft' } }, { updatedAt: { less_than: before } }, ...more],
    },
    select: { title: true, assignedTo: true, updatedAt: true },
    sort: 'updatedAt',
    depth: 0,
    limit: asked.limit,
    pagination: count,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const items = found.docs.map((doc): DeskItem & { at: string } => {
    const ago = sayAgo(doc.updatedAt, asked.moment)
    const mine = isAmbassador(req.user as Person) || idOf(doc.assignedTo) === String(req.user?.id)
    return {
      title: titleOf(doc.title),
      href: editAddress(kind.collection, doc.id),
      detail: {
        da: `${kind.name.da}, sidst rettet ${ago.da}`,
        en: `${kind.name.en}, last edited ${ago.en}`,
      },
      at: doc.updatedAt,
      level: 'due',
      mine,
    }
  })
  return { items, total: found.totalDocs }
}

const oldestFirst = (a: { at: string }, b: { at: string }) => a.at.localeCompare(b.at)

/** Drafts, pending changes included, that nobody has touched for long: those that lie with the asker first, oldest first. */
export const drafts: DeskSource = {
  name: 'drafts',
  heading: { da: 'Kladder, der er gået i stå', en: 'Drafts that have come to a halt' },
  load: async (req, asked) => {
    const ownOnly: Where[] = [{ assignedTo: { equals: req.user?.id ?? '' } }]
    const answers = await Promise.all(
      written.flatMap((kind) => [
        find(req, kind, asked, ownOnly, false),
        find(req, kind, asked, [], true),
      ]),
    )
    const all = answers.flatMap(({ items }) => items)
    const items = [...new Map(all.map((item) => [item.href, item])).values()].sort(
      (a, b) => Number(b.mine) - Number(a.mine) || oldestFirst(a, b),
    )
    const total = answers.reduce((sum, one, at) => sum + (at % 2 === 1 ? one.total : 0), 0)
    return { items: items.slice(0, asked.limit), total }
  },
}
