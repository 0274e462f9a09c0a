import type { Where } from 'payload'
import { type Day, instantOfDay } from '../../../handover/calendar.ts'
import type { When } from '../../../handover/when.ts'

/** Which terms are current, over or to come on the day, in the shape that the list's own filters have. */
export function termsThatAre(when: When, day: Day): Where {
  const noon = instantOfDay(day)
  const begun: Where = { startsOn: { less_than_equal: noon } }
  if (when === 'coming') return { or: [{ and: [{ startsOn: { greater_than: noon } }] }] }
  if (when === 'former') return { or: [{ and: [{ endsOn: { less_than_equal: noon } }] }] }
  return {
    or: [
      { and: [begun, { endsOn: { greater_than: noon } }] },
      { and: [begun, { endsOn: { exists: false } }] },
    ],
  }
}

/** The documents with these ids, as one text: of a long list in an address only the first twenty would arrive. */
export const withIds = (ids: readonly string[]): Where => ({
  or: [{ and: [{ id: { in: ids.join(',') || 'none' } }] }],
})
