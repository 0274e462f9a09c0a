import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../../clock.ts'
import { calendarDayIn, dayOfInstant } from '../../handover/calendar.ts'
import { attributionOf } from '../../interviews/attribution.ts'
import { idsOf } from '../../references.ts'
import { contributorsOf } from '../contributors.ts'

/** Under it the one action that may change a frozen byline puts what to write into a request's context. */
export const correctingAttribution = 'stafet:correctingAttribution'

const sources = {
  interviews: { people: 'interviewees', day: 'interviewedOn' },
  cases: { people: 'putForwardBy', day: 'putForwardOn' },
} as const

/**
 * Collection hook: the byline is written at first publication, from who the people were on the day of the
 * interview, and every later write, restored versions included, keeps it.
 */
export function freezeAttribution(section: keyof typeof sources): CollectionBeforeChangeHook {
  const { people, day } = sources[section]
  return async ({ context, data, originalDoc, req }) => {
    const correction = context[correctingAttribution]
    if (correction) return { ...data, ...correction }
    if (originalDoc?.publishedAt) {
      const { attribution, attributionCorrections } = originalDoc
      return { ...data, attribution, attributionCorrections }
    }
    if (data._status !== 'published') return data
    const on = data[day] ?? originalDoc?.[day]
    const contributors = await contributorsOf(idsOf(data[people] ?? originalDoc?.[people]), req)
    const attribution = attributionOf(
      contributors,
      on ? dayOfInstant(on) : calendarDayIn('Europe/Copenhagen', now()),
    )
    return { ...data, attribution }
  }
}
