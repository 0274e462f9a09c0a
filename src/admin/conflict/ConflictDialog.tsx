'use client'
import './conflict.css'
import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useId, useRef, useState } from 'react'
import { diffWords } from '../../diff/words.ts'
import { languageOf } from '../../i18n/text.ts'
import { readable } from '../../publishing/readable.ts'
import { DiffText } from '../diff/DiffText.tsx'
import { fieldNamed } from './fields.ts'
import { type Choice, merged, type Refused } from './saves.ts'
import { useNames } from './useNames.ts'
import { wordsIn } from './words.ts'

interface Props {
  /** Those of the form. */
  fields: readonly ClientField[]
  refused: Refused
  /** Saves what was chosen; gives why not, or null when the page is being loaded anew. */
  onSave: (fields: Record<string, unknown>) => Promise<string | null>
}

/** Two versions of a document, field by field, and a choice for each. It can't be left without choosing: something is unsaved. */
export function ConflictDialog({ fields, refused, onSave }: Props) {
  const { i18n } = useTranslation()
  const say = wordsIn(languageOf(i18n.language))
  const namesIn = useNames(fields, refused, say)
  const labelOf = (name: string) => {
    const field = fieldNamed(fields, name)
    return field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name
  }
  const base = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const busy = useRef(false)
  const [problem, setProblem] = useState('')
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const choiceOf = ({ name, both }: Refused['fields'][number]): Choice =>
    choices[name] ?? (both ? 'mine' : 'theirs')
  const chosen = () =>
    Object.fromEntries(refused.fields.map((field) => [field.name, choiceOf(field)]))
  const all = (choice: Choice) =>
    Object.fromEntries(refused.fields.map(({ name }) => [name, choice]))

  const save = (picked: Record<string, Choice>) => {
    if (busy.current) return
    busy.current = true
    void onSave(merged(refused, picked)).then((reason) => {
      busy.current = false
      if (reason !== null) setProblem(reason ? say('failed', { reason }) : say('noAnswer'))
    })
  }
  return (
    <dialog
      aria-describedby={`${base}-intro`}
      aria-labelledby={`${base}-title`}
      className="stafet-conflict"
      onCancel={(event) => event.preventDefault()}
      ref={dialog}
    >
      <h2 id={`${base}-title`}>{say('title')}</h2>
      <p id={`${base}-intro`}>{say('intro')}</p>
      {refused.fields.map((field) => (
        <fieldset className="stafet-conflict__field" key={field.name}>
          <legend>{labelOf(field.name)}</legend>
          <p className="stafet-conflict__quiet">{say(field.both ? 'both' : 'onlyTheirs')}</p>
          <div className="stafet-conflict__text">
            <Difference
              empty={say('empty')}
              mine={readable(refused.mine[field.name], namesIn(field.name))}
              theirs={readable(refused.theirs[field.name], namesIn(field.name))}
            />
          </div>
          {(['mine', 'theirs'] as const).map((choice) => (
            <label key={choice}>
              <input
                checked={choiceOf(field) === choice}
                name={`${base}-${field.name}`}
                onChange={() => setChoices({ ...choices, [field.name]: choice })}
                type="radio"
              />{' '}
              {say(choice)}
            </label>
          ))}
        </fieldset>
      ))}
      <p className="stafet-conflict__problem" role="alert">
        {problem}
      </p>
      <div className="stafet-conflict__buttons">
        <button className="is-primary" onClick={() => save(chosen())} type="button">
          {say('save')}
        </button>
        <button onClick={() => save(all('mine'))} type="button">
          {say('allMine')}
        </button>
        <button onClick={() => save(all('theirs'))} type="button">
          {say('allTheirs')}
        </button>
      </div>
    </dialog>
  )
}

function Difference({ mine, theirs, empty }: { mine: string; theirs: string; empty: string }) {
  if (!mine && !theirs) return <>{empty}</>
  return <DiffText parts={diffWords(mine, theirs)} />
}
