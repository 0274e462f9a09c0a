import type { PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import type { ChecklistItem } from '../../handover/dryRun.ts'
import { say } from '../../i18n/say.ts'
import { inQuotes, type Language, type Localised } from '../../i18n/text.ts'
import { draftsWith, usersLeaving } from './steps/desk.ts'
import { adminPath, type Ground } from './steps/step.ts'

type Found = Omit<ChecklistItem, 'label' | 'ticked'> & { label: Localised }

/** What to see to around the handover: what is there already, and what is still missing. */
export async function checklistOf(
  req: PayloadRequest,
  ground: Ground,
  ticked: readonly string[],
): Promise<ChecklistItem[]> {
  const items = [...(await ofSuccessors(req, ground)), ...(await ofLeavers(req, ground))]
  return items.map(({ label, ...item }) => ({
    ...item,
    label: say(req, label),
    ticked: ticked.includes(item.key),
  }))
}

async function ofSuccessors(req: PayloadRequest, ground: Ground): Promise<Found[]> {
  const items: Found[] = []
  for (const [index, { ambassador, name }] of ground.order.incoming.entries()) {
    const key = (what: string) => `${what}:${ambassador ?? index}`
    const has = ambassador ? await whatIsThere(req, ambassador, ground.role.id) : nothing
    const link = ambassador ? { link: adminPath('ambassadors', ambassador) } : {}
    const item = (what: keyof typeof words, done: boolean): Found => ({
      key: key(what),
      done,
      label: words[what](name),
      ...link,
    })
    const account = Boolean(ground.data.incoming?.[index]?.email?.trim()) || has.account
    items.push(
      item('portrait', has.portrait),
      item('consent', has.consent),
      item('biographyDa', has.biography.da),
      item('biographyEn', has.biography.en),
      item('published', has.published),
      item('account', account),
      item('interview', has.interview),
    )
  }
  return items
}

const words = {
  portrait: (name: string) => ({ da: `Portræt af ${name}`, en: `Portrait of ${name}` }),
  consent: (name: string) => ({
    da: `Samtykke fra ${name} til portrættet`,
    en: `Consent of ${name} to the portrait`,
  }),
  biographyDa: (name: string) => ({
    da: `Biografi af ${name} på dansk`,
    en: `Biography of ${name} in Danish`,
  }),
  biographyEn: (name: string) => ({
    da: `Biografi af ${name} på engelsk`,
    en: `Biography of ${name} in English`,
  }),
  published: (name: string) => ({
    da: `${name} er udgivet på sitet; ellers vises pladsen som ledig`,
    en: `${name} is published on the site; otherwise the seat shows as vacant`,
  }),
  account: (name: string) => ({
    da: `Konto, som ${name} kan skrive med`,
    en: `An account that ${name} can write with`,
  }),
  interview: (name: string) => ({
    da: `Interview med ${name} er udgivet`,
    en: `An interview with ${name} is published`,
  }),
}

const nothing = {
  portrait: false,
  consent: false,
  biography: { da: false, en: false },
  published: false,
  account: false,
  interview: false,
}

async function whatIsThere(req: PayloadRequest, id: string, role: string): Promise<typeof nothing> {
  const doc = await req.payload.findByID({
    collection: 'ambassadors',
    id,
    depth: 1,
    draft: true,
    joins: false,
    locale: 'all',
    disableErrors: true,
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
  const portrait = typeof doc?.portrait === 'object' ? doc.portrait : null
  // What `locale: 'all'` gives for a localised field, which the generated types don't say.
  const biography = (doc?.biography ?? {}) as Partial<Record<Language, unknown>>
  const count = async (collection: 'users' | 'interviews', where: object) => {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { ...where },
      overrideAccess: true,
      req,
    })
    return totalDocs > 0
  }
  return {
    portrait: portrait !== null,
    consent: Boolean(portrait?.consent?.givenOn || portrait?.consent?.note?.trim()),
    biography: { da: Boolean(biography.da), en: Boolean(biography.en) },
    published: doc?._status === 'published',
    account: await count('users', { ambassador: { equals: id } }),
    interview: await count('interviews', {
      interviewees: { contains: id },
      role: { equals: role },
      _status: { equals: 'published' },
    }),
  }
}

/** What those who leave have lying; carrying out gives it to the editors. */
async function ofLeavers(req: PayloadRequest, ground: Ground): Promise<Found[]> {
  const users = await usersLeaving(req, ground)
  const drafts = async (collection: 'interviews' | 'cases') =>
    (await draftsWith(req, collection, users)).map(
      ({ id, title }): Found => ({
        key: `draft:${id}`,
        done: false,
        link: adminPath(collection, id),
        label: {
          da: `Åben kladde hos den, der går af: ${inQuotes(title, 'da')}`,
          en: `Open draft of whoever leaves: ${inQuotes(title, 'en')}`,
        },
      }),
    )
  return [...(await drafts('interviews')), ...(await drafts('cases'))]
}
