import type { Language, Localised } from '../../i18n/text.ts'

/** What the admin panel says about publishing at a moment; what stands in braces is filled in. */
const words = {
  heading: { da: 'Planlagt', en: 'Planned' },
  publish: { da: 'Planlæg udgivelse', en: 'Schedule publishing' },
  unpublish: { da: 'Planlæg at tage af sitet', en: 'Schedule taking off the site' },
  publishes: { da: 'Udgives {when}', en: 'Goes out on {when}' },
  unpublishes: { da: 'Tages af sitet {when}', en: 'Is taken off the site on {when}' },
  late: {
    da: 'Skulle være sket {when}. Serveren bliver ved med at prøve.',
    en: 'Should have happened on {when}. The server keeps trying.',
  },
  failed: { da: 'Skete ikke {when}.', en: 'Did not happen on {when}.' },
  pinned: {
    da: 'Det, der går ud, er versionen fra {version}; senere rettelser bliver i kladden.',
    en: 'What goes out is the version of {version}; later changes stay in the draft.',
  },
  changedSince: { da: 'Der er rettet siden.', en: 'It has been changed since.' },
  repin: { da: 'Lad den nyeste version gå ud', en: 'Let the newest version go out' },
  by: { da: 'Planlagt af {name}.', en: 'Planned by {name}.' },
  callOff: { da: 'Aflys', en: 'Call off' },
  callOffOf: { da: 'Aflys: {what}', en: 'Call off: {what}' },
  dismiss: { da: 'Fjern beskeden', en: 'Dismiss' },
  dismissOf: { da: 'Fjern beskeden: {what}', en: 'Dismiss: {what}' },
  date: { da: 'Dato', en: 'Date' },
  time: { da: 'Klokkeslæt', en: 'Time' },
  clock: { da: 'Dansk tid.', en: 'Danish time.' },
  which: { da: 'Hvilken af de to?', en: 'Which of the two?' },
  first: { da: 'Den første, i sommertid', en: 'The first, in summer time' },
  second: { da: 'Den anden, i normaltid', en: 'The second, in standard time' },
  plan: { da: 'Planlæg', en: 'Plan' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  planned: { da: 'Planlagt.', en: 'Planned.' },
  calledOff: { da: 'Aflyst.', en: 'Called off.' },
  repinned: { da: 'Den nyeste version går ud.', en: 'The newest version goes out.' },
  noAnswer: {
    da: 'Serveren svarede ikke. Prøv igen.',
    en: 'The server did not answer. Try again.',
  },
  toCalendar: { da: 'Se kalenderen', en: 'See the calendar' },
  out: { da: 'Ud {when}', en: 'Out {when}' },
  off: { da: 'Ned {when}', en: 'Off {when}' },
  didFail: { da: 'Mislykket', en: 'Failed' },

  calendar: { da: 'Kalender', en: 'Calendar' },
  calendarIntro: {
    da: 'Hvad der går ud, og hvad der tages af sitet. Klokkeslæt er i dansk tid.',
    en: 'What goes out, and what is taken off the site. Times are in Danish time.',
  },
  forEditors: {
    da: 'Kalenderen er redaktionens. Har du spørgsmål om, hvornår noget udgives, så skriv til dem.',
    en: 'The calendar is the editors’. Write to them if you want to know when something goes out.',
  },
  previous: { da: 'Forrige måned', en: 'Previous month' },
  next: { da: 'Næste måned', en: 'Next month' },
  thisMonth: { da: 'Denne måned', en: 'This month' },
  months: { da: 'Måneder', en: 'Months' },
  monthTable: { da: 'Planlagt i {month}', en: 'Planned in {month}' },
  nothing: { da: 'Intet er planlagt i {month}.', en: 'Nothing is planned in {month}.' },
  alarms: { da: 'Er ikke sket', en: 'Has not happened' },
  overdue: { da: 'forsinket', en: 'overdue' },
  done: { da: 'sket', en: 'done' },
  today: { da: 'i dag', en: 'today' },
  gone: { da: 'slettet', en: 'deleted' },
} satisfies Record<string, Localised>

export type Word = keyof typeof words
export type Say = (word: Word, values?: Record<string, string>) => string

/** The texts in a language. */
export const wordsIn =
  (language: Language): Say =>
  (word, values = {}) =>
    words[word][language].replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)
