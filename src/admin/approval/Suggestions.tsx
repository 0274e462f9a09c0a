'use client'
import { Button } from '@payloadcms/ui'
import type { Suggestion } from '../../approval/suggestions.ts'
import { diffWords } from '../../diff/words.ts'
import { DiffText } from '../diff/DiffText.tsx'
import { useSay } from '../useSay.ts'
import { approvalWords } from './words.ts'

interface Props {
  suggestions: readonly Suggestion[]
  onSettle: (part: string, verdict: 'accept' | 'decline') => void
}

/** What somebody would have otherwise, each as a difference that is accepted or declined with one click. */
export function Suggestions({ onSettle, suggestions }: Props) {
  const { language, say } = useSay(approvalWords)
  return suggestions.map(({ after, before, label, part, state }) => (
    <section aria-label={label[language]} className="stafet-approve__suggestion" key={part}>
      <h5>{label[language]}</h5>
      <p>
        <DiffText parts={diffWords(before, after)} />
      </p>
      {state === 'open' ? (
        <div className="stafet-approve__buttons">
          <Button
            aria-label={`${say('accept')}: ${label[language]}`}
            margin={false}
            onClick={() => onSettle(part, 'accept')}
            size="small"
            type="button"
          >
            {say('accept')}
          </Button>
          <Button
            aria-label={`${say('decline')}: ${label[language]}`}
            buttonStyle="secondary"
            margin={false}
            onClick={() => onSettle(part, 'decline')}
            size="small"
            type="button"
          >
            {say('decline')}
          </Button>
        </div>
      ) : (
        <p className="stafet-approve__hint">{say(state)}</p>
      )}
    </section>
  ))
}
