import type { Planned, RosterPlan } from '../../roster/plan.ts'

/** Whether everything in the file is there already. */
export function changesNothing({ roles, ambassadors, organisations, terms }: RosterPlan): boolean {
  return (
    [...roles, ...ambassadors, ...organisations].every(({ id }) => id) &&
    roles.every(({ added }) => added.length === 0) &&
    terms.every(({ known }) => known)
  )
}

/** What an import makes, for reading in a terminal. */
export function describeRoster({ roles, ambassadors, organisations, terms }: RosterPlan): string {
  return [
    'Roller / roles',
    ...roles.map((role) => `- ${role.name}: ${outcome(role)}${seatsOf(role.added)}`),
    'Organisationer / organisations',
    ...organisations.map((one) => `- ${one.name}: ${outcome(one)}`),
    'Ambassadører / ambassadors',
    ...ambassadors.map((one) => `- ${one.name}: ${one.id ? known : 'ny kladde / new draft'}`),
    'Perioder / terms',
    ...terms.map(
      ({ row, known: there }) =>
        `- ${row.name}, ${row.startsOn} – ${row.endsOn ?? ''}: ${there ? known : fresh}`,
    ),
  ].join('\n')
}

const known = 'kendt / known'
const fresh = 'ny / new'

const outcome = ({ id }: Planned): string => (id ? known : fresh)

function seatsOf(added: RosterPlan['roles'][number]['added']): string {
  if (added.length === 0) return ''
  const changes = added.map(({ from, seats }) => `${seats} (${from})`).join(', ')
  return `; pladser / seats: ${changes}`
}
