'use client'
import type { ListedLink } from './types.ts'
import { lastDay, momentIn, useInvitationWords } from './useInvitationWords.ts'
import { standingWords } from './words.ts'

/** The links that somebody was given: where each stands, when it was used last, and how long it works. */
export function LinkLines({ links }: { links: readonly ListedLink[] }) {
  const { language, say } = useInvitationWords()
  const works = links.some(({ standing }) => standing === 'open')
  return (
    <>
      {works ? <p className="stafet-ask__hint">{say('newLinkHelp')}</p> : <p>{say('noLink')}</p>}
      <ul className="stafet-ask__links">
        {links.map((link) => (
          <li data-standing={link.standing} key={link.id}>
            <strong>{standingWords[link.standing][language]}</strong>
            {': '}
            {link.sentAt
              ? `${say('linkSent')} ${momentIn(language, link.sentAt)}`
              : `${say('linkMade')} ${momentIn(language, link.createdAt)}`}
            {', '}
            {link.lastUsedAt
              ? `${say('lastUsed')} ${momentIn(language, link.lastUsedAt)}`
              : say('neverUsed')}
            {link.standing === 'open'
              ? `, ${say('expires')} ${lastDay(language, link.expiresAt)}`
              : ''}
          </li>
        ))}
      </ul>
    </>
  )
}
