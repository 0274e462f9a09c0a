import type { Localised } from '../../i18n/text.ts'

/** Why an interview can't be imported, for whoever asked. */
export class ImportProblem extends Error {
  readonly words: Localised
  constructor(words: Localised) {
    super(words.da)
    this.name = 'ImportProblem'
    this.words = words
  }
}
