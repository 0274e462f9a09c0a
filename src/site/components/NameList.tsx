import { Fragment } from 'react'
import type { Language } from '../../i18n/text.ts'
import { PersonLink } from './SeatCard.tsx'

/** Several people in a row, each with a link to their page: 'Anna, Bo og Ida'. */
export function NameList(props: {
  people: { name: string; path: string | null }[]
  language: Language
}) {
  const { people, language } = props
  let index = -1
  return new Intl.ListFormat(language, { type: 'conjunction' })
    .formatToParts(people.map(({ name }) => name))
    .map(({ type, value }) => {
      if (type === 'literal') return value
      index += 1
      const person = people[index]
      return (
        <Fragment key={`${value}/${index}`}>
          {person ? <PersonLink person={person} /> : value}
        </Fragment>
      )
    })
}
