'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DiffPart } from '../../diff/words.ts'
import { languageOf } from '../../i18n/text.ts'
import './diff.css'
import { diffTextWords } from './words.ts'

/**
 * Two versions of a text as one: what was taken out is struck through, what came in is underlined, and screen readers are told
 * both, because they read neither `<ins>` nor `<del>` aloud.
 */
export function DiffText({ parts }: { parts: readonly DiffPart[] }) {
  const language = languageOf(useTranslation().i18n.language)
  return (
    <span className="diff-text">
      {parts.map(({ kind, text }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name than their place
        if (kind === 'same') return <span key={at}>{text}</span>
        const Tag = kind === 'added' ? 'ins' : 'del'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Tag key={at}>
            <span className="diff-text__aloud">[{diffTextWords[kind][language]} </span>
            {text}
            <span className="diff-text__aloud"> {diffTextWords.end[language]}] </span>
          </Tag>
        )
      })}
    </span>
  )
}
