import type { Desk, Reading } from './types.ts'

/** What the screen begins with after a text has been read. */
export function deskOf(reading: Reading): Desk {
  const { source, pieces, people, matches, role, suggestedTitle } = reading
  return {
    arrangement: { source, pieces },
    matches,
    people: people.map((person) => ({
      ...person,
      choice: person.ambassador ?? (person.candidates.length > 0 ? '' : 'new'),
    })),
    role: role ?? '',
    interviewer: '',
    title: suggestedTitle,
  }
}

/** What is sent to make the draft: who is left out, or not chosen, is not in it. */
export function bodyOf({ seal, language }: Reading, desk: Desk): object {
  const { arrangement, matches, people, role, interviewer, title } = desk
  return {
    ...arrangement,
    ...{ seal, language, title, matches, interviewer },
    role: role || null,
    people: people
      .filter(({ choice }) => choice !== '' && choice !== 'none')
      .map(({ name, title: theirs, organisation, choice }) => ({
        ...{ name, organisation },
        title: theirs,
        ambassador: choice === 'new' ? null : choice,
      })),
  }
}
