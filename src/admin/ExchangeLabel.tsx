'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useWords } from './useWords.ts'

/** The heading of a row of questions and answers: its number and its question. */
export function ExchangeLabel() {
  const { data, rowNumber } = useRowLabel<{ wording?: string }>()
  const say = useWords()
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {data?.wording || say('newQuestion')}
    </span>
  )
}
