import type { AdminViewServerProps, Payload, TypedUser } from 'payload'
import { sortDanish } from '../../i18n/collate.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import type { Choice } from './guide/Combobox.tsx'
import { newDraft } from './guide/draft.ts'
import { Guide } from './guide/Guide.tsx'
import { loadRelay } from './load.ts'
import { RelayFrame } from './RelayFrame.tsx'
import { loadHandover } from './saved.ts'

/** `/admin/stafetten/skift` and `/admin/stafetten/skift/:id`: the guided handover, new or begun. */
export async function GuideView(view: AdminViewServerProps) {
  const { payload, params, searchParams } = view
  const segments = Array.isArray(params?.segments) ? params.segments : []
  const id = segments[2]
  return (
    <RelayFrame
      trail={(say) => [{ label: say('relay'), url: '/admin/stafetten' }, { label: say('guide') }]}
      view={view}
    >
      {async ({ user, language, say }) => {
        const [roles, choices, saved] = await Promise.all([
          loadRelay(payload, user, language),
          loadChoices(payload, user, language),
          id ? loadHandover(payload, user, id, language) : null,
        ])
        const asked = roles.find((role) => role.id === searchParams?.role) ?? roles[0]
        if (id && !saved) {
          return (
            <>
              <h1>{say('guide')}</h1>
              <p>{say('unknownHandover')}</p>
              <p>
                <a href="/admin/stafetten">{say('toRelayBack')}</a>
              </p>
            </>
          )
        }
        if (!asked) {
          return (
            <>
              <h1>{say('guide')}</h1>
              <p>
                {say('noRoles')} <a href="/admin/collections/roles/create">{say('createRole')}</a>
              </p>
            </>
          )
        }
        return (
          <Guide
            handover={saved?.handover ?? null}
            initial={saved?.draft ?? newDraft(asked.id)}
            key={id ?? asked.id}
            language={languageOf(language)}
            roles={roles}
            user={String(user.id)}
            {...choices}
          />
        )
      }}
    </RelayFrame>
  )
}

/** Those whom a handover may name, in the order of the alphabet. */
async function loadChoices(payload: Payload, user: TypedUser, language: Language) {
  const all = {
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: false,
    user,
  } as const
  const [ambassadors, organisations] = await Promise.all([
    payload.find({ collection: 'ambassadors', joins: false, draft: true, ...all }),
    payload.find({ collection: 'organisations', locale: language, ...all }),
  ])
  const sorted = (docs: Choice[]): Choice[] =>
    sortDanish(
      docs.map(({ id, name }) => ({ id, name })),
      ({ name }) => name,
      language,
    )
  return { ambassadors: sorted(ambassadors.docs), organisations: sorted(organisations.docs) }
}
