import type { Language, Localised } from '../../i18n/text.ts'
import { guideWords } from './guideWords.ts'

/** What the relay says in the admin panel; what stands in braces is filled in. */
const relayWords = {
  relay: { da: 'Stafetten', en: 'The relay' },
  relayIntro: {
    da: 'Hvem der har rollen nu, hvem der kommer, og hvilke pladser der er ledige.',
    en: 'Who holds the role now, who is coming, and which seats are vacant.',
  },
  passOn: { da: 'Giv stafetten videre', en: 'Pass the baton on' },
  passOnFor: { da: 'Giv stafetten videre for {role}', en: 'Pass the baton on for {role}' },
  notForAmbassadors: {
    da: 'Stafetten styres af redaktionen. Har du spørgsmål om din periode, så skriv til dem.',
    en: 'The editors run the relay. Write to them if you have questions about your term.',
  },
  toDashboard: { da: 'Til forsiden', en: 'To the dashboard' },
  noRoles: {
    da: 'Der er endnu ingen rolle. Opret den først under Roller.',
    en: 'There is no role yet. Create it first under Roles.',
  },
  createRole: { da: 'Opret en rolle', en: 'Create a role' },
  noTimeline: {
    da: 'Rollen har endnu hverken pladser eller ambassadører.',
    en: 'The role has neither seats nor ambassadors yet.',
  },
  editRole: { da: 'Rediger rollen', en: 'Edit the role' },

  today: { da: 'I dag', en: 'Today' },
  todayIs: { da: 'I dag er det {day}.', en: 'Today is {day}.' },
  pictureOf: {
    da: 'Tidslinje for {role} fra {from} til {to}. Det samme står i tabellen under billedet.',
    en: 'Timeline of {role} from {from} to {to}. The table below the picture says the same.',
  },
  pictureRegion: { da: 'Tidslinje for {role}', en: 'Timeline of {role}' },
  showTable: { da: 'Vis tidslinjen som tabel', en: 'Show the timeline as a table' },
  tableOf: { da: 'Tidslinjen for {role}', en: 'The timeline of {role}' },
  seat: { da: 'Plads {number}', en: 'Seat {number}' },
  who: { da: 'Hvem', en: 'Who' },
  firstDay: { da: 'Første dag', en: 'First day' },
  lastDay: { da: 'Sidste dag', en: 'Last day' },
  state: { da: 'Tilstand', en: 'State' },
  openEnd: { da: 'Ikke fastsat', en: 'Not set' },
  vacant: { da: 'Ledig', en: 'Vacant' },
  acting: { da: 'Konstitueret', en: 'Acting' },
  planned: { da: 'Planlagt', en: 'Planned' },
  current: { da: 'Nuværende', en: 'Current' },
  former: { da: 'Tidligere', en: 'Former' },
  coming: { da: 'Kommende', en: 'Coming' },
  all: { da: 'Alle', en: 'All' },
  none: { da: 'Ingen', en: 'None' },

  holders: { da: 'Har stafetten nu', en: 'Hold the baton now' },
  nobodyNow: { da: 'Ingen har rollen i dag.', en: 'Nobody holds the role today.' },
  until: { da: 'til og med {day}', en: 'until {day} inclusive' },
  noEnd: { da: 'uden slutdato', en: 'without an end date' },
  daysLeft: { da: '{count} dage tilbage', en: '{count} days left' },
  dayLeft: { da: '1 dag tilbage', en: '1 day left' },
  lastDayToday: { da: 'sidste dag er i dag', en: 'today is the last day' },
  next: { da: 'Næste skifte', en: 'Next handover' },
  noNext: { da: 'Der er ikke planlagt noget skifte.', en: 'No handover is planned.' },
  inDays: { da: 'om {count} dage', en: 'in {count} days' },
  tomorrow: { da: 'i morgen', en: 'tomorrow' },
  overdue: {
    da: 'datoen er passeret, men skiftet er ikke gennemført',
    en: 'the date has passed, but it has not been carried out',
  },
  dayIsToday: { da: 'i dag', en: 'today' },
  begins: { da: '{names} begynder {day}', en: '{names} begin on {day}' },
  beginsOne: { da: '{names} begynder {day}', en: '{names} begins on {day}' },
  ends: {
    da: '{names} har sidste dag {day}',
    en: 'The last day of {names} is {day}',
  },
  vacancies: { da: 'Ledige pladser', en: 'Vacant seats' },
  noVacancies: { da: 'Alle pladser er besat i dag.', en: 'Every seat is taken today.' },
  seatsVacant: {
    da: '{count} af {seats} pladser er ledige.',
    en: '{count} of {seats} seats are vacant.',
  },
  seatVacant: {
    da: '{count} af {seats} pladser er ledig.',
    en: '{count} of {seats} seats is vacant.',
  },
  noSeats: { da: 'Rollen har ingen pladser i dag.', en: 'The role has no seats today.' },
  vacantFrom: {
    da: 'Fra {day} er {count} af {seats} ledige.',
    en: 'From {day}, {count} of {seats} will be vacant.',
  },

  handovers: { da: 'Stafetskifter', en: 'Handovers' },
  noHandovers: {
    da: 'Ingen stafetskifter endnu. Perioder fra før står på tidslinjen.',
    en: 'No handovers yet. Earlier terms are on the timeline.',
  },
  date: { da: 'Dato', en: 'Date' },
  leaves: { da: 'Giver videre', en: 'Passes on' },
  comes: { da: 'Får stafetten', en: 'Receives' },
  open: { da: 'Åbn', en: 'Open' },
  openHandover: { da: 'Åbn stafetskiftet {day}', en: 'Open the handover of {day}' },
  fillsVacancy: { da: 'Ledig plads', en: 'Vacant seat' },

  inTheRelay: { da: 'I stafetten', en: 'In the relay' },
  filterBy: { da: 'Vis', en: 'Show' },

  toRelay: { da: 'Gå til Stafetten', en: 'Go to The relay' },
  yourTerm: { da: 'Din periode', en: 'Your term' },
  termOver: {
    da: 'Din periode sluttede {day}. Tak for turen! Du kan stadig læse alt, hvad der er dit, men ikke længere skrive i det. Skriv til redaktionen, hvis noget skal rettes.',
    en: 'Your term ended on {day}. Thank you! You can still read all that is yours, but no longer write in it. Write to the editors if something should be corrected.',
  },
  termComing: {
    da: 'Din periode begynder {day}. Indtil da kan du skrive på dit eget interview; fra din første dag også på dine ledelsescases.',
    en: 'Your term begins on {day}. Until then you can work on your own interview; from your first day on your leadership cases as well.',
  },
  termCurrent: {
    da: 'Du har stafetten {until}. Du kan skrive på dine interviews og ledelsescases; redaktionen udgiver dem.',
    en: 'You hold the baton {until}. You can write your interviews and leadership cases; the editors publish them.',
  },
  noTerm: {
    da: 'Du står ikke med en periode i stafetten. Skriv til redaktionen, hvis det er en fejl.',
    en: 'No term in the relay is yours. Write to the editors if that is a mistake.',
  },
} satisfies Record<string, Localised>

const words = { ...relayWords, ...guideWords }
export type Word = keyof typeof words

/** Says a text of the relay with its gaps filled. */
export type Say = (word: Word, values?: Record<string, string | number>) => string

/** The texts of the relay in a language. */
export const wordsIn =
  (language: Language): Say =>
  (word, values = {}) =>
    words[word][language].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
