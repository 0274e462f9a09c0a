import type { Language } from '../../i18n/text.ts'

/** Where a document stands: never published or withdrawn, published with edits that wait, or as readers have it. */
export type DraftState = 'draft' | 'changed' | 'published'

interface PreviewWords {
  preview: string
  states: Record<DraftState, string>
  hints: Record<DraftState, string>
  saved: string
  untitled: string
}

/** What the band on top of a preview says, and what stands for a title that is not there yet. */
export const previewWords: Record<Language, PreviewWords> = {
  da: {
    preview: 'Forhåndsvisning',
    states: {
      draft: 'ikke udgivet',
      changed: 'ændringerne er ikke udgivet',
      published: 'udgivet',
    },
    hints: {
      draft: 'Læserne kan ikke se siden.',
      changed: 'Læserne ser den udgave, der er udgivet.',
      published: 'Læserne ser det samme.',
    },
    saved: 'Gemt',
    untitled: '(uden overskrift)',
  },
  en: {
    preview: 'Preview',
    states: {
      draft: 'not published',
      changed: 'the changes are not published',
      published: 'published',
    },
    hints: {
      draft: 'Readers can’t see this page.',
      changed: 'Readers see the version that is published.',
      published: 'Readers see the same.',
    },
    saved: 'Saved',
    untitled: '(untitled)',
  },
}
