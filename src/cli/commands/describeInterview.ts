import type { ParsedInterview, ParsedPerson } from '../../interviews/parse/index.ts'

const person = ({ name, title, organisation }: ParsedPerson): string =>
  [name, title, organisation].filter(Boolean).join(', ')

const section = (heading: string, paragraphs: string[]): string[] =>
  paragraphs.length > 0 ? ['', heading, ...paragraphs.map((text) => `  ${text}`)] : []

/** What the parser understood, for reading in a terminal. */
export function describeInterview(parsed: ParsedInterview): string {
  return [
    `Sprog / language: ${parsed.lang}`,
    `Personer / people: ${parsed.people.map(person).join('; ') || '–'}`,
    `Overskrift / title: ${parsed.title ?? '–'}`,
    ...section('Manchet / lead', parsed.lead),
    ...parsed.exchanges.flatMap(({ number, question, answer }) =>
      section(
        `${number ?? '–'}. ${question}`,
        answer.length > 0 ? answer : ['(intet svar / no answer)'],
      ),
    ),
    ...section('Efter svarene / after the answers', parsed.trailing),
    ...section('Bemærk / note', parsed.warnings),
  ].join('\n')
}
