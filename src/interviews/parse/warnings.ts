import type { Language, Localised } from '../../i18n/text.ts'

/** Everything the parser can be unsure of. `render` gives the sentence an editor reads. */
export type Warning =
  | { kind: 'empty' }
  | { kind: 'noQuestions' }
  | { kind: 'noPeople' }
  | { kind: 'contested' }
  | { kind: 'languageUnsure' }
  | { kind: 'damagedCharacters' }
  | { kind: 'unanswered'; questions: string[] }
  | { kind: 'numbers'; numbers: number[] }
  | { kind: 'boxInAnswer'; box: string; question: string }
  | { kind: 'maybeQuestion'; line: string }
  | { kind: 'unresolvedSpeaker'; label: string }
  | { kind: 'askedBy'; names: string[] }
  | { kind: 'severalAnswer'; names: string[] }
  | { kind: 'asides'; labels: string[] }

/** The warning as one sentence in the reader's language. */
export function render(warning: Warning, language: Language): string {
  return sentence(warning)[language]
}

function sentence(warning: Warning): Localised {
  switch (warning.kind) {
    case 'empty':
      return { da: 'Teksten er tom.', en: 'The text is empty.' }
    case 'noQuestions':
      return {
        da: 'Der er ikke fundet nogen spørgsmål; hele teksten står som indledning.',
        en: 'No questions were found; the whole text is in the lead.',
      }
    case 'noPeople':
      return {
        da: 'Teksten siger ikke tydeligt, hvem der svarer.',
        en: 'The text does not clearly say who answers.',
      }
    case 'contested':
      return {
        da: 'Det er usikkert, hvilke afsnit der er spørgsmål; tjek inddelingen.',
        en: 'It is uncertain which paragraphs are questions; please check the division.',
      }
    case 'languageUnsure':
      return {
        da: 'Tekstens sprog er usikkert.',
        en: 'The language of the text is uncertain.',
      }
    case 'damagedCharacters':
      return {
        da: 'Teksten indeholder ødelagte tegn; filen er måske gemt forkert.',
        en: 'The text contains damaged characters; the file may have been saved wrongly.',
      }
    case 'unanswered':
      return {
        da: `Der står intet svar efter: ${quoted(warning.questions)}.`,
        en: `No answer follows: ${quoted(warning.questions, '“', '”')}.`,
      }
    case 'numbers':
      return {
        da: `Spørgsmålenes numre følger ikke hinanden: ${warning.numbers.join(', ')}.`,
        en: `The numbers of the questions are not consecutive: ${warning.numbers.join(', ')}.`,
      }
    case 'boxInAnswer':
      return {
        da: `»${short(warning.box)}« står midt i svaret på »${short(warning.question)}« og hører måske ikke til svaret.`,
        en: `“${short(warning.box)}” stands inside the answer to “${short(warning.question)}” and may not belong to it.`,
      }
    case 'maybeQuestion':
      return {
        da: `»${short(warning.line)}« er læst som en del af et svar, men kan være et spørgsmål.`,
        en: `“${short(warning.line)}” was read as part of an answer but may be a question.`,
      }
    case 'unresolvedSpeaker':
      return {
        da: `Svarene er mærket »${warning.label}«, men teksten siger ikke, hvem det er.`,
        en: `The answers are labelled “${warning.label}”, but the text does not say who that is.`,
      }
    case 'askedBy':
      return {
        da: `Spørgsmålene er stillet af ${warning.names.join(', ')}; navnet er taget ud af spørgsmålene.`,
        en: `The questions are asked by ${warning.names.join(', ')}; the name was taken out of the questions.`,
      }
    case 'asides':
      return {
        da: `Det i parentes foran svar og spørgsmål er ikke taget med: ${quoted(warning.labels)}.`,
        en: `What stands in brackets in front of answers and questions was left out: ${quoted(warning.labels, '“', '”')}.`,
      }
    case 'severalAnswer':
      return {
        da: `Flere svarer (${warning.names.join(', ')}); navnene står foran hvert svar.`,
        en: `Several people answer (${warning.names.join(', ')}); the names stand in front of each answer.`,
      }
  }
}

/** Whether a text holds the sign that stands for characters which could not be read. */
export const isDamaged = (text: string): boolean => text.includes('\uFFFD')

/** Texts in quotation marks, each cut to a length that can be read. */
export const quoted = (texts: string[], open = '»', close = '«'): string =>
  texts.map((text) => open + short(text) + close).join(', ')

const short = (text: string): string =>
  text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text
