import type { Localised } from '../../i18n/text.ts'

/** What a screen reader says about the parts of a difference. */
export const diffTextWords = {
  added: { da: 'tilføjet:', en: 'added:' },
  removed: { da: 'slettet:', en: 'removed:' },
  end: { da: 'slut', en: 'end' },
} satisfies Record<string, Localised>
