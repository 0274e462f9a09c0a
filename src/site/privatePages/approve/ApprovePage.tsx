import type { ReactElement } from 'react'
import type { PartName } from '../../../approval/changes.ts'
import type { Language, Localised } from '../../../i18n/text.ts'
import { paragraphs } from '../../text.ts'
import type { PrivatePage } from '../frame.tsx'
import { Decisions } from './Decisions.tsx'
import { approveWords } from './words.ts'

/** Where the page's forms go, and what they bring to prove where they were read. */
export interface Forms {
  path: string
  token(action: string): string
}

/** What somebody who approves is told and shown. */
export interface ApproveView {
  language: Language
  title: string
  name: string
  from: string | null
  message: string | null
  /** In words of the language. */
  answerBy: string | null
  /** What they are asked to judge. */
  practice: string
  /** The interview as it will look. */
  text: ReactElement
  /** What may be suggested to be changed. */
  parts: readonly { part: PartName; label: Localised; text: string }[]
}

/** What came with a form that has to be put right first. */
export interface Typed {
  action: 'approve' | 'suggest' | 'decline'
  problem: string
  fields: ReadonlyMap<string, string>
}

/** The page on which somebody reads an interview as it will look, and decides. */
export function approvePage(view: ApproveView, forms: Forms, typed: Typed | null): PrivatePage {
  const { answerBy, from, language, message, name, practice, text, title } = view
  const words = approveWords[language]
  return {
    language,
    title,
    main: (
      <div className="approving">
        <header className="answering-head">
          <p className="kicker">{words.kicker}</p>
          <div className="letter">
            <p>{words.dear(name)}</p>
            <p>{words.asks(from ?? words.someone)}</p>
            {message ? paragraphs(message).map((each) => <p key={each}>{each}</p>) : null}
            {paragraphs(practice).map((each) => (
              <p key={each}>{each}</p>
            ))}
            <p>
              {answerBy ? (
                <>
                  {words.answerBy} <strong>{answerBy}</strong>.{' '}
                </>
              ) : null}
              {words.nothingYet}
            </p>
          </div>
        </header>
        <section className="frozen" aria-label={words.text}>
          {text}
        </section>
        <Decisions view={view} forms={forms} typed={typed} />
      </div>
    ),
  }
}
