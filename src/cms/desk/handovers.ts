import { isEditor, type Person } from '../../access/people.ts'
import { calendarDayIn, dayOfInstant, daysBetween } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import type { DeskItem, DeskSource } from './source.ts'

/** Days before a handover from which on it is more than something to know: the checklist takes a month. */
const soon = 31

/** Handovers that are planned, the next one first; a day that has passed is an alarm. */
export const handovers: DeskSource = {
  name: 'handovers',
  heading: { da: 'Næste stafetskifte', en: 'Next handover' },
  all: '/admin/stafetten',
  load: async (req, { limit, moment }) => {
    if (!isEditor(req.user as Person)) return { items: [], total: 0 }
    const { docs, totalDocs } = await req.payload.find({
      collection: 'handovers',
      where: { state: { equals: 'planned' } },
      select: { role: true, effectiveOn: true },
      populate: { roles: { name: true, timeZone: true } },
      sort: 'effectiveOn',
      depth: 1,
      limit,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const items = docs.map(({ effectiveOn, id, role }): DeskItem => {
      const { name = '–', timeZone = siteTimeZone } = typeof role === 'object' ? role : {}
      const day = dayOfInstant(effectiveOn)
      const left = daysBetween(calendarDayIn(timeZone, moment), day)
      const said = { da: sayDay(day, 'da'), en: sayDay(day, 'en') }
      const when =
        left < 0
          ? {
              da: `skulle være sket ${said.da}`,
              en: `was to happen on ${said.en}`,
            }
          : { da: `den ${said.da}`, en: `on ${said.en}` }
      return {
        title: name,
        href: `/admin/stafetten/skift/${id}`,
        detail: { da: `Stafetskifte ${when.da}`, en: `Handover ${when.en}` },
        at: effectiveOn,
        level: left < 0 ? 'alarm' : left <= soon ? 'due' : 'calm',
      }
    })
    return { items, total: totalDocs }
  },
}
