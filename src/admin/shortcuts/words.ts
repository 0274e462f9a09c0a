import type { Localised } from '../../i18n/text.ts'

/** What the help on the keyboard says. */
export const shortcutWords = {
  heading: { da: 'Tastaturgenveje', en: 'Keyboard shortcuts' },
  intro: {
    da: 'Genvejene virker, når du ikke skriver i et felt.',
    en: 'The shortcuts work when you are not typing in a field.',
  },
  turnOn: {
    da: 'Brug genveje med én tast',
    en: 'Use single-key shortcuts',
  },
  turnOnHelp: {
    da: 'Slå dem fra, hvis du styrer med stemmen eller rammer tasterne ved et uheld. Valget gælder i denne browser.',
    en: 'Turn them off if you use speech input or hit keys by accident. The choice is kept in this browser.',
  },
  close: { da: 'Luk', en: 'Close' },
  followedBy: { da: 'derefter', en: 'then' },
  general: { da: 'Altid', en: 'Always' },
  help: { da: 'Vis denne hjælp', en: 'Show this help' },
  save: { da: 'Gem kladden', en: 'Save the draft' },
} satisfies Record<string, Localised>
