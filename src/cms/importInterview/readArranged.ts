import type { Language } from '../../i18n/text.ts'
import { type Arrangement, labels, type Piece } from '../../interviews/arrange/index.ts'
import { kinds, type RichParagraph, type Run } from '../../richtext/rich.ts'

/** A person as the editor chose: a known ambassador, or a new draft. */
export interface ArrangedPerson {
  name: string
  title: string | null
  organisation: string | null
  ambassador: string | null
}

/** What the import screen sends back. */
export interface Arranged extends Arrangement {
  seal: string
  language: Language
  title: string
  people: ArrangedPerson[]
  role: string | null
  interviewer: string
  matches: Record<string, string>
}

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const textOrNull = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= 500)
const isOneOf = <T extends string>(value: unknown, list: readonly T[]): value is T =>
  list.some((one) => one === value)

/** Reads the body of an import. Undefined when it has another shape than the screen sends; what it means is not looked at. */
export function readArranged(body: Json): Arranged | undefined {
  const source = listOf(body.source, readParagraph)
  const pieces = listOf(body.pieces, readPiece)
  const people = listOf(body.people ?? [], readPerson)
  const { seal, language, title = '', role = null, interviewer = '', matches = {} } = body
  if (!source || !pieces || !people || people.length > 50) return undefined
  if (typeof seal !== 'string' || !isOneOf(language, ['da', 'en'] as const)) return undefined
  if (typeof title !== 'string' || typeof interviewer !== 'string') return undefined
  if (title.length > 1000 || interviewer.length > 500 || !textOrNull(role)) return undefined
  if (!isObject(matches) || !Object.values(matches).every((id) => typeof id === 'string')) {
    return undefined
  }
  return {
    ...{ source, pieces, people, seal, language, title, role, interviewer },
    matches: matches as Record<string, string>,
  }
}

function listOf<T>(value: unknown, read: (one: Json) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const all: T[] = []
  for (const one of value) {
    const found = isObject(one) ? read(one) : undefined
    if (found === undefined) return undefined
    all.push(found)
  }
  return all
}

function readParagraph({ kind, depth = 0, gap, rule, runs }: Json): RichParagraph | undefined {
  const read = listOf(runs, readRun)
  if (!isOneOf(kind, kinds) || !isCount(gap) || !isCount(depth) || !read) return undefined
  return {
    kind,
    gap,
    runs: read,
    ...(depth > 0 ? { depth } : {}),
    ...(rule === true ? { rule } : {}),
  }
}

function readRun({ text, bold, italic, href }: Json): Run | undefined {
  if (typeof text !== 'string') return undefined
  return {
    text,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(typeof href === 'string' ? { href } : {}),
  }
}

function readPiece({ id, source, start, end, sign, label, joined }: Json): Piece | undefined {
  if (typeof id !== 'string' || id.length > 40 || typeof joined !== 'boolean') return undefined
  if (!isCount(source) || !isCount(start) || !isCount(end) || !isCount(sign)) return undefined
  if (!isOneOf(label, labels)) return undefined
  return { id, source, start, end, sign, label, joined }
}

function readPerson({ name, title, organisation, ambassador }: Json): ArrangedPerson | undefined {
  if (typeof name !== 'string' || name.length > 200) return undefined
  if (!textOrNull(title) || !textOrNull(organisation) || !textOrNull(ambassador)) return undefined
  return { name: name.trim(), title, organisation, ambassador }
}
