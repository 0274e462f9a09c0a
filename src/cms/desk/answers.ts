import type { Where } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import type { Invitation } from '../../generated/payload-types.ts'
import { calendarDayIn, dayOfStored, instantOfDay } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { idOf } from '../../references.ts'
import type { DeskItem, DeskSource } from './source.ts'

/** Answers count as news for this long, in milliseconds. */
const news = 14 * 24 * 3_600_000

/** Answers that came in lately, and people who have not answered in time; those who are late first. */
export const answers: DeskSource = {
  name: 'answers',
  heading: { da: 'Svar fra interviewpersoner', en: 'Answers from interviewees' },
  load: async (req, { limit, moment }) => {
    if (!isEditor(req.user as Person)) return { items: [], total: 0 }
    const today = calendarDayIn(siteTimeZone, moment)
    const ask = (where: Where, sort: string) =>
      req.payload.find({
        collection: 'invitations',
        where: { and: [where, { 'interview.deletedAt': { exists: false } }] },
        sort,
        limit,
        depth: 1,
        draft: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    const late = await ask(
      {
        and: [
          { state: { in: ['open', 'reopened'] } },
          { answerBy: { less_than: instantOfDay(today) } },
        ],
      },
      'answerBy',
    )
    const came = await ask(
      {
        and: [
          { state: { equals: 'submitted' } },
          { submittedAt: { greater_than: new Date(moment.getTime() - news).toISOString() } },
        ],
      },
      '-submittedAt',
    )
    return {
      items: [...late.docs.map(lateItem), ...came.docs.map(newItem)].slice(0, limit),
      total: late.totalDocs + came.totalDocs,
    }
  },
}

const about = ({ interview, person }: Invitation): Pick<DeskItem, 'title' | 'href'> => ({
  title: (typeof interview === 'object' && interview.title) || person.name,
  href: `/admin/collections/interviews/${idOf(interview)}`,
})

function lateItem(invitation: Invitation): DeskItem {
  const { answerBy, person } = invitation
  const day = dayOfStored(answerBy) ?? ''
  return {
    ...about(invitation),
    detail: {
      da: `${person.name} skulle have svaret senest ${sayDay(day, 'da')}`,
      en: `${person.name} was to answer by ${sayDay(day, 'en')}`,
    },
    at: instantOfDay(day),
    level: 'due',
  }
}

function newItem(invitation: Invitation): DeskItem {
  const { person, submittedAt } = invitation
  return {
    ...about(invitation),
    detail: {
      da: `${person.name} har sendt sine svar`,
      en: `${person.name} has sent their answers`,
    },
    ...(submittedAt ? { at: submittedAt } : {}),
    level: 'calm',
  }
}
