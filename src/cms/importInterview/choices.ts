import type { PayloadRequest } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import type { Language } from '../../i18n/text.ts'
import { idOf } from '../../references.ts'

/** What an editor can choose from while importing. */
export interface Choices {
  ambassadors: { id: string; name: string; about: string }[]
  roles: { id: string; name: string }[]
  /** The programme's own role, or null. */
  role: string | null
  /** The questions of the bank that are still asked. */
  bank: { id: string; wording: string }[]
}

/** Reads what there is to choose from, as whoever asks may see it. */
export async function choicesOf(req: PayloadRequest, language: Language): Promise<Choices> {
  const all = {
    depth: 0,
    pagination: false,
    locale: language,
    overrideAccess: false,
    user: req.user,
    req,
  } as const
  const ambassadors = await req.payload.find({
    ...all,
    collection: 'ambassadors',
    draft: true,
    joins: false,
    select: { name: true, positions: true },
  })
  const roles = await req.payload.find({ ...all, collection: 'roles', select: { name: true } })
  const questions = await req.payload.find({
    ...all,
    collection: 'questions',
    where: { retired: { not_equals: true } },
    select: { wording: true },
  })
  const settings = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    ambassadors: sortDanish(
      ambassadors.docs.map(({ id, name, positions }) => ({
        id,
        name,
        about: positions?.at(-1)?.title ?? '',
      })),
      ({ name }) => name,
      language,
    ),
    roles: roles.docs.map(({ id, name }) => ({ id, name: name ?? '' })),
    role: idOf(settings.role) ?? null,
    bank: questions.docs.map(({ id, wording }) => ({ id, wording: wording ?? '' })),
  }
}
