import { FieldDiffLabel } from '@payloadcms/ui/rsc'
import type { FieldDiffServerComponent } from 'payload'
import { diffWords } from '../../diff/words.ts'
import { languageOf } from '../../i18n/text.ts'
import { DiffText } from './DiffText.tsx'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A text of two versions as one, with the words that changed. */
export const PlainDiff: FieldDiffServerComponent = (props) => {
  const { comparisonValue, field, i18n, locale, versionValue } = props
  const label = 'label' in field && typeof field.label === 'object' ? field.label : {}
  return (
    <div className="exchanges-diff">
      <FieldDiffLabel>
        {locale && <span className="exchanges-diff__locale">{locale}</span>}
        {(label as Record<string, string>)[languageOf(i18n.language)]}
      </FieldDiffLabel>
      <p className="exchanges-diff__answer">
        <DiffText parts={diffWords(textOf(comparisonValue), textOf(versionValue))} />
      </p>
    </div>
  )
}
