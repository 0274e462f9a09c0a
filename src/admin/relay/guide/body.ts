import { type Draft, endOf, type Person } from './draft.ts'

/** A person as the API takes them, with the title in one language. */
function rowOf(draft: Draft, person: Person, termMonths: number | null, title: string) {
  const { known, ambassador, name, email, organisation, sector, kind, appointedBy, key } = person
  return {
    ...(key.startsWith('new-') ? {} : { id: key }),
    ambassador: known && ambassador ? ambassador : null,
    name: known ? null : name.trim(),
    email: email.trim() || null,
    title: title.trim() || null,
    organisation: organisation || null,
    sector: sector || null,
    kind,
    endsOn: endOf(draft, person, termMonths) || null,
    appointedBy,
  }
}

/** The handover as the API takes it, with the titles in Danish. */
export function bodyOf(draft: Draft, termMonths: number | null) {
  return {
    role: draft.role,
    outgoing: draft.outgoing,
    incoming: draft.incoming.map((person) => rowOf(draft, person, termMonths, person.titleDa)),
    effectiveOn: draft.effectiveOn,
    announcedOn: draft.announcedOn || null,
    note: draft.note.trim() || null,
  }
}

/** The successors with their titles in English, for rows that have their ids. */
export function englishOf(draft: Draft, termMonths: number | null) {
  return {
    incoming: draft.incoming.map((person) => rowOf(draft, person, termMonths, person.titleEn)),
  }
}
