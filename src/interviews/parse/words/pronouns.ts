import type { InterviewLanguage } from '../types.ts'

/**
 * Who speaks to whom. A question addresses someone; an answer is told in the first person.
 * Kept per language because they collide: `I` is "you" in Danish and "me" in English, `er` is
 * "is" in Danish and "you" in Swedish.
 */
type Pronouns = { you: ReadonlySet<string>; me: ReadonlySet<string>; us: ReadonlySet<string> }

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const NORDIC_YOU = 'du dig deg dej din dit ditt dine dina dere deres jer jeres ni era ert'
const NORDIC_ME = 'jeg jag eg mig meg mej min mit mitt mine mina'
const NORDIC_US = 'vi os oss vores vor vort vore vår vårt våre våra'

const NORDIC: Pronouns = { you: set(NORDIC_YOU), me: set(NORDIC_ME), us: set(NORDIC_US) }

export const PRONOUNS: Record<InterviewLanguage, Pronouns> = {
  da: NORDIC,
  nb: NORDIC,
  sv: { ...NORDIC, you: set(`${NORDIC_YOU} er`) },
  en: {
    you: set('you your yours yourself'),
    me: set("i i'm i've i'd i'll i’m i’ve i’d i’ll me my mine myself"),
    us: set('we us our ours'),
  },
}
