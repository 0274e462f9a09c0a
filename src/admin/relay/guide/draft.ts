import { addMonths, type Day, isDay } from '../../../handover/calendar.ts'
import { earlier } from '../../../handover/intervals.ts'
import type { RelayRole } from '../types.ts'

export const sectors = ['state', 'region', 'municipality', 'other'] as const
export type Sector = (typeof sectors)[number]

/** Somebody who is to take over, as far as they have been written down. */
export interface Person {
  /** Keeps the person apart from the others on the screen; of a saved plan the id of its row. */
  key: string
  known: boolean
  ambassador: string
  name: string
  email: string
  titleDa: string
  titleEn: string
  organisation: string
  sector: Sector | ''
  kind: 'ordinary' | 'acting'
  /** Null as long as nobody has touched it: then it follows the length of the role's terms. */
  endsOn: string | null
  appointedBy: string[]
}

/** A handover while it is being written. Days are `YYYY-MM-DD` or empty. */
export interface Draft {
  role: string
  outgoing: string[]
  incoming: Person[]
  effectiveOn: string
  announcedOn: string
  note: string
}

export const newPerson = (key: string): Person => ({
  key,
  known: true,
  ambassador: '',
  name: '',
  email: '',
  titleDa: '',
  titleEn: '',
  organisation: '',
  sector: '',
  kind: 'ordinary',
  endsOn: null,
  appointedBy: [],
})

export const newDraft = (role: string): Draft => ({
  role,
  outgoing: [],
  incoming: [newPerson('new-1')],
  effectiveOn: '',
  announcedOn: '',
  note: '',
})

/** Whether two drafts say the same. */
export const sameDraft = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A key that no person in the draft has yet. */
export const nextKey = ({ incoming }: Draft): string =>
  `new-${1 + Math.max(0, ...incoming.map(({ key }) => Number(/^new-(\d+)$/.exec(key)?.[1] ?? 0)))}`

/** As many people to fill in as there are seats given up, at least one; once somebody has been written, as it is. */
export function withSuccessors(draft: Draft): Draft {
  const blank = draft.incoming.every(({ key, ...rest }) => {
    const { key: _, ...nobody } = newPerson(key)
    return JSON.stringify(rest) === JSON.stringify(nobody)
  })
  if (draft.incoming.length === 0 || !blank) return draft
  const count = Math.max(1, draft.outgoing.length)
  const incoming = Array.from({ length: count }, (_, index) => newPerson(`new-${index + 1}`))
  return { ...draft, incoming }
}

/** The day that suggests itself: the first on which one of those who leave has to, else today when a seat is vacant. */
export function suggestedDay(draft: Draft, role: RelayRole): Day | '' {
  const leaving = role.terms.filter(({ id }) => draft.outgoing.includes(id))
  const end = leaving.reduce<Day | null>((first, { endsOn }) => earlier(first, endsOn), null)
  if (end !== null && end > role.today) return end
  return draft.outgoing.length === 0 ? role.today : ''
}

/** The end day that suggests itself for somebody who comes; empty without a length of terms, and for an acting term. */
export function suggestedEnd(draft: Draft, person: Person, termMonths: number | null): Day | '' {
  if (person.kind === 'acting' || termMonths === null || !isDay(draft.effectiveOn)) return ''
  return addMonths(draft.effectiveOn, termMonths)
}

/** The end day that holds: the one written, else the suggested one. */
export const endOf = (draft: Draft, person: Person, termMonths: number | null): Day | '' =>
  person.endsOn ?? suggestedEnd(draft, person, termMonths)
