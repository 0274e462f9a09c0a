import type { Language } from '../../i18n/text.ts'

interface DeskWords {
  heading: string
  /** What waits in all, in one line. */
  summary: (mine: number, all: number) => string
  forYou: string
  nothingForYou: string
  forAll: string
  nothingForAll: string
  more: (count: number) => string
  all: string
  failed: string
  failedHelp: string
  alarm: string
  nothingElse: string
}

/** What the dashboard says around what its sources tell. */
export const deskWords: Record<Language, DeskWords> = {
  da: {
    heading: 'Hvad nu?',
    summary: (mine, all) =>
      mine > 0
        ? `${mine} ting venter på dig, ${all} i alt.`
        : `${all} ting venter, men ikke på dig alene.`,
    forYou: 'Venter på dig',
    nothingForYou: 'Intet venter på dig.',
    forAll: 'Venter på redaktionen',
    nothingForAll: 'Intet venter. Godt gået.',
    more: (count) => `og ${count} mere`,
    all: 'Se alle',
    failed: 'Kunne ikke hentes',
    failedHelp:
      'Noget gik galt undervejs. Resten af siden er, som den skal være. Genindlæs siden for at prøve igen.',
    alarm: 'Haster:',
    nothingElse: 'Intet at gøre:',
  },
  en: {
    heading: 'What now?',
    summary: (mine, all) =>
      mine > 0
        ? `${mine} ${mine === 1 ? 'thing waits' : 'things wait'} for you, ${all} in all.`
        : `${all} ${all === 1 ? 'thing waits' : 'things wait'}, but not for you alone.`,
    forYou: 'Waiting for you',
    nothingForYou: 'Nothing waits for you.',
    forAll: 'Waiting for the editors',
    nothingForAll: 'Nothing waits. Well done.',
    more: (count) => `and ${count} more`,
    all: 'See all',
    failed: 'Could not be read',
    failedHelp:
      'Something went wrong on the way. The rest of the page is as it should be. Reload the page to try again.',
    alarm: 'Urgent:',
    nothingElse: 'Nothing to do:',
  },
}
