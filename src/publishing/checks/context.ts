import type { Language, Localised } from '../../i18n/text.ts'
import type { Previewed } from '../preview.ts'
import { type Fields, type Passage, passagesOf } from './passages.ts'
import { type Shape, shapes } from './shapes.ts'

/** What is told of a picture. */
export interface PictureFacts {
  alt: Partial<Record<Language, string | null | undefined>>
  credit?: string | null | undefined
  /** Whether it is a picture at all: a PDF has a title for its alternative text. */
  isPicture: boolean
}

/** What is told of a person. */
export interface PersonFacts {
  name?: string | null | undefined
  isPublished: boolean
}

/** What the document refers to, by id. What was looked for and not found is missing; undefined means not looked for yet. */
export interface Surroundings {
  media?: ReadonlyMap<string, PictureFacts> | undefined
  people?: ReadonlyMap<string, PersonFacts> | undefined
  /** Every reason why it can't be published without approval, where that is required. */
  unapproved?: readonly Localised[] | undefined
  /** Whether whoever looked may see everything; otherwise what was not found may be there all the same. */
  isComplete?: boolean
}

/** A document as the checks want it. */
export interface Checked {
  collection: Previewed
  /** The language in which it is being edited and would be published from. */
  language: Language
  /** The document as it was written in each language, without fallback; relations as ids or documents. */
  fields: Readonly<Record<Language, Fields>>
  around: Surroundings
}

/** The same, read once for all checks. */
export interface Context extends Checked {
  shape: Shape
  /** The document in the language in which it is being edited. */
  own: Fields
  passages: Readonly<Record<Language, readonly Passage[]>>
}

export function contextOf(checked: Checked): Context {
  const { collection, fields, language } = checked
  const shape = shapes[collection]
  return {
    ...checked,
    shape,
    own: fields[language],
    passages: {
      da: passagesOf(shape, fields.da, 'da'),
      en: passagesOf(shape, fields.en, 'en'),
    },
  }
}

/** The ids in a relation or an upload field, whether the documents were read along or not. */
export function idsIn(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((one) => {
    const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : one
    return typeof id === 'string' && id !== '' ? [id] : []
  })
}
