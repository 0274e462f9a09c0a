import { FieldDiffLabel } from '@payloadcms/ui/rsc'
import type { FieldDiffServerComponent } from 'payload'
import { diffWords } from '../../diff/words.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { type ComparedRow, compareExchanges } from '../../interviews/compareExchanges.ts'
import { idOf, type Reference } from '../../references.ts'
import { richTextToParagraphs } from '../../richtext/plainText.ts'
import { DiffText } from './DiffText.tsx'
import { exchangeWordsIn } from './exchangeWords.ts'

type ByLocale<T> = Record<string, T | null | undefined>

/** A row of the field as a version has it: localised values by language. */
interface Row {
  id?: string
  question?: Reference
  wording?: ByLocale<string>
  answer?: ByLocale<unknown>
}

interface Exchange {
  id: string
  wording: string
  answer: string
  /** The answer with its formatting, to see whether that alone has changed. */
  formatted: string
  question: string
}

/**
 * What became of the questions and answers between two versions: rows matched by what they are and not by where they stand,
 * with the words that changed in each.
 */
export const ExchangesDiff: FieldDiffServerComponent = (props) => {
  const { comparisonValue, field, i18n, selectedLocales, versionValue } = props
  const reader = languageOf(i18n.language)
  const label = 'label' in field && typeof field.label === 'object' ? field.label : {}
  return (
    <div className="exchanges-diff">
      {selectedLocales.map((locale) => (
        <section key={locale}>
          <FieldDiffLabel>
            {selectedLocales.length > 1 && <span className="exchanges-diff__locale">{locale}</span>}
            {(label as Record<string, string>)[reader]}
          </FieldDiffLabel>
          <Rows
            reader={reader}
            rows={compareExchanges(
              exchangesOf(comparisonValue, locale),
              exchangesOf(versionValue, locale),
            )}
          />
        </section>
      ))}
    </div>
  )
}

function exchangesOf(value: unknown, locale: string): Exchange[] {
  if (!Array.isArray(value)) return []
  return (value as Row[]).map(({ answer, id, question, wording }, at) => ({
    id: id ?? `row ${at}`,
    wording: wording?.[locale] ?? '',
    answer: richTextToParagraphs(answer?.[locale]).join('\n\n'),
    formatted: JSON.stringify(answer?.[locale] ?? null),
    question: idOf(question) ?? '',
  }))
}

function Rows({ reader, rows }: { reader: Language; rows: ComparedRow<Exchange>[] }) {
  const say = exchangeWordsIn(reader)
  const changed = rows.filter(
    ({ kind, moved, before, after }) =>
      kind !== 'kept' || moved || JSON.stringify(before) !== JSON.stringify(after),
  )
  const same = rows.length - changed.length
  return (
    <>
      <ol className="exchanges-diff__rows">
        {changed.map((row) => (
          <li className={`exchanges-diff__row exchanges-diff__row--${row.kind}`} key={rowKey(row)}>
            <p className="exchanges-diff__what">{whatBecame(row, say).join(' · ')}</p>
            <p className="exchanges-diff__wording">
              <DiffText parts={diffWords(row.before?.wording ?? '', row.after?.wording ?? '')} />
            </p>
            <div className="exchanges-diff__answer">
              <DiffText parts={diffWords(row.before?.answer ?? '', row.after?.answer ?? '')} />
            </div>
          </li>
        ))}
      </ol>
      {same > 0 && <p className="exchanges-diff__same">{say('unchanged', { count: same })}</p>}
    </>
  )
}

const rowKey = ({ before, after }: ComparedRow<Exchange>): string =>
  `${before?.id ?? ''} ${after?.id ?? ''}`

function whatBecame(row: ComparedRow<Exchange>, say: ReturnType<typeof exchangeWordsIn>): string[] {
  const { after, before, from = 0, kind, moved, to = 0 } = row
  if (kind === 'added') return [say('added', { to })]
  if (kind === 'removed') return [say('removed', { from })]
  const said = [moved ? say('moved', { from, to }) : say('question', { to })]
  if (before?.question !== after?.question) said.push(say('otherQuestion'))
  if (before?.answer === after?.answer && before?.formatted !== after?.formatted) {
    said.push(say('formatting'))
  }
  return said
}
