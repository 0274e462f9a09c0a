import type { Language, Localised } from '../../i18n/text.ts'
import type { Previewed } from '../preview.ts'
import { type Context, idsIn } from './context.ts'
import { type Code, capital, type Finding } from './finding.ts'
import { rowsOf } from './passages.ts'

/** A part that a page can do without, but should not. */
interface Part {
  path: string
  code: Code
  message: Localised
}

const parts: Record<Previewed, { texts: Part[]; lists: Part[] }> = {
  interviews: {
    texts: [
      {
        path: 'lead',
        code: 'noLead',
        message: {
          da: 'Der er ingen manchet. Den får læseren med, og lister og søgemaskiner viser den.',
          en: 'There is no lead. It brings the reader along, and lists and search engines show it.',
        },
      },
    ],
    lists: [
      {
        path: 'exchanges',
        code: 'noExchanges',
        message: {
          da: 'Der er ingen spørgsmål og svar.',
          en: 'There are no questions and answers.',
        },
      },
      {
        path: 'cover',
        code: 'noPicture',
        message: { da: 'Der er intet billede.', en: 'There is no picture.' },
      },
    ],
  },
  cases: {
    texts: [
      {
        path: 'summary',
        code: 'noLead',
        message: {
          da: 'Der er intet resumé. Lister og søgemaskiner viser det.',
          en: 'There is no summary. Lists and search engines show it.',
        },
      },
      {
        path: 'challenge',
        code: 'noPart',
        message: { da: 'Udfordringen er ikke beskrevet.', en: 'The challenge is not described.' },
      },
      {
        path: 'action',
        code: 'noPart',
        message: { da: 'Der står ikke, hvad de gjorde.', en: 'It does not say what they did.' },
      },
      {
        path: 'effect',
        code: 'noPart',
        message: {
          da: 'Der står ikke, hvad der kom ud af det.',
          en: 'It does not say what came of it.',
        },
      },
      {
        path: 'learning',
        code: 'noPart',
        message: {
          da: 'Der står ikke, hvad andre kan lære.',
          en: 'It does not say what others can learn.',
        },
      },
    ],
    lists: [
      {
        path: 'images',
        code: 'noPicture',
        message: { da: 'Der er intet billede.', en: 'There is no picture.' },
      },
    ],
  },
  ambassadors: {
    texts: [
      {
        path: 'biography',
        code: 'noBiography',
        message: { da: 'Der er ingen biografi.', en: 'There is no biography.' },
      },
    ],
    lists: [
      {
        path: 'portrait',
        code: 'noPicture',
        message: { da: 'Der er intet portræt.', en: 'There is no portrait.' },
      },
      {
        path: 'positions',
        code: 'noPosition',
        message: {
          da: 'Der er ingen stillinger, så bylinen får ingen titel.',
          en: 'There are no positions, so bylines get no title.',
        },
      },
    ],
  },
}

const both: readonly Language[] = ['da', 'en']

/** The parts of the page that are empty in every language. What is there in one only is a missing translation. */
export function missingParts({ collection, own, passages }: Context): Finding[] {
  const isWritten = (path: string) =>
    both.some((language) => passages[language].some((one) => one.path === path && !one.isEmpty))
  const isFilled = (value: unknown) => idsIn(value).length > 0 || rowsOf(value).length > 0
  const { texts, lists } = parts[collection]
  return [
    ...texts.filter(({ path }) => !isWritten(path)),
    ...lists.filter(({ path }) => !isFilled(own[path])),
  ].map((part) => ({ level: 'warning' as const, ...part }))
}

/**
 * The questions without an answer in any language. A warning and no error: somebody may not want to answer, and a question
 * that stays is better than an answer that was made up to get past a form.
 */
export function unansweredQuestions({ collection, passages }: Context): Finding[] {
  if (collection !== 'interviews') return []
  const answers = new Map<string, { label: Localised; answered: boolean }>()
  for (const { field, isEmpty, label, path } of [...passages.da, ...passages.en]) {
    if (field.name !== 'answer') continue
    answers.set(path, { label, answered: answers.get(path)?.answered || !isEmpty })
  }
  return [...answers]
    .filter(([, { answered }]) => !answered)
    .map(([path, { label }]) => ({
      level: 'warning',
      code: 'noAnswer',
      path,
      message: { da: `${capital(label.da)} er tomt.`, en: `${capital(label.en)} is empty.` },
    }))
}
