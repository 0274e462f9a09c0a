import type { GraphQLError } from 'graphql'
import type { Localised } from '../../i18n/text.ts'

/** What graphql-js calls the parts of a query in its messages. */
const parts: [RegExp, string][] = [
  [/^<EOF>$/, 'slutningen'],
  [/^Name(?= "|$)/, 'et navn'],
  [/^Int(?= "|$)/, 'et heltal'],
  [/^Float(?= "|$)/, 'et tal'],
  [/^String(?= "|$)/, 'en tekst'],
  [/^BlockString(?= "|$)/, 'en tekst'],
]

const inDanish = (part: string): string =>
  parts.reduce((text, [pattern, danish]) => text.replace(pattern, danish), part)

/** The messages of graphql-js's parser and lexer; any other is given as it is, with its place. */
const messages: [RegExp, (match: string[]) => string][] = [
  [
    /^Expected (.+), found (.+)\.$/,
    ([, wanted = '', found = '']) =>
      `her skulle stå ${inDanish(wanted)}, men der står ${inDanish(found)}`,
  ],
  [
    /^Unexpected (?:character: )?(.+)\.$/,
    ([, found = '']) => `${inDanish(found)} kan ikke stå her`,
  ],
  [/^Unterminated string\.$/, () => 'en tekst mangler sit sidste anførselstegn'],
  [
    /^Invalid number, (?:un)?expected .*: (.+)\.$/,
    ([, found = '']) => `tallet er ikke gyldigt ved ${inDanish(found)}`,
  ],
  [/^Invalid character/, () => 'tegnet kan ikke stå her'],
  [
    /^Document contains more that (\d+) tokens/,
    ([, most = '']) => `forespørgslen har mere end ${most} dele`,
  ],
]

/** What is wrong with the form of a query and where, in both languages. */
export function syntaxProblem({ locations, message }: GraphQLError): Localised {
  const said = message.replace(/^Syntax Error: /, '')
  const { line, column } = locations?.[0] ?? { line: 1, column: 1 }
  const [pattern, words] = messages.find(([each]) => each.test(said)) ?? []
  const match = pattern?.exec(said)
  const danish = words && match ? `${words(match)}.` : said
  return {
    da: `Forespørgslen kan ikke læses, linje ${line}, tegn ${column}: ${danish}`,
    en: `The query can’t be read, line ${line}, character ${column}: ${said}`,
  }
}
