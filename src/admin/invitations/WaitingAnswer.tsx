'use client'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRef } from 'react'
import { diffWords } from '../../diff/words.ts'
import { ask } from '../api.ts'
import { DiffText } from '../diff/DiffText.tsx'
import { useSay } from '../useSay.ts'
import type { ListedAnswer } from './types.ts'
import { invitationWords } from './words.ts'

interface Props {
  answer: ListedAnswer
  invitation: string
  onTaken: () => Promise<void>
}

/** An answer that is not in the draft, as a difference to what is, with the one click that takes it over. */
export function WaitingAnswer({ answer, invitation, onTaken }: Props) {
  const { id } = useDocumentInfo()
  const modified = useFormModified()
  const { say } = useSay(invitationWords)
  const busy = useRef(false)
  const { draft, exchange, standing, text, wording } = answer
  const why = standing === 'gone' || standing === 'missing' ? standing : 'differs'

  const take = async () => {
    // what the open form has not saved would overwrite the answer a moment later
    if (modified) return toast.error(say('unsaved'))
    if (busy.current) return
    busy.current = true
    const path = `/interviews/${id}/invitations/${invitation}/take`
    const taken = await ask(path, { exchange })
    busy.current = false
    if (!taken.ok) {
      toast.error(taken.reasons.join(' ') || say('noAnswer'))
      return
    }
    await onTaken()
    // the form was read before the draft changed: it has to be read anew
    window.location.reload()
  }
  return (
    <div className="stafet-ask__answer">
      <p className="stafet-ask__wording">{wording}</p>
      <p className="stafet-ask__hint">{say(why)}</p>
      {draft ? (
        <div className="stafet-ask__words">
          <DiffText parts={diffWords(draft, text)} />
        </div>
      ) : (
        <blockquote>{text}</blockquote>
      )}
      <Button
        aria-label={`${say('take')}: ${wording}`}
        margin={false}
        onClick={() => void take()}
        size="small"
        type="button"
      >
        {say('take')}
      </Button>
    </div>
  )
}
