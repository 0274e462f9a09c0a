import { noteName, type SentWords } from '../../../cms/invitations/write.ts'
import type { SentAnswer } from '../../../interviews/mergeAnswers.ts'
import { longestAnswer } from '../../../site/privatePages/answer/Questions.tsx'
import type { Sent } from '../purpose.ts'

/** What was typed, or null when an answer is longer than any may be, or there are more than any interview has. */
export function wordsIn(sent: Sent): SentWords | null {
  const found = sent.json ? fromJson(sent.json) : fromForm(sent.fields)
  const texts = [...found.answers, ...(found.note ? [found.note] : [])]
  const fits =
    texts.length <= mostAnswers && texts.every(({ text }) => text.length <= longestAnswer)
  return fits ? found : null
}

const mostAnswers = 250
const longestWording = 1000
/** An id of a row as the databases make them. */
const isRowId = (id: string): boolean => /^[A-Za-z0-9-]{1,64}$/.test(id) && id !== noteName

function fromForm(fields: Sent['fields']): SentWords {
  const revisionOf = (id: string) => whole(fields.get(`revision.${id}`))
  const answers = [...fields].flatMap(([name, text]): SentAnswer[] => {
    const id = name.startsWith('answer.') ? name.slice('answer.'.length) : ''
    if (!isRowId(id)) return []
    const wording = wordingOf(fields.get(`wording.${id}`))
    return [{ exchange: id, wording, text: tidy(text), revision: revisionOf(id) }]
  })
  const note = fields.get(noteName)
  return {
    answers,
    note: note === undefined ? null : { text: tidy(note), revision: revisionOf(noteName) },
  }
}

function fromJson({ answers, note }: Record<string, unknown>): SentWords {
  const list: unknown[] = Array.isArray(answers) ? answers : []
  return {
    answers: list.flatMap((each) => {
      const { exchange, revision, text, wording } = asRecord(each)
      if (typeof exchange !== 'string' || typeof text !== 'string' || !isRowId(exchange)) return []
      return [
        { exchange, wording: wordingOf(wording), text: tidy(text), revision: whole(revision) },
      ]
    }),
    note: noteOf(asRecord(note)),
  }
}

const noteOf = ({ revision, text }: Record<string, unknown>): SentWords['note'] =>
  typeof text === 'string' ? { text: tidy(text), revision: whole(revision) } : null

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const whole = (value: unknown): number => {
  const number = Number(value)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}

const wordingOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? tidy(value).slice(0, longestWording) : null

/** Line ends as one sign, and nothing that isn't text: forms send CR LF, and a lone half of a letter can't be stored. */
function tidy(text: string): string {
  return Buffer.from(text.replace(/\r\n?/g, '\n')).toString('utf8').replaceAll('\u0000', '')
}
