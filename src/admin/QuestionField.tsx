'use client'
import { RelationshipField, useField, useForm, useLocale } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { ask } from './api.ts'

interface Question {
  wording?: string | null
}

/**
 * The choice of a question from the bank. Its wording is copied beside it at once, unless the editor has already
 * written another; the server does the same for the other languages when the draft is saved.
 */
export const QuestionField: RelationshipFieldClientComponent = (props) => {
  const { path } = props
  const wordingPath = path.replace(/question$/, 'wording')
  const { value: chosen } = useField<string | null>({ path })
  const { value: wording, setValue: setWording } = useField<string>({ path: wordingPath })
  const { getDataByPath } = useForm()
  const { code: locale } = useLocale()
  const before = useRef(chosen)
  const copied = useRef<string | undefined>(undefined)

  useEffect(() => {
    if (chosen === before.current) return
    before.current = chosen
    if (!chosen) return
    let current = true
    void ask<Question>(`/questions/${chosen}?depth=0&locale=${locale}`).then((answer) => {
      if (!current || !answer.ok || !answer.data.wording) return
      const written = getDataByPath<string>(wordingPath)
      if (written && written !== copied.current) return
      copied.current = answer.data.wording
      setWording(answer.data.wording)
    })
    return () => {
      current = false
    }
  }, [chosen, getDataByPath, locale, setWording, wordingPath])

  // A wording that is exactly a question's may be replaced when another question is chosen.
  useEffect(() => {
    if (!wording) copied.current = undefined
  }, [wording])

  return <RelationshipField {...props} />
}
