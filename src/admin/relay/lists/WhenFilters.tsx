import type { Where } from 'payload'
import { stringify } from 'qs-esm'
import { type When, whens } from '../../../handover/when.ts'
import type { Language } from '../../../i18n/text.ts'
import { wordsIn } from '../words.ts'

interface Props {
  /** The address of the list. */
  list: string
  /** The filter in force, as the address says it. */
  chosen: unknown
  language: Language
  filterFor: (when: When) => Where
}

/** Links above a list that filter it: current, coming, former, all. */
export function WhenFilters({ list, chosen, language, filterFor }: Props) {
  const say = wordsIn(language)
  const now = stringify({ where: chosen })
  const links = whens.map((when) => {
    const query = stringify({ where: filterFor(when) })
    return { label: say(when), href: `${list}?${query}`, active: query === now }
  })
  const all = { label: say('all'), href: list, active: !chosen }
  return (
    <nav aria-label={say('inTheRelay')} className="relay-filters">
      <ul>
        {[all, ...links].map(({ label, href, active }) => (
          <li key={label}>
            <a aria-current={active ? 'true' : undefined} href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
