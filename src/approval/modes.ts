import type { Localised } from '../i18n/text.ts'

/** Whether an interview may go out without its interviewees' approval. */
export const approvalModes = ['required', 'asked', 'notUsed'] as const
export type ApprovalMode = (typeof approvalModes)[number]

/** Where nothing is said. */
export const defaultMode: ApprovalMode = 'asked'

export const modeLabels: Record<ApprovalMode, Localised> = {
  required: { da: 'Kræves', en: 'Required' },
  asked: { da: 'Bedes om', en: 'Asked for' },
  notUsed: { da: 'Bruges ikke', en: 'Not used' },
}

/** The mode in force and who said so. */
export interface ModeInForce {
  mode: ApprovalMode
  source: 'interview' | 'role' | 'default'
}

const isMode = (value: unknown): value is ApprovalMode =>
  approvalModes.some((mode) => mode === value)

/** The interview's own word goes before its role's; `inherit`, or nothing, asks the role. */
export function modeInForce(ofInterview: unknown, ofRole: unknown): ModeInForce {
  if (isMode(ofInterview)) return { mode: ofInterview, source: 'interview' }
  if (isMode(ofRole)) return { mode: ofRole, source: 'role' }
  return { mode: defaultMode, source: 'default' }
}

/** What the interviewee is asked to judge. Programmes differ, and so does the press. */
export const practices = ['full', 'ownQuotes', 'factsOnly'] as const
export type Practice = (typeof practices)[number]

export const practiceLabels: Record<Practice, Localised> = {
  full: { da: 'Hele teksten', en: 'The whole text' },
  ownQuotes: { da: 'Kun egne citater', en: 'Own quotes only' },
  factsOnly: { da: 'Kun faktuelle fejl', en: 'Factual errors only' },
}

/** What the interviewee reads, until an editor words it otherwise in the settings. */
export const practiceTexts: Record<Practice, Localised> = {
  full: {
    da: 'Læs hele teksten, som den vil blive udgivet. Den udgives, når du har godkendt den. Er der noget, du vil have anderledes, kan du foreslå en ændring ved hvert svar.',
    en: 'Read the whole text as it is going to be published. It is published once you have approved it. If there is anything you want to be different, you can suggest a change to each answer.',
  },
  ownQuotes: {
    da: 'Du godkender dine egne svar og citater. Overskrift, manchet og spørgsmål er redaktionens, men sig til, hvis noget i dem er forkert.',
    en: 'You approve your own answers and quotes. Title, lead and questions are the editors’, but tell us if something in them is wrong.',
  },
  factsOnly: {
    da: 'Læs teksten igennem for faktuelle fejl: navne, titler, tal, datoer og forløb. Ordvalg og vinkel er redaktionens. Foreslå en rettelse ved det svar, hvor fejlen står.',
    en: 'Read the text for factual errors: names, titles, figures, dates and what happened. Wording and angle are the editors’. Suggest a correction to the answer that has the error.',
  },
}

/** The wording in force: the settings' own, else the standard one. */
export const practiceText = (
  practice: Practice,
  own: string | null | undefined,
  language: 'da' | 'en',
): string => own?.trim() || practiceTexts[practice][language]
