'use client'
import { useState } from 'react'
import type { Language } from '../../i18n/text.ts'
import { momentIn } from '../moment.ts'
import { type Colleague, piecesOf } from './naming.ts'
import type { ThreadComment } from './thread.ts'
import { Writer } from './Writer.tsx'
import { commentWords } from './words.ts'

interface Props {
  comment: ThreadComment
  language: Language
  people: readonly Colleague[]
  /** Whether the reader wrote it, and whether they may delete it. */
  isMine: boolean
  mayDelete: boolean
  onSettle: () => void
  onDelete: () => void
  onReword: (text: string) => Promise<string[]>
}

/** One comment with what can be done about it. */
export function CommentItem({
  comment,
  language,
  people,
  isMine,
  mayDelete,
  onSettle,
  onDelete,
  onReword,
}: Props) {
  const words = commentWords[language]
  const [mode, setMode] = useState<'read' | 'edit' | 'delete'>('read')
  const name = comment.author?.name || words.somebody
  const names = comment.mentions.map((one) => one.name)
  return (
    <li aria-label={words.on(name)} className="stafet-comments__item">
      <p className="stafet-comments__by">
        <strong>{name}</strong>{' '}
        <time dateTime={comment.createdAt}>{momentIn(language, comment.createdAt)}</time>
        {comment.editedAt ? ` · ${words.edited}` : null}
      </p>
      {mode === 'edit' ? (
        <Writer
          action={words.save}
          begin={comment.body}
          onCancel={() => setMode('read')}
          onSend={async (text) => {
            const refused = await onReword(text)
            if (refused.length === 0) setMode('read')
            return refused
          }}
          people={people}
          words={words}
        />
      ) : (
        <p className="stafet-comments__body">
          {piecesOf(comment.body, names).map((piece, index) =>
            piece.named ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
              <strong key={index}>{piece.words}</strong>
            ) : (
              piece.words
            ),
          )}
        </p>
      )}
      {comment.resolvedAt ? (
        <p className="stafet-comments__by">
          {words.resolvedBy(comment.resolvedBy?.name || words.somebody)}
        </p>
      ) : null}
      {mode === 'read' ? (
        <div className="stafet-comments__buttons">
          <button onClick={onSettle} type="button">
            {comment.resolvedAt ? words.reopen : words.resolve}
          </button>
          {isMine ? (
            <button onClick={() => setMode('edit')} type="button">
              {words.edit}
            </button>
          ) : null}
          {mayDelete ? (
            <button onClick={() => setMode('delete')} type="button">
              {words.remove}
            </button>
          ) : null}
        </div>
      ) : null}
      {mode === 'delete' ? (
        <div className="stafet-comments__buttons" role="alert">
          <span>{words.removeAsk}</span>
          <button onClick={onDelete} type="button">
            {words.removeYes}
          </button>
          <button onClick={() => setMode('read')} type="button">
            {words.cancel}
          </button>
        </div>
      ) : null}
    </li>
  )
}
