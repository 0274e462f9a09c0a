import type { Language, Localised } from '../i18n/text.ts'
import type { Needed, Standing } from './standing.ts'

const inLanguage: Record<Language, Localised> = {
  da: { da: 'på dansk', en: 'in Danish' },
  en: { da: 'på engelsk', en: 'in English' },
}

const told: Record<Exclude<Standing, 'valid'>, Localised> = {
  none: { da: 'er ikke bedt om at godkende teksten', en: 'has not been asked to approve the text' },
  waiting: { da: 'har ikke svaret endnu om teksten', en: 'has not answered yet about the text' },
  outdated: {
    da: 'har ikke svaret, og der er rettet, siden der blev spurgt om teksten',
    en: 'has not answered, and there were changes after the request about the text',
  },
  suggested: { da: 'har foreslået ændringer i teksten', en: 'has suggested changes to the text' },
  declined: { da: 'har sagt nej til teksten', en: 'has said no to the text' },
  voided: {
    da: 'godkendte en tidligere udgave, men der er rettet siden i teksten',
    en: 'approved an earlier version, but there were changes since to the text',
  },
}

const nobody: Localised = {
  da: 'Der er ingen interviewet, som kan godkende teksten.',
  en: 'There is no interviewee who could approve the text.',
}

/**
 * Every reason why an interview that requires approval can't be published yet, each a whole sentence; none when it can. Every
 * interviewee has to approve every language that it is written in.
 */
export function missingApprovals(needed: readonly Needed[]): Localised[] {
  if (needed.length === 0) return [nobody]
  return needed.flatMap(({ language, name, standing }) => {
    if (standing === 'valid') return []
    const say = (reader: Language) =>
      `${name} ${told[standing][reader]} ${inLanguage[language][reader]}.`
    return [{ da: say('da'), en: say('en') }]
  })
}
