import type { DemoCalendar } from './calendar.ts'
import { roleSlug } from './role.ts'
import type { DemoTerm } from './types.ts'

const everyone = ['ministeriet-for-faelles-opgaver', 'kommunekredsen', 'regionskredsen']

/**
 * Months from the reference day (a dot is one vacant month):
 *
 *   seat 1  -62 Gudrun -38 . -37 Niels (acting) -34 Torben -10 Amina  +14 Jonas (not announced yet)
 *   seat 2                                                 -10 Rasmus +14
 *   seat 3                                                 -10 Hanne  -2 .... +2 Yasmin +14
 */
export function terms({ month, day }: DemoCalendar): DemoTerm[] {
  const ordinary = { role: roleSlug, appointedBy: everyone, kind: 'ordinary' as const }
  return [
    {
      ...ordinary,
      ambassador: 'gudrun-hald-espelund',
      startsOn: month(-62),
      endsOn: month(-38),
      announcedOn: month(-63, 9),
    },
    {
      role: roleSlug,
      ambassador: 'niels-tornvig',
      startsOn: month(-37),
      endsOn: month(-34),
      announcedOn: month(-38, 24),
      appointedBy: ['ministeriet-for-faelles-opgaver'],
      kind: 'acting',
    },
    {
      ...ordinary,
      ambassador: 'torben-askelund-friis',
      startsOn: month(-34),
      endsOn: month(-10),
      announcedOn: month(-35, 4),
    },
    {
      ...ordinary,
      ambassador: 'amina-soerholt',
      startsOn: month(-10),
      endsOn: month(14),
      announcedOn: month(-11, 12),
    },
    {
      ...ordinary,
      ambassador: 'rasmus-engvang',
      startsOn: month(-10),
      endsOn: month(14),
      announcedOn: month(-11, 12),
    },
    {
      ...ordinary,
      ambassador: 'hanne-bjaergsoe',
      startsOn: month(-10),
      endsOn: month(-2),
      announcedOn: month(-11, 12),
    },
    {
      ...ordinary,
      ambassador: 'yasmin-ellekaer',
      startsOn: month(2),
      endsOn: month(14),
      announcedOn: day(-12),
    },
    {
      ...ordinary,
      ambassador: 'jonas-overmark',
      startsOn: month(14),
      endsOn: month(38),
      announcedOn: month(12, 20),
    },
  ]
}
