import type { Frame, PageView } from '../frame.ts'
import { type DraftState, previewWords } from './words.ts'

/** What marks a page as the preview of a draft. */
export interface PreviewFrame {
  state: DraftState
  /** When the draft was saved last; ISO 8601. */
  savedAt: string
  /** The same preview in the other language. */
  otherLanguage: string
  script: string
  stylesheet: string
}

/** The title of a preview's window, which tells it from the page itself. */
export const titleOf = ({ language, site }: Frame, view: PageView): string =>
  [previewWords[language].preview, view.title, site.name.text].filter(Boolean).join(' – ')
