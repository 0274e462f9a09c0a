'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isAdmin, isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'
import { type Answer, send } from '../api.ts'
import { CommentItem } from './CommentItem.tsx'
import { type Colleague, namedIn } from './naming.ts'
import type { ThreadComment } from './thread.ts'
import { useThread } from './useThread.ts'
import { Writer } from './Writer.tsx'
import { commentWords } from './words.ts'

/** The editors' thread on a draft, beside its form. Others see nothing of it, and the server tells them nothing. */
export function Comments() {
  const { collectionSlug, id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const words = commentWords[language]
  const person = user as Person
  const mayRead = isEditor(person)
  const document = mayRead && id ? String(id) : undefined
  const { thread, failed, reload } = useThread(collectionSlug, document)
  const [people, setPeople] = useState<Colleague[]>([])
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!mayRead) return
    void send<{ people: Colleague[] }>('/comments/colleagues').then((answer) => {
      if (answer.ok) setPeople(answer.data.people)
    })
  }, [mayRead])

  if (!mayRead) return null
  const after = async (asked: Promise<Answer<unknown>>, done = ''): Promise<string[]> => {
    const answer = await asked
    const reasons = answer.ok ? [] : answer.reasons.length > 0 ? answer.reasons : [words.failed]
    setSaid(answer.ok ? done : reasons.join(' '))
    if (answer.ok) await reload()
    return reasons
  }
  const written = (body: string) => ({ body, mentions: namedIn(body, people).map((one) => one.id) })
  const item = (comment: ThreadComment) => (
    <CommentItem
      comment={comment}
      isMine={comment.author?.id === person?.id}
      key={comment.id}
      language={language}
      mayDelete={comment.author?.id === person?.id || isAdmin(person)}
      onDelete={() => void after(send(`/comments/${comment.id}`, 'DELETE'), words.removed)}
      onReword={(text) =>
        after(send(`/comments/${comment.id}`, 'PATCH', written(text)), words.sent)
      }
      onSettle={() =>
        void after(
          send(`/comments/${comment.id}/${comment.resolvedAt ? 'reopen' : 'resolve'}`, 'POST', {}),
        )
      }
      people={people}
    />
  )
  const open = thread?.filter(({ resolvedAt }) => !resolvedAt) ?? []
  const resolved = thread?.filter(({ resolvedAt }) => resolvedAt) ?? []
  return (
    <section aria-labelledby="stafet-comments" className="stafet-comments">
      <h2 id="stafet-comments">
        {words.heading}
        {open.length > 0 ? <span> · {words.open(open.length)}</span> : null}
      </h2>
      <p className="stafet-comments__hint">{document ? words.help : words.unsaved}</p>
      {failed && thread === undefined ? <p role="alert">{words.failed}</p> : null}
      {thread?.length === 0 ? <p>{words.none}</p> : null}
      {open.length > 0 ? <ul>{open.map(item)}</ul> : null}
      {resolved.length > 0 ? (
        <details>
          <summary>{words.showResolved(resolved.length)}</summary>
          <ul>{resolved.map(item)}</ul>
        </details>
      ) : null}
      {document ? (
        <Writer
          action={words.send}
          onSend={(text) =>
            after(
              send('/comments', 'POST', {
                document: { relationTo: collectionSlug, value: document },
                ...written(text),
              }),
              words.sent,
            )
          }
          people={people}
          words={words}
        />
      ) : null}
      <p className="stafet-comments__spoken" role="status">
        {said}
      </p>
    </section>
  )
}
