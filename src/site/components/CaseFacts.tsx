import type { ReactNode } from 'react'
import type { Language } from '../../i18n/text.ts'
import { safeHref } from '../links.ts'
import type { CasePage } from '../viewModels/casePage.ts'
import { words } from '../words.ts'
import { Attachments } from './Attachments.tsx'
import { DateText } from './DateText.tsx'
import { NamedLink } from './NamedLink.tsx'

/** Where a case happened, when, and whom to ask. */
export function CaseFacts({ model, language }: { model: CasePage; language: Language }) {
  const texts = words[language].case
  return (
    <aside className="facts" aria-label={texts.facts}>
      <dl>
        <Fact term={texts.organisation}>
          {model.organisation ? <NamedLink named={model.organisation} language={language} /> : null}
        </Fact>
        <Fact term={texts.sector}>
          {model.sector ? (texts.sectors[model.sector] ?? null) : null}
        </Fact>
        <Fact term={texts.themes}>
          {model.themes.length > 0
            ? model.themes.map((theme, index) => (
                <span key={theme.name.text}>
                  {index > 0 ? ', ' : null}
                  <NamedLink named={theme} language={language} />
                </span>
              ))
            : null}
        </Fact>
        <Fact term={texts.putForwardOn}>
          {model.putForwardOn ? <DateText day={model.putForwardOn} language={language} /> : null}
        </Fact>
        <Fact term={texts.publishedOn}>
          {model.publishedOn ? <DateText day={model.publishedOn} language={language} /> : null}
        </Fact>
        <Fact term={texts.contact}>
          {model.contact ? <Contact contact={model.contact} /> : null}
        </Fact>
        <Fact term={texts.attachments}>
          {model.attachments.length > 0 ? (
            <Attachments files={model.attachments} language={language} />
          ) : null}
        </Fact>
      </dl>
    </aside>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (children === null) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Contact({ contact }: { contact: NonNullable<CasePage['contact']> }) {
  const mail = contact.email ? safeHref(`mailto:${contact.email}`) : null
  const phone = contact.phone ? safeHref(`tel:${contact.phone.replace(/[^\d+]/g, '')}`) : null
  return (
    <ul>
      {contact.name ? <li>{contact.name}</li> : null}
      {mail ? (
        <li>
          <a href={mail}>{contact.email}</a>
        </li>
      ) : null}
      {phone ? (
        <li>
          {/* A number never breaks over two lines. */}
          <a href={phone}>{contact.phone?.replaceAll(' ', '\u00a0')}</a>
        </li>
      ) : null}
    </ul>
  )
}
