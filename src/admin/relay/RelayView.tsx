import type { AdminViewServerProps } from 'payload'
import { HandoverList } from './HandoverList.tsx'
import { loadRelay } from './load.ts'
import { RelayFrame } from './RelayFrame.tsx'
import { RelayNow } from './RelayNow.tsx'
import { RelayPicture } from './RelayPicture.tsx'

/** `/admin/stafetten`: every role drawn over time, who holds it, what comes, and the way to a handover. */
export async function RelayView(view: AdminViewServerProps) {
  return (
    <RelayFrame trail={(say) => [{ label: say('relay') }]} view={view}>
      {async ({ user, language, say }) => {
        const roles = await loadRelay(view.payload, user, language)
        return (
          <>
            <h1>{say('relay')}</h1>
            <p className="relay__intro">{say('relayIntro')}</p>
            {roles.length === 0 && (
              <p>
                {say('noRoles')} <a href="/admin/collections/roles/create">{say('createRole')}</a>
              </p>
            )}
            {roles.map((role) => (
              <section aria-labelledby={`role-${role.id}`} className="relay-role" key={role.id}>
                <header className="relay-role__head">
                  <h2 id={`role-${role.id}`}>{role.name}</h2>
                  <a
                    aria-label={say('passOnFor', { role: role.name })}
                    className="relay-button relay-button--primary"
                    href={`/admin/stafetten/skift?role=${role.id}`}
                  >
                    {say('passOn')}
                  </a>
                </header>
                <RelayPicture language={language} role={role} />
                <RelayNow language={language} role={role} />
                <HandoverList language={language} role={role} />
                <p>
                  <a href={`/admin/collections/roles/${role.id}`}>{say('editRole')}</a>
                </p>
              </section>
            ))}
          </>
        )
      }}
    </RelayFrame>
  )
}
