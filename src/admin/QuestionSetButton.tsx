'use client'
import { Button, toast, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import { useRef } from 'react'
import { idOf, type Reference } from '../references.ts'
import { type Answer, ask } from './api.ts'
import { focusSoon } from './focus.ts'
import { useWords } from './useWords.ts'

interface Question {
  id: string
  wording?: string | null
}
interface Role {
  questionSet?: (Question | string)[] | null
}

/** The role whose questions to ask: the interview's, otherwise the programme's. */
async function roleFor(ofInterview: Reference): Promise<string | undefined> {
  const own = idOf(ofInterview)
  if (own) return own
  const settings = await ask<{ role?: Reference }>('/globals/settings?depth=0')
  return settings.ok ? idOf(settings.data.role) : undefined
}

/** Fills an interview that has no questions yet with the role's question set, in order. */
export function QuestionSetButton() {
  const say = useWords()
  const { addFieldRow, setModified } = useForm()
  const { code: locale } = useLocale()
  // not `disabled`: a disabled button loses the focus, and with it the person at the keyboard
  const busy = useRef(false)
  const rows = useFormFields(([fields]) => fields.exchanges?.rows?.length ?? 0)
  const role = useFormFields(([fields]) => fields.role?.value as Reference)
  if (rows > 0) return null

  const fill = async () => {
    const id = await roleFor(role)
    if (!id) return toast.error(say('noRole'))
    const answer: Answer<Role> = await ask(
      `/roles/${id}?depth=1&locale=${locale}&fallback-locale=none`,
    )
    if (!answer.ok) return toast.error(answer.reasons.join(' ') || say('noAnswer'))
    const questions = (answer.data.questionSet ?? []).filter((one) => typeof one === 'object')
    if (questions.length === 0) return toast.info(say('noQuestionSet'))
    questions.forEach((question, rowIndex) => {
      const known = (value: unknown) => ({ initialValue: value, valid: true, value })
      addFieldRow({
        path: 'exchanges',
        schemaPath: 'interviews.exchanges',
        rowIndex,
        subFieldState: {
          question: known(question.id),
          wording: known(question.wording ?? ''),
          // Known to be empty: else the answer to the first save brings it, and begins the editor anew under who types.
          answer: known(null),
        },
      })
    })
    setModified(true)
    toast.success(say('questionsAdded'))
    focusSoon('exchanges-row-0')
  }

  const press = () => {
    if (busy.current) return
    busy.current = true
    void fill().finally(() => {
      busy.current = false
    })
  }

  return (
    <div className="stafet-action">
      <Button
        buttonStyle="secondary"
        icon="plus"
        iconPosition="left"
        margin={false}
        onClick={press}
        size="small"
        type="button"
      >
        {say('addQuestionSet')}
      </Button>
    </div>
  )
}
