'use client'
import type { Change } from '../../../handover/dryRun.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import type { HandoverState } from '../../../handover/states.ts'
import type { Language } from '../../../i18n/text.ts'
import type { Say, Word } from '../words.ts'
import { Ask } from './Ask.tsx'
import { ChangeGroups } from './ChangeGroups.tsx'

/** What has come of a handover. */
export interface Result {
  changes: Change[]
  /** Of an undone one: what was taken back, and what was left. */
  undone: { changes: Change[]; kept: string[] } | null
}

interface Props {
  state: Exclude<HandoverState, 'planned'>
  result: Result
  effectiveOn: string
  role: string
  onUndo: () => Promise<void>
  language: Language
  say: Say
}

const headlines: Record<Props['state'], { says: Word; help: Word }> = {
  carriedOut: { says: 'doneNow', help: 'doneHelp' },
  undone: { says: 'undone', help: 'undoneHelp' },
  cancelled: { says: 'cancelled', help: 'cancelledHelp' },
}

/** What was made and taken back is no longer there to be looked at. */
const withoutGone = ({ link, ...change }: Change): Change =>
  link && change.kind.startsWith('term.') && change.kind !== 'term.open'
    ? { ...change, link }
    : change

/** Where a handover that is no longer planned stands, what it did, and the way to undo it. */
export function ResultStep({ state, result, effectiveOn, role, onUndo, language, say }: Props) {
  const { says, help } = headlines[state]
  const { changes, undone } = result
  return (
    <>
      <div className={`relay-outcome relay-outcome--${state}`}>
        <strong>{say(says)}</strong>
        <p>{say(help, { day: sayDay(effectiveOn, language) })}</p>
      </div>
      {undone && undone.kept.length > 0 && (
        <section>
          <h3>{say('whatWasKept')}</h3>
          <ul>
            {undone.kept.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      )}
      {undone && undone.changes.length > 0 && (
        <section>
          <h3>{say('whatWasUndone')}</h3>
          <ChangeGroups changes={undone.changes.map(withoutGone)} say={say} />
        </section>
      )}
      {state === 'carriedOut' && (
        <section>
          <h3>{say('whatWasDone')}</h3>
          <ChangeGroups changes={changes} say={say} />
        </section>
      )}
      <div className="relay-buttons">
        <a className="relay-button relay-button--primary" href="/admin/stafetten">
          {say('toRelayBack')}
        </a>
        {state === 'carriedOut' ? (
          <Ask
            body={say('undoBody')}
            label={say('undo')}
            no={say('keepDone')}
            onYes={onUndo}
            question={say('undoQuestion')}
            slug="relay-undo"
            yes={say('undo')}
          />
        ) : (
          <a className="relay-button" href={`/admin/stafetten/skift?role=${role}`}>
            {say('planAnother')}
          </a>
        )}
      </div>
    </>
  )
}
