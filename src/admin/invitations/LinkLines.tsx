'use client'
import { momentIn } from '../moment.ts'
import { useSay } from '../useSay.ts'
import { lastDay } from './lastDay.ts'
import type { ListedLink } from './types.ts'
import { invitationWords, standingWords } from './words.ts'

/** The links that somebody was given: where each stands, when it was used last, and how long it works. */
export function LinkLines({ links }: { links: readonly ListedLink[] }) {
  const { language, say } = useSay(invitationWords)
  const works = links.some(({ standing }) => standing === 'open')
  return (
    <>
      {works ? null : <p>{say('noLink')}</p>}
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
      {works ? <p className="stafet-ask__hint">{say('newLinkHelp')}</p> : null}
    </>
  )
}
