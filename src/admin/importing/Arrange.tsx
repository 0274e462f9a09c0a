'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../i18n/text.ts'
import { contentOf, countWords } from '../../interviews/arrange/index.ts'
import { focusSoon } from '../focus.ts'
import { Ask } from '../relay/guide/Ask.tsx'
import { LeaveGuard } from '../relay/guide/LeaveGuard.tsx'
import { send } from '../relay/guide/send.ts'
import { wordsIn } from '../relay/words.ts'
import { DraftPane } from './DraftPane.tsx'
import { bodyOf } from './deskOf.ts'
import { keyOf } from './keys.ts'
import { PeoplePanel } from './PeoplePanel.tsx'
import { Pieces } from './Pieces.tsx'
import { Problems } from './Problems.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { Toolbar } from './Toolbar.tsx'
import type { Reading } from './types.ts'
import { useDesk } from './useDesk.ts'
import { useSteps } from './useSteps.ts'
import { Warnings } from './Warnings.tsx'
import { warningsOf } from './warningsOf.ts'
import { importWordsIn } from './words.ts'

interface Props {
  language: Language
  reading: Reading
  onAnother: () => void
}

/** The text beside what was made of it, until the draft is made. */
export function Arrange({ language, reading, onAnother }: Props) {
  const say = importWordsIn(language)
  const router = useRouter()
  const { desk, act, history } = useDesk(reading)
  const [done, setDone] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  const [side, setSide] = useState<'source' | 'draft'>('source')
  const attempt = useRef<string>(undefined)
  const content = contentOf(desk.arrangement)
  // Of what was there a moment ago, while a long text is worked through anew.
  const settled = useDeferredValue(desk)
  const warnings = useMemo(
    () => warningsOf(settled, reading, language),
    [settled, reading, language],
  )
  const steps = useSteps({ desk, act, say, questions: content.exchanges.length })
  const { before, caret, current, focusPiece, run, said, setCaret, setCurrent } = steps

  // The keys of undo and redo hold wherever the focus is, except where text is written.
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const writing = event.target instanceof Element && event.target.closest('input, textarea')
      const key = keyOf(event)
      if (writing || (key?.kind !== 'undo' && key?.kind !== 'redo')) return
      event.preventDefault()
      run(key)
    },
    [run],
  )
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onKey])

  const make = async () => {
    if (busy) return
    setBusy(true)
    setProblems([])
    // One name for the attempt, however often the button is pressed or the answer lost.
    attempt.current ??= crypto.randomUUID()
    const answer = await send<{ id: string }>('/interviews/import', {
      method: 'POST',
      body: bodyOf(reading, desk),
      headers: { 'Idempotency-Key': attempt.current },
    })
    if (answer.ok) {
      setDone(true)
      const locale = reading.language
      router.push(`/admin/collections/interviews/${answer.data.id}?locale=${locale}`)
      return
    }
    setBusy(false)
    // What was refused was not written: after a correction it is another attempt.
    if (answer.status !== 0) attempt.current = undefined
    const reasons = answer.complaints.map(({ message }) => message)
    setProblems(reasons.length > 0 ? reasons : [say('noAnswer')])
    focusSoon('import-problems')
  }

  const goTo = (piece: string) => {
    setSide('source')
    focusPiece(piece)
  }
  return (
    <>
      <p aria-live="polite" className="relay-unseen" id="import-said">
        {said}
      </p>
      <LeaveGuard say={wordsIn(language)} unsaved={!done} />
      <Problems heading={say('cannotImport')} problems={problems} />
      <Warnings goTo={goTo} say={say} warnings={warnings} />
      <PeoplePanel act={act} desk={desk} reading={reading} say={say} />
      <Shortcuts say={say} />
      <div className="import-bar">
        <Count counts={countWords(desk.arrangement)} say={say} />
        <Toolbar
          before={before}
          current={desk.arrangement.pieces.find(({ id }) => id === current)}
          history={history}
          run={run}
          say={say}
        />
        <fieldset className="import-sides">
          <legend className="relay-unseen">{say('show')}</legend>
          {(['source', 'draft'] as const).map((one) => (
            <button
              aria-pressed={side === one}
              className="relay-button"
              key={one}
              onClick={() => setSide(one)}
              type="button"
            >
              {say(one)}
            </button>
          ))}
        </fieldset>
      </div>
      <div className={`import-panes import-panes--${side}`}>
        <section aria-labelledby="import-pieces-heading" className="import-source">
          <h2 id="import-pieces-heading" tabIndex={-1}>
            {say('source')}
          </h2>
          <p className="import-hint">{say('howToMove')}</p>
          <Pieces
            arrangement={desk.arrangement}
            caret={caret}
            current={current}
            run={run}
            say={say}
            setCaret={setCaret}
            setCurrent={setCurrent}
          />
        </section>
        <DraftPane
          act={act}
          bank={reading.bank}
          content={content}
          desk={desk}
          goTo={goTo}
          language={reading.language}
          say={say}
        />
      </div>
      <div className="relay-buttons">
        <button
          className="relay-button relay-button--primary"
          disabled={busy}
          onClick={() => void make()}
          type="button"
        >
          {busy ? say('making') : say('make')}
        </button>
        <Ask
          body={say('anotherBody')}
          label={say('another')}
          no={say('stay')}
          onYes={async () => onAnother()}
          question={`${say('another')}?`}
          slug="import-another"
          yes={say('another')}
        />
      </div>
    </>
  )
}

function Count({
  counts: { total, placed, aside },
  say,
}: {
  counts: ReturnType<typeof countWords>
  say: ReturnType<typeof importWordsIn>
}) {
  return (
    <p className="import-count">
      <strong>{say('words', { total, placed, aside })}</strong>
      {placed + aside === total && <span> · {say('nothingLost')}</span>}
    </p>
  )
}
