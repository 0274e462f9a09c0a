import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'
import type { ReactNode } from 'react'
import { isEditor, type Person } from '../../access/people.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { PageTitle } from './PageTitle.tsx'
import { type Say, wordsIn } from './words.ts'

interface Props {
  view: AdminViewServerProps
  /** The trail of pages that leads here, this one last. */
  trail: (say: Say, language: Language) => { label: string; url?: string }[]
  /** What others than editors are told instead; by default a word about the relay. */
  forOthers?: (language: Language) => string
  children: (reader: { user: TypedUser; language: Language; say: Say }) => ReactNode
}

/**
 * The frame around our own views: the panel's navigation, for whoever is signed in; what is in it, for editors. Payload
 * shows views of one's own to anybody, so this is where others are sent to sign in.
 */
export function RelayFrame({ view, trail, forOthers, children }: Props) {
  const { initPageResult, params, searchParams, payload, i18n, user } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!user) {
    const here = Array.isArray(params?.segments) ? `/${params.segments.join('/')}` : ''
    redirect(`/admin/login?${new URLSearchParams({ redirect: `/admin${here}` })}`)
  }
  const language = languageOf(i18n.language)
  const say = wordsIn(language)
  const nav = trail(say, language)
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={user}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={nav} />
      <PageTitle title={nav.at(-1)?.label ?? ''} />
      <Gutter className="relay">
        <main>
          {isEditor(user as Person) ? (
            children({ user, language, say })
          ) : (
            <>
              <h1>{nav.at(-1)?.label}</h1>
              <p>{forOthers?.(language) ?? say('notForAmbassadors')}</p>
              <p>
                <a href="/admin">{say('toDashboard')}</a>
              </p>
            </>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
