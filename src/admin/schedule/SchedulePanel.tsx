'use client'
import './schedule.css'
import { toast, useAuth, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'
import type { ScheduleAction } from '../../publishing/schedule/states.ts'
import { ask } from '../api.ts'
import { focusSoon } from '../focus.ts'
import { PlanForm, type Planning } from './PlanForm.tsx'
import { PlannedItem } from './PlannedItem.tsx'
import { useSchedules } from './useSchedules.ts'
import { type Word, wordsIn } from './words.ts'

/** How long to wait for the form to save itself before something is planned, in milliseconds. */
const patience = 5000

/** Beside the form: what is planned for the document, and how to plan it. Editors only, once there is a document. */
export function SchedulePanel() {
  const { collectionSlug, id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const say = wordsIn(language)
  const path = id && isEditor(user as Person) ? `/${collectionSlug}/${id}/schedules` : null
  const { told, reload } = useSchedules(path)
  const saved = useSaved()
  const [planning, setPlanning] = useState<ScheduleAction>()
  const [problems, setProblems] = useState<string[]>([])
  const base = useId()
  if (!path || !told) return null

  const planned = (action: ScheduleAction) =>
    told.docs.some((one) => one.action === action && one.state === 'planned')
  const mayPublish =
    !planned('publish') && (!told.published || told.changed || planned('unpublish'))
  const mayUnpublish = !planned('unpublish') && (told.published || planned('publish'))

  const send = async (to: string, body: object, then: Word): Promise<boolean> => {
    setProblems([])
    const answer = await ask(to, body)
    if (!answer.ok) {
      setProblems(answer.reasons.length > 0 ? answer.reasons : [say('noAnswer')])
      return false
    }
    toast.success(say(then))
    await reload()
    return true
  }
  const plan = async (asked: Planning) => {
    await saved()
    if (await send(path, { ...asked, action: planning }, 'planned')) close()
  }
  const close = () => {
    const button = planning
    setPlanning(undefined)
    setProblems([])
    if (button) focusSoon(`${base}-${button}`)
  }
  const opener = (action: ScheduleAction) => (
    <button
      className="stafet-plan__button"
      id={`${base}-${action}`}
      onClick={() => {
        setProblems([])
        setPlanning(action)
      }}
      type="button"
    >
      {say(action)}
    </button>
  )

  return (
    <section aria-labelledby={`${base}-heading`} className="stafet-plan field-type">
      <h3 className="stafet-plan__heading" id={`${base}-heading`} tabIndex={-1}>
        {say('heading')}
      </h3>
      {told.docs.length > 0 && (
        <ul className="stafet-plan__list">
          {told.docs.map((schedule) => (
            <PlannedItem
              key={schedule.id}
              language={language}
              onCancel={async () => {
                await send(`${path}/${schedule.id}/cancel`, {}, 'calledOff')
                focusSoon(`${base}-heading`)
              }}
              onRepin={async () => {
                await saved()
                await send(`${path}/${schedule.id}/repin`, {}, 'repinned')
                focusSoon(`${base}-heading`)
              }}
              schedule={schedule}
              timeZone={told.timeZone}
            />
          ))}
        </ul>
      )}
      {!planning && (
        <div className="stafet-plan__buttons">
          {mayPublish && opener('publish')}
          {mayUnpublish && opener('unpublish')}
        </div>
      )}
      {planning && (
        <PlanForm
          heading={say(planning)}
          language={language}
          onCancel={close}
          onPlan={plan}
          problemsId={`${base}-problems`}
          timeZone={told.timeZone}
        />
      )}
      <div id={`${base}-problems`} role="alert">
        {problems.map((problem) => (
          <p className="stafet-plan__problem" key={problem}>
            {problem}
          </p>
        ))}
      </div>
      <p className="stafet-plan__more">
        <a href="/admin/calendar">{say('toCalendar')}</a>
      </p>
    </section>
  )
}

/** Waits until the form has saved itself: what is planned is what was saved last. */
function useSaved(): () => Promise<void> {
  const modified = useFormModified()
  const latest = useRef(modified)
  useEffect(() => {
    latest.current = modified
  }, [modified])
  return async () => {
    const until = performance.now() + patience
    while (latest.current && performance.now() < until) {
      await new Promise((next) => setTimeout(next, 100))
    }
  }
}
