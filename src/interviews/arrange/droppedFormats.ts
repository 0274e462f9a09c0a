import type { Localised } from '../../i18n/text.ts'
import { isItem, isWholly, type Run } from '../../richtext/rich.ts'
import { quoted } from '../parse/index.ts'
import { runsOf } from './content.ts'
import type { Arrangement, Label } from './types.ts'

/** The parts of an interview that are plain text. */
type PlainPart = 'title' | 'lead' | 'question'

/** Formatting that a part can't have: what stands in bold or italics, where links lead, or that there is a list. */
export interface DroppedFormat {
  kind: 'droppedFormat'
  part: PlainPart
  what: 'emphasis' | 'links' | 'list'
  /** The words in bold or italics; the words and addresses of links. */
  texts: string[]
  /** The first piece that has some. */
  piece: string
}

/** What is dropped of the formatting of title, lead and questions, one doubt for each kind in each of them. */
export function droppedFormats(arrangement: Arrangement): DroppedFormat[] {
  const found = new Map<string, DroppedFormat>()
  const note = (part: PlainPart, what: DroppedFormat['what'], texts: string[], piece: string) => {
    if (texts.length === 0) return
    const known = found.get(part + what) ?? { kind: 'droppedFormat', part, what, texts: [], piece }
    found.set(part + what, { ...known, texts: [...known.texts, ...texts] })
  }
  for (const piece of arrangement.pieces) {
    if (!isPlain(piece.label)) continue
    const runs = runsOf(arrangement, piece)
    const { kind = 'paragraph' } = arrangement.source[piece.source] ?? {}
    note(piece.label, 'emphasis', emphasisIn(runs), piece.id)
    note(piece.label, 'links', linksIn(runs), piece.id)
    // In front of questions, numbers and dots are signs of structure.
    if (piece.label === 'lead' && isItem(kind)) note('lead', 'list', [''], piece.id)
  }
  return [...found.values()]
}

const isPlain = (label: Label): label is PlainPart =>
  label === 'title' || label === 'lead' || label === 'question'

/** What stands out of its surroundings: a text that is wholly bold is so because of what it is. */
function emphasisIn(runs: readonly Run[]): string[] {
  const looks = (['bold', 'italic'] as const).filter((look) => !isWholly(runs, look))
  return runs
    .filter((run) => run.text.trim() !== '' && looks.some((look) => run[look]))
    .map(({ text }) => text.trim())
}

const linksIn = (runs: readonly Run[]): string[] =>
  runs.flatMap(({ href, text }) => (href ? [`${text.trim()} (${href})`] : []))

/** The doubt as one sentence. */
export function renderDropped({ part, texts, what }: DroppedFormat): Localised {
  const { da, en } = places[part]
  if (what === 'list') {
    return {
      da: `Listen ${da} bliver til almindelige afsnit.`,
      en: `The list ${en} becomes ordinary paragraphs.`,
    }
  }
  if (what === 'links') {
    return {
      da: `Links kommer ikke med ${da}: ${texts.join(', ')}.`,
      en: `Links are left out ${en}: ${texts.join(', ')}.`,
    }
  }
  return {
    da: `Fed og kursiv kommer ikke med ${da}: ${quoted(texts)}.`,
    en: `Bold and italics are left out ${en}: ${quoted(texts, '“', '”')}.`,
  }
}

const places: Record<PlainPart, Localised> = {
  title: { da: 'i overskriften', en: 'in the title' },
  lead: { da: 'i manchetten', en: 'in the lead' },
  question: { da: 'i spørgsmål', en: 'in questions' },
}
