'use client'
import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Change } from '../../../handover/dryRun.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import type { HandoverState } from '../../../handover/states.ts'
import type { Language } from '../../../i18n/text.ts'
import { focusSoon } from '../../focus.ts'
import type { RelayRole } from '../types.ts'
import { wordsIn } from '../words.ts'
import { Ask } from './Ask.tsx'
import { ChecklistStep } from './ChecklistStep.tsx'
import type { Choice } from './Combobox.tsx'
import { ComingStep } from './ComingStep.tsx'
import { ConfirmStep } from './ConfirmStep.tsx'
import { type Complaint, complaintsOn } from './check.ts'
import type { Writing } from './context.ts'
import { type Draft, suggestedDay, withSuccessors } from './draft.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { LeaveGuard } from './LeaveGuard.tsx'
import { LeavingStep } from './LeavingStep.tsx'
import { PlanStep } from './PlanStep.tsx'
import { type Result, ResultStep } from './ResultStep.tsx'
import { Stepper } from './Stepper.tsx'
import { savePlan } from './savePlan.ts'
import { send } from './send.ts'
import { addressOf, fieldId, openSteps, type Step, stepOf, stepOfPath, steps } from './steps.ts'
import { useBegun } from './useBegun.ts'
import { useDraft } from './useDraft.ts'
import { usePlan } from './usePlan.ts'
import { WhenStep } from './WhenStep.tsx'

/** A handover that is saved, as the guide goes on with it. */
export interface SavedHandover {
  id: string
  state: HandoverState
  /** The moment at which it was last saved, as the API's entity tags say it. */
  revision: string
  result: Result
}

interface Props {
  user: string
  language: Language
  roles: RelayRole[]
  ambassadors: Choice[]
  organisations: Choice[]
  /** What is saved, or an empty draft for the role that was asked for. */
  initial: Draft
  handover: SavedHandover | null
}

const headingId = 'handover-step'
const summaryId = 'handover-problems'

/** The way through a handover, step by step: who leaves, who comes, when; what happens; the checklist; the confirmation; the result. */
export function Guide({ user, language, roles, ambassadors, handover, initial, ...given }: Props) {
  const say = wordsIn(language)
  const router = useRouter()
  const params = useSearchParams()
  const id = handover?.id
  const place = { user, handover: id ?? `ny:${initial.role}` }
  const begun = useBegun(place, handover?.revision)
  const { draft, setDraft, changed, restored, markSaved, drop, forget } = useDraft(place, initial)
  const [state, setState] = useState<HandoverState | null>(handover?.state ?? null)
  const [result, setResult] = useState<Result>(handover?.result ?? { changes: [], undone: null })
  const [organisations, setOrganisations] = useState(given.organisations)
  const [complaints, setComplaints] = useState<Complaint[]>([])
  const [summary, setSummary] = useState('')
  const [said, announce] = useState('')
  const [left, setLeft] = useState(false)
  const busy = useRef(false)
  const step = stepOf(params.get('trin'), state, changed)
  const { plan, failed, load, attempt, tick, forget: forgetPlan } = usePlan(user, id, step)

  // The keyboard and the screen reader follow to the step; the first one of all is left to the page itself.
  const arrived = useRef(params.get('trin') === null ? step : undefined)
  const ready = draft !== null
  useEffect(() => {
    if (!ready || arrived.current === step) return
    arrived.current = step
    focusSoon(headingId)
  }, [step, ready])

  // What the server says of the handover after a refresh holds; somebody else may have been at it in the meantime.
  useEffect(() => {
    if (!handover) return
    setState(handover.state)
    setResult(handover.result)
  }, [handover])
  const elsewhere = plan !== null && state === 'planned' && plan.state !== 'planned'
  useEffect(() => {
    if (elsewhere) router.refresh()
  }, [elsewhere, router])

  const role = roles.find((each) => each.id === draft?.role)
  if (!draft || !role) return <p>{say('loading')}</p>

  const open = openSteps(state, changed)
  const goTo = (next: Step) => {
    const query = new URLSearchParams(params)
    query.set('trin', addressOf(next))
    if (!id) query.set('role', draft.role)
    window.history.pushState(null, '', `${window.location.pathname}?${query}`)
  }
  const complain = (found: Complaint[], heading = '') => {
    setSummary(heading)
    setComplaints(found.length > 0 ? found : [{ path: '', message: say('noAnswer') }])
    focusSoon(summaryId)
  }
  const go = (next: Step) => {
    setComplaints((now) => now.filter(({ path }) => stepOfPath(path) !== null))
    announce('')
    goTo(next)
  }
  /** One thing at a time: a second press while the first is on its way does nothing. */
  const once = async (work: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    try {
      await work()
    } finally {
      busy.current = false
    }
  }
  const change: Writing['change'] = (part, ...paths) => {
    setDraft({ ...draft, ...part })
    setComplaints((now) => now.filter(({ path }) => path !== '' && !paths.includes(path)))
  }
  const createOrganisation: Writing['createOrganisation'] = async (name, then) => {
    const answer = await send<{ doc: { id: string } }>('/organisations?depth=0&locale=da', {
      method: 'POST',
      body: { name },
    })
    if (!answer.ok) return complain(answer.complaints)
    setOrganisations([...organisations, { id: answer.data.doc.id, name }])
    announce(say('created', { name }))
    then(answer.data.doc.id)
  }
  const chooseRole = (chosen: string) => {
    const other = roles.find((each) => each.id === chosen)
    if (!other) return
    forget()
    router.replace(`/admin/stafetten/skift?role=${chosen}`)
  }

  const forward = () => {
    const found = complaintsOn(step, draft, say)
    if (found.length > 0) return complain(found)
    if (step === 'leaving') {
      setDraft(withSuccessors(draft))
      go('coming')
    } else {
      if (draft.effectiveOn === '') setDraft({ ...draft, effectiveOn: suggestedDay(draft, role) })
      go('when')
    }
  }
  const save = () =>
    once(async () => {
      const found = (['coming', 'when'] as const).flatMap((each) => complaintsOn(each, draft, say))
      if (found.length > 0) return complain(found)
      const answer = await savePlan(draft, id, { termMonths: role.termMonths, begun })
      if (!answer.ok) return complain(answer.complaints)
      setComplaints([])
      markSaved(answer.data.draft)
      forgetPlan()
      if (id) {
        goTo('plan')
        router.refresh()
        return
      }
      forget()
      setLeft(true)
      router.push(`/admin/stafetten/skift/${answer.data.id}?trin=${addressOf('plan')}`)
    })
  const finish = (next: HandoverState, outcome: Result, text: string) => {
    setComplaints([])
    drop()
    setState(next)
    setResult(outcome)
    announce(text)
    focusSoon(headingId)
    router.refresh()
  }
  const carryOut = () =>
    once(async () => {
      const tried = attempt()
      if (!tried) return
      const answer = await send<{ result: { changes: Change[] } }>(`/handovers/${id}/carry-out`, {
        method: 'POST',
        headers: { 'Idempotency-Key': tried.key, 'If-Match': `"${tried.fingerprint}"` },
      })
      if (answer.ok) {
        const { changes } = answer.data.result
        return finish('carriedOut', { changes, undone: null }, say('doneNow'))
      }
      const done = (answer.data as { result?: { changes: Change[] } } | undefined)?.result
      if (done) return finish('carriedOut', { changes: done.changes, undone: null }, say('doneNow'))
      if (answer.status === 412) {
        // what has to be read gets the focus, not the heading
        arrived.current = 'plan'
        go('plan')
        return complain([{ path: '', message: say('planMoved') }])
      }
      const unsure = [{ path: '', message: say('unsureOutcome') }]
      complain(answer.status === 0 ? unsure : answer.complaints, say('conflicts'))
    })
  const undo = () =>
    once(async () => {
      const answer = await send<{ result: { changes: Change[]; kept: { what: string }[] } }>(
        `/handovers/${id}/undo`,
        { method: 'POST' },
      )
      if (!answer.ok) return complain(answer.complaints, say('cantUndo'))
      const { changes, kept } = answer.data.result
      const undone = { changes, kept: kept.map(({ what }) => what) }
      finish('undone', { ...result, undone }, say('undone'))
    })
  const cancel = () =>
    once(async () => {
      const answer = await send(`/handovers/${id}/cancel`, { method: 'POST' })
      if (!answer.ok) return complain(answer.complaints)
      finish('cancelled', result, say('cancelled'))
    })

  const writing: Writing = {
    draft,
    change,
    complaints,
    role,
    roles,
    ambassadors,
    organisations,
    createOrganisation,
    announce,
    language,
    say,
  }
  const number = steps.findIndex((each) => each.id === step) + 1
  const word = steps[number - 1]?.word ?? 'result'
  const before = open[open.indexOf(step) - 1]
  const after = open[open.indexOf(step) + 1]
  const buttons = (
    <div className="relay-buttons">
      {before && (
        <button className="relay-button" onClick={() => go(before)} type="button">
          {say('back')}
        </button>
      )}
      {step === 'leaving' || step === 'coming' ? (
        <button className="relay-button relay-button--primary" type="submit">
          {say('forward')}
        </button>
      ) : step === 'when' ? (
        <button className="relay-button relay-button--primary" type="submit">
          {say('savePlan')}
        </button>
      ) : (
        after &&
        plan?.possible && (
          <button
            className="relay-button relay-button--primary"
            onClick={() => go(after)}
            type="button"
          >
            {say('forward')}
          </button>
        )
      )}
    </div>
  )
  const cancelling = (
    <Ask
      body={say('cancelBody')}
      label={say('cancelHandover')}
      no={say('keepPlan')}
      onYes={cancel}
      question={say('cancelQuestion')}
      slug="relay-cancel"
      yes={say('cancelHandover')}
    />
  )

  return (
    <div className="relay-guide">
      <LeaveGuard say={say} unsaved={changed && !left} />
      <h1>{id ? say('handoverOf', { day: sayDay(draft.effectiveOn, language) }) : say('guide')}</h1>
      <Stepper onGo={go} open={open} say={say} step={step} />
      <h2 id={headingId} tabIndex={-1}>
        <small>{say('stepOf', { number, count: steps.length })}</small> {say(word)}
      </h2>
      <p aria-live="polite" className="relay-unseen">
        {said}
      </p>
      {restored && changed && (
        <p className="relay-note relay-restored">
          {say('restored')}{' '}
          <button
            className="relay-link"
            onClick={() => {
              drop()
              setComplaints([])
              goTo(id ? 'plan' : 'leaving')
            }}
            type="button"
          >
            {say(id ? 'dropChanges' : 'startOver')}
          </button>
        </p>
      )}
      <ErrorSummary
        complaints={complaints}
        heading={summary}
        id={summaryId}
        say={say}
        wayTo={({ path }) => {
          const there = path === 'confirm' ? step : stepOfPath(path)
          if (!there || (there !== step && !open.includes(there))) return null
          return () => {
            if (there !== step) {
              // the field gets the focus, not the heading
              arrived.current = there
              goTo(there)
            }
            focusSoon(fieldId(path))
          }
        }}
      />
      {step === 'leaving' || step === 'coming' || step === 'when' ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (step === 'when') void save()
            else forward()
          }}
        >
          {step === 'leaving' && (
            <LeavingStep {...writing} onRole={chooseRole} saved={id !== undefined} />
          )}
          {step === 'coming' && <ComingStep {...writing} />}
          {step === 'when' && <WhenStep {...writing} />}
          {buttons}
        </form>
      ) : step === 'result' ? (
        state !== null &&
        state !== 'planned' && (
          <ResultStep
            effectiveOn={draft.effectiveOn}
            language={language}
            onUndo={undo}
            result={result}
            role={draft.role}
            say={say}
            state={state}
          />
        )
      ) : failed ? (
        <div className="relay-summary" role="alert">
          <p>{failed.join(' ') || say('noAnswer')}</p>
          <button className="relay-button" onClick={() => void load()} type="button">
            {say('tryAgain')}
          </button>
        </div>
      ) : !plan ? (
        <p>{say('loading')}</p>
      ) : (
        <>
          {step === 'plan' && (
            <PlanStep
              language={language}
              onGo={go}
              plan={plan}
              say={say}
              timeZone={role.timeZone}
            />
          )}
          {step === 'checklist' && id && (
            <ChecklistStep
              begun={begun}
              handover={id}
              items={plan.checklist}
              onSaved={tick}
              onTrouble={(message) => complain([{ path: '', message }])}
              say={say}
            />
          )}
          {step === 'confirm' && plan.possible && (
            <ConfirmStep
              complaints={complaints}
              language={language}
              onConfirm={carryOut}
              onWrong={(complaint) => complain([complaint])}
              plan={plan}
              say={say}
            />
          )}
          {buttons}
          {cancelling}
        </>
      )}
    </div>
  )
}
