import type { PayloadRequest, Where } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import type { Schedule } from '../../generated/payload-types.ts'
import type { Localised } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { isOverdue } from '../../publishing/schedule/overdue.ts'
import { sayMoment } from '../../publishing/schedule/sayMoment.ts'
import { actionNames } from '../../publishing/schedule/states.ts'
import { documentOf } from '../scheduling/store.ts'
import type { DeskItem, DeskSource } from './source.ts'

/** What is promised next, and as alarms what was promised and has not happened. */
export const schedules: DeskSource = {
  name: 'schedules',
  heading: { da: 'Planlagt', en: 'Planned' },
  all: '/admin/calendar',
  load: async (req, { limit, moment }) => {
    if (!isEditor(req.user as Person)) return { items: [], total: 0 }
    const [failed, planned] = [
      await ask(req, { state: { equals: 'failed' } }, limit),
      await ask(req, { state: { equals: 'planned' } }, limit),
    ]
    // Late ones are the first of those that are planned, which come in the order of their moments.
    const late = planned.docs.filter((one) => isOverdue(one, moment))
    const calm = planned.docs.filter((one) => !isOverdue(one, moment))
    const items = [...late, ...failed.docs, ...calm].slice(0, limit)
    return {
      items: items.map((one) => itemOf(one, moment)),
      total: failed.totalDocs + planned.totalDocs,
    }
  },
}

function ask(req: PayloadRequest, where: Where, limit: number) {
  return req.payload.find({
    collection: 'schedules',
    where,
    select: { document: true, title: true, action: true, at: true, state: true, problem: true },
    depth: 0,
    limit,
    sort: 'at',
    overrideAccess: false,
    req,
  })
}

const calendar = '/admin/calendar'

type Row = Omit<Schedule, 'createdAt' | 'updatedAt'>

function itemOf(schedule: Row, moment: Date): DeskItem {
  const { title, at, state } = schedule
  const document = documentOf(schedule)
  const alarm = state === 'failed' || isOverdue(schedule, moment)
  return {
    title: title || '–',
    href: document ? `/admin/collections/${document.collection}/${document.id}` : calendar,
    detail: detailOf(schedule, alarm),
    at,
    level: alarm ? 'alarm' : 'calm',
  }
}

function detailOf({ action, at, state, problem }: Row, alarm: boolean): Localised {
  const when = sayMoment(siteTimeZone, new Date(at))
  const what = actionNames[action]
  const plain = { da: `${what.da} ${when.da}`, en: `${what.en} on ${when.en}` }
  if (!alarm) return plain
  const why = (problem ?? { da: '', en: '' }) as unknown as Localised
  const happened: Localised =
    state === 'failed'
      ? { da: 'mislykkedes', en: 'failed' }
      : { da: 'er ikke sket endnu', en: 'has not happened yet' }
  return {
    da: `${plain.da}: ${happened.da}. ${why.da}`.trim(),
    en: `${plain.en}: ${happened.en}. ${why.en}`.trim(),
  }
}
