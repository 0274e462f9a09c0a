'use client'
import type { Change } from '../../../handover/dryRun.ts'
import type { Say, Word } from '../words.ts'

const groups: readonly { word: Word; kinds: readonly Change['kind'][] }[] = [
  { word: 'groupTerms', kinds: ['term.close', 'term.open', 'term.yield', 'term.return'] },
  { word: 'groupPeople', kinds: ['ambassador.create', 'ambassador.position'] },
  { word: 'groupInterviews', kinds: ['interview.create'] },
  { word: 'groupUsers', kinds: ['user.link', 'user.invite'] },
  { word: 'groupDrafts', kinds: ['draft.reassign', 'plan.reassign'] },
]

/** What a handover does, sorted by what it is done to. */
export function ChangeGroups({ changes, say }: { changes: readonly Change[]; say: Say }) {
  if (changes.length === 0) return <p>{say('noChanges')}</p>
  return groups.map(({ word, kinds }) => {
    const mine = changes.filter(({ kind }) => kinds.includes(kind))
    if (mine.length === 0) return null
    return (
      <section className="relay-changes" key={word}>
        <h4>{say(word)}</h4>
        <ul>
          {mine.map(({ what, link, kind, id }) => (
            <li key={`${kind} ${id} ${what}`}>
              {what}{' '}
              {link && (
                <a aria-label={say('seeNamed', { name: what })} href={link}>
                  {say('see')}
                </a>
              )}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
