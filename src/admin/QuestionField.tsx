'use client'
import { RelationshipField, useField, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { ask } from './api.ts'

interface Question {
  wording?: string | null
}

const wordingOf = async (id: string, locale: string): Promise<string | undefined> => {
  const answer = await ask<Question>(
    `/questions/${id}?depth=0&locale=${locale}&fallback-locale=none`,
  )
  return (answer.ok && answer.data.wording) || undefined
}

/**
 * The choice of a question from the bank. Its wording is copied below at once, over nothing or over the untouched
 * wording of the question chosen before; the server does the same for the other language when the draft is saved.
 */
export const QuestionField: RelationshipFieldClientComponent = (props) => {
  const { path } = props
  const wordingPath = path.replace(/question$/, 'wording')
  const { value: chosen } = useField<string | null>({ path })
  const { setValue: setWording } = useField<string>({ path: wordingPath })
  const { dispatchFields, getDataByPath } = useForm()
  const field = useFormFields(([fields]) => fields[path])
  const { code: locale } = useLocale()
  const before = useRef(chosen)
  // what was copied here last; unknown for a row that was here already
  const copied = useRef<string | undefined>(undefined)

  useEffect(() => {
    if (chosen === before.current) return
    const previous = before.current
    before.current = chosen
    if (!chosen) return
    let current = true
    void (async () => {
      const wording = await wordingOf(chosen, locale)
      const written = getDataByPath<string>(wordingPath)
      const untouched =
        !written ||
        written === copied.current ||
        (previous && written === (await wordingOf(previous, locale)))
      if (!current || !wording || !untouched) return
      copied.current = wording
      setWording(wording)
    })()
    return () => {
      current = false
    }
  }, [chosen, getDataByPath, locale, setWording, wordingPath])

  // Payload takes only the field that was edited last for one with changes, and lets the answer to an autosave that was
  // under way overwrite all others. The wording is written right after the choice: the choice must stand nevertheless.
  const chosenHere = useRef(chosen)
  useEffect(() => {
    const isNew = chosen !== chosenHere.current
    if (!isNew || !field || field.isModified || field.value !== chosen) return
    dispatchFields({ type: 'UPDATE_MANY', formState: { [path]: { ...field, isModified: true } } })
  }, [chosen, dispatchFields, field, path])

  return <RelationshipField {...props} />
}
