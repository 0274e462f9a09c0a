import { GraphQLError, parse } from 'graphql'
import { expect, it } from 'vitest'
import { syntaxProblem } from '../../../src/http/guards/graphqlSyntax.ts'

function problemOf(query: string) {
  try {
    parse(query, { maxTokens: 20 })
  } catch (error) {
    if (error instanceof GraphQLError) return syntaxProblem(error)
  }
  throw new Error(`${query} is no wrong query`)
}

it.each([
  ['{', 'linje 1, tegn 2: her skulle stå et navn, men der står slutningen.'],
  ['{\n  Themes {\n', 'linje 3, tegn 1: her skulle stå et navn, men der står slutningen.'],
  ['{ Theme(id: ) { name } }', 'linje 1, tegn 13: ")" kan ikke stå her.'],
  ['query { a b: }', 'linje 1, tegn 14: her skulle stå et navn, men der står "}".'],
  ['{ Theme(id: "x) { name } }', 'tegn 27: en tekst mangler sit sidste anførselstegn.'],
  ['nonsense { a }', 'linje 1, tegn 1: et navn "nonsense" kan ikke stå her.'],
  ['{ a(b: 01) }', 'tallet er ikke gyldigt ved "1".'],
  ['{ a % b }', '"%" kan ikke stå her.'],
  ['{ a b c d e f g h i j k l m n o p q r s t u v }', 'forespørgslen har mere end 20 dele.'],
])('says in Danish what is wrong with %j, and where', (query, words) => {
  const { da, en } = problemOf(query)
  expect(da).toContain(words)
  expect(da).toMatch(/^Forespørgslen kan ikke læses, linje \d+, tegn \d+: /)
  expect(en).toMatch(/^The query can’t be read, line \d+, character \d+: /)
})
