import type { PayloadRequest, Where } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import type { ApprovalState } from '../../approval/states.ts'
import type { Approval } from '../../generated/payload-types.ts'
import { calendarDayIn, dayOfStored, instantOfDay } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import type { Language, Localised } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { idOf } from '../../references.ts'
import type { DeskItem, DeskSource } from './source.ts'

/** What was decided or voided longer ago than this is no news, in milliseconds. */
const news = 60 * 24 * 3_600_000
/** More than anybody decides in that time. */
const most = 500

/** Approvals that nobody gave in time, suggested changes, a no, and what a change voided; then those that are waited for. */
export const approvals: DeskSource = {
  name: 'approvals',
  heading: { da: 'Godkendelser', en: 'Approvals' },
  load: async (req, { limit, moment }) => {
    if (!isEditor(req.user as Person)) return { items: [], total: 0 }
    const today = calendarDayIn(siteTimeZone, moment)
    const since = new Date(moment.getTime() - news).toISOString()
    const open = await find(req, { state: { equals: 'asked' } }, limit)
    const late = await find(
      req,
      {
        and: [{ state: { equals: 'asked' } }, { answerBy: { less_than: instantOfDay(today) } }],
      },
      limit,
    )
    const told = await find(
      req,
      {
        and: [
          { decidedAt: { greater_than: since } },
          {
            or: [
              { state: { in: ['changesSuggested', 'declined'] } },
              { noted: { equals: 'voided' } },
            ],
          },
        ],
      },
      most,
    )
    const standing = await notAskedAgain(req, told.docs)
    const lateIds = new Set(late.docs.map(({ id }) => id))
    const calm = open.docs.filter(({ id }) => !lateIds.has(id))
    const items = [
      ...late.docs.map((one) => itemOf(one, 'late')),
      ...standing.map((one) => itemOf(one, one.noted === 'voided' ? 'voided' : one.state)),
      ...calm.map((one) => itemOf(one, 'asked')),
    ]
    return { items: items.slice(0, limit), total: open.totalDocs + standing.length }
  },
}

const find = (req: PayloadRequest, where: Where, limit: number) =>
  req.payload.find({
    collection: 'approvals',
    where: { and: [where, { 'interview.deletedAt': { exists: false } }] },
    select: {
      interview: true,
      about: true,
      person: true,
      language: true,
      state: true,
      answerBy: true,
      askedAt: true,
      decidedAt: true,
      noted: true,
    },
    sort: ['answerBy', '-askedAt'],
    limit,
    depth: 1,
    draft: true,
    overrideAccess: false,
    user: req.user,
    req,
  })

type Found = Awaited<ReturnType<typeof find>>['docs'][number]

const topic = ({ about, language, person }: Pick<Approval, 'about' | 'language' | 'person'>) =>
  `${about} ${idOf(person.ambassador)} ${language}`

/** Those whose person has not been asked anew about the same interview since. */
async function notAskedAgain(req: PayloadRequest, found: readonly Found[]): Promise<Found[]> {
  if (found.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'approvals',
    where: { about: { in: [...new Set(found.map(({ about }) => about))] } },
    select: { about: true, person: true, language: true, askedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const newest = new Map<string, string>()
  for (const one of docs) {
    const key = topic(one)
    if ((newest.get(key) ?? '') < one.askedAt) newest.set(key, one.askedAt)
  }
  return found.filter((one) => newest.get(topic(one)) === one.askedAt)
}

const told: Partial<Record<ApprovalState | 'late' | 'voided', Localised>> = {
  asked: { da: 'er bedt om at godkende teksten', en: 'has been asked to approve the text' },
  changesSuggested: { da: 'har foreslået ændringer', en: 'has suggested changes' },
  late: { da: 'skulle have svaret', en: 'was to answer' },
  declined: { da: 'har sagt nej til teksten', en: 'has said no to the text' },
  voided: {
    da: 'godkendte teksten, men den er ændret siden',
    en: 'approved the text, but it was changed since',
  },
}

const within: Localised = { da: 'senest', en: 'by' }
const inEnglish: Localised = { da: ' (engelsk)', en: ' (English)' }

function itemOf(one: Found, what: ApprovalState | 'late' | 'voided'): DeskItem {
  const { answerBy, askedAt, decidedAt, interview, about, person } = one
  const day = dayOfStored(answerBy)
  const said = (language: Language): string => {
    const by = day ? ` ${within[language]} ${sayDay(day, language)}` : ''
    const text = `${person.name} ${told[what]?.[language] ?? ''}`
    // One person can be asked about the text in both languages.
    const which = one.language === 'en' ? inEnglish[language] : ''
    return `${text}${which}${what === 'late' || what === 'asked' ? by : ''}`
  }
  return {
    title: (typeof interview === 'object' && interview?.title) || person.name,
    href: `/admin/collections/interviews/${about}`,
    detail: { da: said('da'), en: said('en') },
    at: what === 'late' && day ? instantOfDay(day) : (decidedAt ?? askedAt),
    level: what === 'late' ? 'alarm' : what === 'asked' ? 'calm' : 'due',
  }
}
