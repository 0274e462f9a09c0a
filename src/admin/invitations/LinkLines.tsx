'use client'
import type { ListedLink } from '../../interviews/invitationList.ts'
import { momentIn, useInvitationWords } from './useInvitationWords.ts'
import { standingWords } from './words.ts'

/** The links that somebody was given: where each stands, when it was used last, and how long it works. */
export function LinkLines({ links }: { links: readonly ListedLink[] }) {
  const { language, say } = useInvitationWords()
  if (!links.some(({ standing }) => standing === 'open') && links.length === 0) {
    return <p>{say('noLink')}</p>
  }
  return (
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
            ? `, ${say('expires')} ${momentIn(language, link.expiresAt)}`
            : ''}
        </li>
      ))}
    </ul>
  )
}
