import type { Context } from './context.ts'
import { capital, type Finding, quoted } from './finding.ts'
import { fewestWords, hardLix, lixOf } from './lix.ts'
import type { Passage } from './passages.ts'
import { sentencesOf } from './sentences.ts'

/**
 * A sentence of more words is very long. Guides to plain language ask one to look again at sentences of more than 25
 * words (GOV.UK’s content design does); people who talk string more together than people who write, so that in an
 * interview 25 would be no exception.
 */
export const longestSentence = 35

/** Very long sentences in both languages, one finding for each text. */
export function longSentences({ passages }: Context): Finding[] {
  return [...passages.da, ...passages.en].flatMap((passage): Finding[] => {
    const { label, language, path, text } = passage
    const long = text.blocks
      .flatMap(sentencesOf)
      .filter((words) => words.length > longestSentence)
      .toSorted((a, b) => b.length - a.length)
    const [longest] = long
    if (!longest) return []
    const words = `${longest.slice(0, 6).join(' ')} …`
    const start = { da: quoted(words, 'da'), en: quoted(words, 'en') }
    const count = longest.length
    const message =
      long.length === 1
        ? {
            da: `${capital(label.da)}: sætningen ${start.da} er på ${count} ord.`,
            en: `${capital(label.en)}: the sentence ${start.en} has ${count} words.`,
          }
        : {
            da: `${capital(label.da)}: ${long.length} meget lange sætninger. Den længste, ${start.da}, er på ${count} ord.`,
            en: `${capital(label.en)}: ${long.length} very long sentences. The longest, ${start.en}, has ${count} words.`,
          }
    return [{ level: 'warning', code: 'longSentence', path, language, message }]
  })
}

/** Whether the Danish text as a whole is hard to read; it points at the hardest of its parts that is long enough to tell. */
export function hardText({ passages }: Context): Finding[] {
  const running = passages.da.filter(isRunningText)
  const { lix, words } = lixOf(running.flatMap(({ text }) => text.blocks))
  if (words < fewestWords || lix < hardLix) return []
  const parts = running.map(({ path, text }) => ({ path, ...lixOf(text.blocks) }))
  const hardest = parts
    .filter((part) => part.words >= Math.min(fewestWords / 2, words / parts.length))
    .toSorted((a, b) => b.lix - a.lix)[0]
  return [
    {
      level: 'warning',
      code: 'hardToRead',
      path: hardest?.path ?? running[0]?.path ?? 'title',
      language: 'da',
      message: {
        da: `Teksten er svær at læse: lixtallet er ${lix}. Under ${hardLix} er passende; kortere sætninger og kortere ord hjælper.`,
        en: `The Danish text is hard to read: its LIX is ${lix}. Below ${hardLix} is fitting; shorter sentences and words help.`,
      },
    },
  ]
}

/** Headings, titles and names are no sentences. */
const isRunningText = ({ field, isEmpty }: Passage): boolean =>
  !isEmpty && (field.rich === true || field.name === 'lead' || field.name === 'summary')
