import type { Language } from '../../i18n/text.ts'
import { siteTimeZone } from '../dates.ts'
import type { PreviewFrame } from './frame.ts'
import { previewWords } from './words.ts'

/** The quiet band on top of a preview: that it is one, where the document stands, and when it was saved. */
export function PreviewBand({ preview, language }: { preview: PreviewFrame; language: Language }) {
  const texts = previewWords[language]
  const { state, savedAt } = preview
  return (
    <aside className="preview-band" data-state={state} aria-label={texts.preview}>
      <p>
        <strong>
          {texts.preview} – {texts.states[state]}
        </strong>{' '}
        {texts.hints[state]}{' '}
        <span className="preview-saved">
          {texts.saved} <time dateTime={savedAt}>{momentIn(language, savedAt)}</time>
        </span>
      </p>
    </aside>
  )
}

function momentIn(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: siteTimeZone,
  }).format(new Date(moment))
}
