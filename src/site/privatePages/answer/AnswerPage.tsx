import type { Localised } from '../../../i18n/text.ts'
import type { PrivatePage } from '../frame.tsx'
import { Intro } from './Intro.tsx'
import { Portrait, type PortraitForm } from './Portrait.tsx'
import { Questions } from './Questions.tsx'
import { Sent, type Unsaved } from './Sent.tsx'
import type { AnswerView } from './view.ts'
import { answerWords } from './words.ts'

/** Where the page's forms go, and what they bring to prove where they were read. */
export interface Forms {
  path: string
  token(action: string): string
}

interface Options extends Forms {
  /** What has to be put right in the answers, in words. */
  problem?: Localised
  portrait?: PortraitForm
  /** What came after the answers had been sent. */
  unsaved?: readonly Unsaved[]
}

/** The page on which somebody answers, or sees what they sent. */
export function answerPage(view: AnswerView, options: Options): PrivatePage {
  const { language, state, title } = view
  const words = answerWords[language]
  const writing = state === 'open' || state === 'reopened'
  const { portrait = {}, problem, unsaved = [], ...forms } = options
  return {
    language,
    title: title ?? words.untitled,
    ...(writing ? { script: 'answer.js' as const } : {}),
    main: (
      <div className="answering">
        {writing ? (
          <>
            <Intro view={view} problem={problem?.[language] ?? null} />
            <Questions view={view} forms={forms} />
            <Portrait view={view} forms={forms} form={portrait} />
          </>
        ) : (
          <Sent view={view} unsaved={unsaved} />
        )}
      </div>
    ),
  }
}
