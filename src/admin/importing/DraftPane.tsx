'use client'
import type { Language } from '../../i18n/text.ts'
import type { Content } from '../../interviews/arrange/index.ts'
import { DraftText } from './DraftText.tsx'
import { Match } from './Match.tsx'
import type { Desk, Reading } from './types.ts'
import type { Step } from './useDesk.ts'
import type { ImportSay } from './words.ts'

interface Props {
  act: (step: Step) => boolean
  bank: Reading['bank']
  content: Content
  desk: Desk
  goTo: (piece: string) => void
  /** The language of the text. */
  language: Language
  say: ImportSay
}

/** The draft as it will be, beside the text. */
export function DraftPane({ act, bank, content, desk, goTo, language, say }: Props) {
  const match = (piece: string, question: string) => {
    const { [piece]: _, ...others } = desk.matches
    act({ kind: 'set', set: { matches: question ? { ...others, [piece]: question } : others } })
  }
  return (
    <section aria-labelledby="import-draft-heading" className="import-draft">
      <h2 id="import-draft-heading">{say('draft')}</h2>
      <div className="import-draft__paper" lang={language}>
        {content.title ? (
          <p className="import-draft__title">{content.title}</p>
        ) : (
          <label className="import-draft__guess">
            <span>{say('titleGuess')}</span>
            <input
              maxLength={1000}
              onChange={(event) => act({ kind: 'set', set: { title: event.target.value } })}
              value={desk.title}
            />
          </label>
        )}
        {content.lead.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place
          <p className="import-draft__lead" key={at}>
            {text}
          </p>
        ))}
        {content.exchanges.length === 0 && (
          <p className="import-draft__none">{say('noQuestions')}</p>
        )}
        <ol className="import-exchanges">
          {content.exchanges.map(({ answer, piece, wording }) => (
            <li key={piece}>
              <h3>
                <button className="relay-link" onClick={() => goTo(piece)} type="button">
                  {wording}
                </button>
              </h3>
              <Match
                bank={bank}
                onChange={(question) => match(piece, question)}
                question={desk.matches[piece]}
                say={say}
                wording={wording}
              />
              {answer.length === 0 ? (
                <p className="import-draft__none">{say('noAnswerYet')}</p>
              ) : (
                <div className="import-draft__text">
                  <DraftText paragraphs={answer} />
                </div>
              )}
            </li>
          ))}
        </ol>
        {content.background.length > 0 && (
          <div className="import-draft__background">
            <h3>{say('background')}</h3>
            <div className="import-draft__text">
              <DraftText paragraphs={content.background} />
            </div>
          </div>
        )}
      </div>
    </section>
  )
}
