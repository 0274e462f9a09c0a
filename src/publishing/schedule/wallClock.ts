import type { Day } from '../../handover/calendar.ts'

/** What a clock on the wall says: a day, and hours and minutes as `14:05`. */
export interface WallTime {
  day: Day
  time: string
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** What the clocks in `timeZone` (an IANA name) say at a moment. */
export function wallTimeIn(timeZone: string, moment: Date): WallTime {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    // The Swedish locale writes dates and times the ISO way.
    formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    })
    formatters.set(timeZone, formatter)
  }
  const [day = '', time = ''] = formatter.format(moment).split(' ')
  return { day, time }
}

const day = 86_400_000

/**
 * The moments at which the clocks in `timeZone` say this, in order: one as a rule, none in the hour that is left out when
 * summer time begins, two in the hour that comes twice when it ends.
 */
export function momentsOf(timeZone: string, wall: WallTime): Date[] {
  const asUtc = Date.parse(`${wall.day}T${wall.time}:00.000Z`)
  if (Number.isNaN(asUtc)) return []
  // Whatever offset holds then also holds a day before or a day after: no zone changes twice in two days.
  const offsets = new Set([asUtc - day, asUtc + day].map((around) => offsetIn(timeZone, around)))
  return [...offsets]
    .map((offset) => new Date(asUtc - offset))
    .filter((moment) => {
      const said = wallTimeIn(timeZone, moment)
      return said.day === wall.day && said.time === wall.time
    })
    .sort((a, b) => a.getTime() - b.getTime())
}

/** How far the clocks are ahead of UTC at a moment, both in milliseconds. */
function offsetIn(timeZone: string, moment: number): number {
  const { day: onDay, time } = wallTimeIn(timeZone, new Date(moment))
  const minute = Math.floor(moment / 60_000) * 60_000
  return Date.parse(`${onDay}T${time}:00.000Z`) - minute
}
