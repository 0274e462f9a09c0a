import type { Language } from '../../i18n/text.ts'
import { contentOf, doubtsOf, placeOf, renderDoubt } from '../../interviews/arrange/index.ts'
import { importWarnings } from '../../interviews/importWarnings.ts'
import type { ChosenPerson, Desk, ImportWarning, Reading } from './types.ts'

/**
 * What there is to look at as the desk stands, in the language of whoever looks: what the server found with the document, what
 * the division and the chosen people leave in doubt, and what is known here of both.
 */
export function warningsOf(desk: Desk, reading: Reading, reader: Language): ImportWarning[] {
  const { arrangement, people } = desk
  const { readAs, warnings } = reading
  const chosen = people.filter(({ choice }) => choice !== 'none')
  const doubts = doubtsOf(arrangement, reading.pieces, { ...readAs, people: chosen })
  return [
    ...warnings.filter(({ kind }) => kind === 'document'),
    ...doubts.map((doubt) => ({
      kind: doubt.kind,
      message: renderDoubt(doubt, reader),
      place: placeOf(doubt, arrangement),
    })),
    ...fromServer(desk, reading, chosen),
    ...withoutTitle(desk, reading, reader),
  ]
}

/** What the server knew of the text as it was read, as far as it still holds. */
function fromServer({ arrangement }: Desk, { pieces, warnings }: Reading, people: ChosenPerson[]) {
  const { source } = arrangement
  const sameTitle = contentOf({ source, pieces }).title === contentOf(arrangement).title
  const unchosen = people.filter(({ candidates, choice }) => choice === '' && candidates.length > 0)
  return warnings.filter(({ kind, message }) => {
    if (kind === 'otherLanguage') return true
    if (kind === 'importedBefore') return sameTitle
    return kind === 'severalOfThatName' && unchosen.some(({ name }) => message.includes(name))
  })
}

function withoutTitle(
  { arrangement, people, title }: Desk,
  { language }: Reading,
  reader: Language,
): ImportWarning[] {
  if (contentOf(arrangement).title !== '') return []
  const names = people.map(({ name }) => name).join(', ')
  const suggestion = title.trim() || importWarnings.suggestion(names)[language]
  const message = importWarnings.noTitle(suggestion)[reader]
  return [{ kind: 'noTitle', message, place: 'text' }]
}
