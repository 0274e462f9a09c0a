import type { ServerProps } from 'payload'
import { ambassadorIdOf, isAmbassador, isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'
import { loadRelay } from './load.ts'
import { OwnTerm } from './OwnTerm.tsx'
import { RelayNow } from './RelayNow.tsx'
import { wordsIn } from './words.ts'

/** At the top of the dashboard: for editors how the roles stand, for an ambassador their own term. */
export async function RelayToday({ payload, user, i18n }: ServerProps) {
  const language = languageOf(i18n.language)
  const say = wordsIn(language)
  const person = user as Person
  if (isAmbassador(person)) {
    return <OwnTerm ambassador={ambassadorIdOf(person)} language={language} payload={payload} />
  }
  if (!user || !isEditor(person)) return null
  const roles = await loadRelay(payload, user, language)
  if (roles.length === 0) return null
  return (
    <section aria-labelledby="relay-today" className="relay relay-today">
      <header className="relay-role__head">
        <h2 id="relay-today">{say('relay')}</h2>
        <a className="relay-button" href="/admin/stafetten">
          {say('toRelay')}
        </a>
      </header>
      {roles.map((role) => (
        <div key={role.id}>
          <h3>{role.name}</h3>
          <RelayNow language={language} role={role} />
        </div>
      ))}
    </section>
  )
}
