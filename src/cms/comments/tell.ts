import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Comment } from '../../generated/payload-types.ts'
import { languageOf } from '../../i18n/text.ts'
import { mentioned } from '../../mail/commentLetters.ts'
import { writeLetter } from '../../mail/letter.ts'
import { idOf, idsOf } from '../../references.ts'
import { afterCommit } from '../afterCommit.ts'
import { editAddress, titleOf } from '../desk/written.ts'
import { nameableAmong } from './named.ts'

/**
 * Mails those whom a comment names, each of them once however often it is edited, after the commit. Nobody is told of what
 * they wrote themselves.
 */
export const tellNamed: CollectionAfterChangeHook<Comment> = async ({ doc, req }) => {
  const told = new Set((await toldSoFar(req, doc.id)) ?? [])
  const fresh = idsOf(doc.mentions).filter((id) => !told.has(id) && id !== idOf(doc.author))
  if (fresh.length === 0) return doc
  await req.payload.db.updateOne({
    collection: 'comments',
    id: doc.id,
    data: { told: [...told, ...fresh] },
    req,
  })
  const letters = await lettersFor(req, doc, fresh)
  await afterCommit(req, async () => {
    for (const letter of letters) await req.payload.sendEmail(letter)
  })
  return doc
}

async function toldSoFar(req: PayloadRequest, id: string) {
  const comment = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: id } },
    req,
  })
  return comment?.told
}

async function lettersFor(req: PayloadRequest, comment: Comment, ids: string[]) {
  const { relationTo, value } = comment.document
  const about = await req.payload.findByID({
    collection: relationTo,
    id: idOf(value) ?? '',
    select: { title: true },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { publicUrl } = req.payload.collections.users.config.custom
  const link = `${String(publicUrl)}${editAddress(relationTo, about.id)}#stafet-comments`
  const author = (req.user as { name?: string } | null)?.name ?? 'Stafet'
  const people = await nameableAmong(req, ids)
  return people.map(({ email, language, name }) => {
    const letter = { author, body: comment.body, link, title: titleOf(about.title) }
    return {
      to: email,
      ...writeLetter(mentioned({ ...letter, name, language: languageOf(language) })),
    }
  })
}
