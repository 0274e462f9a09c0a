import type { Localised } from '../../i18n/text.ts'

/** Something that keys do: go to an address, or work on what is on the page. */
export interface Shortcut {
  /** Keys pressed one after the other, as `event.key` names them. */
  keys: readonly string[]
  words: Localised
  /** Where it leads. */
  to?: string
  /** What on the page it works on: the first of these that is there is pressed, or given the focus. */
  press?: string
  focus?: string
  /** Moves among the rows of a list. */
  row?: 1 | -1
  editorsOnly?: boolean
}

export interface Group {
  heading: Localised
  shortcuts: readonly Shortcut[]
}

const preview = '#preview-button, .live-preview-toggler, #live-preview-toggler'

/** What the keyboard does, as the help on `?` shows it. Danish words give the letters: both languages press the same keys. */
export const groups: readonly Group[] = [
  {
    heading: { da: 'Gå til', en: 'Go to' },
    shortcuts: [
      {
        keys: ['g', 'd'],
        words: { da: 'Forsiden (Hvad nu?)', en: 'Dashboard (What now?)' },
        to: '/admin',
      },
      {
        keys: ['g', 'i'],
        words: { da: 'Interviews', en: 'Interviews' },
        to: '/admin/collections/interviews',
      },
      {
        keys: ['g', 'c'],
        words: { da: 'Ledelsescases', en: 'Leadership cases' },
        to: '/admin/collections/cases',
      },
      {
        keys: ['g', 'm'],
        words: { da: 'Importér interview', en: 'Import an interview' },
        to: '/admin/import',
        editorsOnly: true,
      },
      {
        keys: ['g', 'k'],
        words: { da: 'Kalenderen', en: 'Calendar' },
        to: '/admin/calendar',
        editorsOnly: true,
      },
      {
        keys: ['g', 's'],
        words: { da: 'Stafetten', en: 'The relay' },
        to: '/admin/stafetten',
        editorsOnly: true,
      },
      {
        keys: ['n'],
        words: { da: 'Nyt interview', en: 'New interview' },
        to: '/admin/collections/interviews/create',
      },
    ],
  },
  {
    heading: { da: 'I en liste', en: 'In a list' },
    shortcuts: [
      {
        keys: ['/'],
        words: { da: 'Søg i listen', en: 'Search the list' },
        focus: '.search-filter__input, .search-bar input',
      },
      {
        keys: ['j'],
        words: { da: 'Næste række (Enter åbner)', en: 'Next row (Enter opens)' },
        row: 1,
      },
      { keys: ['k'], words: { da: 'Forrige række', en: 'Previous row' }, row: -1 },
    ],
  },
  {
    heading: { da: 'I et dokument', en: 'In a document' },
    shortcuts: [
      { keys: ['u'], words: { da: 'Gå til Udgiv', en: 'Go to Publish' }, focus: '#action-save' },
      {
        keys: ['v'],
        words: { da: 'Vis eller skjul forhåndsvisning', en: 'Show or hide the preview' },
        press: preview,
      },
      {
        keys: ['c'],
        words: { da: 'Skriv en kommentar', en: 'Write a comment' },
        focus: '.stafet-comments > .stafet-comments__writer textarea',
        editorsOnly: true,
      },
    ],
  },
]

/** Every shortcut that a person has. */
export const shortcutsFor = (editor: boolean): Shortcut[] =>
  groups.flatMap(({ shortcuts }) => shortcuts.filter((one) => editor || !one.editorsOnly))
