import type { PayloadRequest, Where } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import type { Comment } from '../../generated/payload-types.ts'
import { idsOf } from '../../references.ts'
import { sayAgo } from './ago.ts'
import type { DeskAnswer, DeskItem, DeskSource } from './source.ts'
import { editAddress, titleOf } from './written.ts'

const open: Where = { resolvedAt: { exists: false } }

/** As much of a comment stands on the dashboard. */
const longest = 90

type Asked = Pick<Comment, 'author' | 'body' | 'createdAt' | 'document' | 'mentions'>

function itemOf(comment: Asked, me: string, moment: Date): DeskItem[] {
  const { author, body, createdAt, document, mentions: mentioned } = comment
  if (typeof document.value !== 'object') return []
  const name = author && typeof author === 'object' ? author.name : '–'
  const ago = sayAgo(createdAt, moment)
  const said = body.length > longest ? `${body.slice(0, longest).trimEnd()} …` : body
  return [
    {
      title: titleOf(document.value.title),
      href: `${editAddress(document.relationTo, document.value.id)}#stafet-comments`,
      detail: { da: `${name} ${ago.da}: »${said}«`, en: `${name} ${ago.en}: “${said}”` },
      at: createdAt,
      level: 'due',
      mine: idsOf(mentioned).includes(me),
    },
  ]
}

async function find(
  req: PayloadRequest,
  where: Where,
  { limit, moment }: { limit: number; moment: Date },
): Promise<DeskAnswer> {
  if (!isEditor(req.user as Person)) return { items: [], total: 0 }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'comments',
    where,
    select: { author: true, body: true, createdAt: true, document: true, mentions: true },
    populate: { users: { name: true }, interviews: { title: true }, cases: { title: true } },
    sort: '-createdAt',
    draft: true,
    depth: 1,
    limit,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const me = String(req.user?.id)
  return { items: docs.flatMap((doc) => itemOf(doc, me, moment)), total: totalDocs }
}

const naming = (req: PayloadRequest): Where => ({ mentions: { in: [req.user?.id ?? ''] } })

/** Open comments that name the asker: theirs to answer. */
export const mentions: DeskSource = {
  name: 'mentions',
  heading: { da: 'Du er nævnt', en: 'You are mentioned' },
  load: (req, asked) => find(req, { and: [open, naming(req)] }, asked),
}

/** Open comments that name somebody else or nobody. */
export const openComments: DeskSource = {
  name: 'comments',
  heading: { da: 'Åbne kommentarer', en: 'Open comments' },
  load: async (req, asked) => {
    // the databases disagree on whether a comment that names nobody is one that does not name me
    const all = await find(req, open, { ...asked, limit: asked.limit * 2 })
    const mine = await find(req, { and: [open, naming(req)] }, { ...asked, limit: 1 })
    const items = all.items.filter((item) => !item.mine).slice(0, asked.limit)
    return { items, total: all.total - mine.total }
  },
}
