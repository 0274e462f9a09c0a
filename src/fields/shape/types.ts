import type { FlattenedBlock, FlattenedField } from 'payload'
import type { Localised } from '../../i18n/text.ts'

/** The way to a value: the fields it lies in, and the places (from 0) in the lists among them. */
export type Place = readonly (FlattenedField | number)[]

/** A value that can't be of its field's kind. */
export type ShapeProblem = {
  place: Place
  message: Localised
}

/** A value as it may be stored, and what is wrong with it: then the value doesn't matter. */
export type Shaped<T = unknown> = { value: T; problems: ShapeProblem[] }

/** What the shape of a value depends on besides its field. */
export type Around = {
  /** The blocks of the whole configuration, to which fields may refer by slug. */
  blocks?: Readonly<Record<string, FlattenedBlock>>
  /** The write names no language but all of them: then there is none to write a localised value in. */
  inNoLanguage?: boolean
  /**
   * Validation follows, as it does for all but drafts. What looks like a day is left to it then, so that a day that
   * doesn't exist is told together with whatever else the rules have against the document.
   */
  isValidated?: boolean
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
