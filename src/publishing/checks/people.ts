import { type Context, idsIn } from './context.ts'
import type { Finding } from './finding.ts'

/** Whether those who are named are known to readers: without a page of their own the byline leads nowhere. */
export function unknownPeople({ around, own, shape }: Context): Finding[] {
  const { people } = shape
  const known = around.people
  if (!people || !known) return []
  return idsIn(own[people.name]).flatMap((id): Finding[] => {
    const person = known.get(id)
    const path = people.name
    if (!person && !around.isComplete) return []
    if (!person) {
      const message = {
        da: `En af dem, der er valgt under »${people.label.da}«, findes ikke længere.`,
        en: `Somebody chosen under “${people.label.en}” is no longer there.`,
      }
      return [{ level: 'warning', code: 'personUnknown', path, message }]
    }
    if (person.isPublished) return []
    const name = person.name?.trim()
    const message = {
      da: `${name || 'En person uden navn'} er ikke udgivet, så bylinen får intet link.`,
      en: `${name || 'Somebody without a name'} is not published, so the byline gets no link.`,
    }
    return [{ level: 'warning', code: 'personUnpublished', path, message }]
  })
}
