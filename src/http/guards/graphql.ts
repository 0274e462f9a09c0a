import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
  visit,
} from 'graphql'
import type { SanitizedConfig } from 'payload'
import { HttpError } from '../httpError.ts'
import { guard, known, note } from './call.ts'
import { checkArguments } from './graphqlArguments.ts'
import { type ApiSchema, apiSchema } from './graphqlSchema.ts'
import { checkSize } from './graphqlSize.ts'
import { syntaxProblem } from './graphqlSyntax.ts'
import { isRecord } from './json.ts'
import { graphqlLimits } from './limits.ts'
import { Problems } from './problems.ts'

/**
 * Parses and validates a GraphQL request before Payload does. There, a faulty variable or fragments in a circle
 * are a 500, sign-in has no limit, and `locale` and `draft` also hide beside the query and in the URL.
 * What goes on is the query, its variables and its operation's name, nothing else.
 */
export function graphql(config: SanitizedConfig, { production }: { production: boolean }) {
  let api: ApiSchema | undefined
  return guard(async (req) => {
    if (known(req, 'address').kind !== 'graphql') return
    const caller = known(req, 'caller')
    const anonymous = caller.user === null
    const body = known(req, 'body')
    const value = body.kind === 'json' ? body.value : {}
    const { query, operationName, variables } = requestOf(value)
    const document = parsed(query)
    const problems = new Problems()
    const operation = operationOf(document, operationName)
    const bounds = anonymous ? graphqlLimits.anonymous : graphqlLimits.signedIn
    checkSize(document, operation, variables, bounds, problems)
    problems.refuse()
    if (anonymous && production) refuseIntrospection(document, problems)
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
      problems.add('Abonnementer findes ikke.', 'There are no subscriptions.')
    }
    problems.refuse()
    if (anonymous && operation.operation === OperationTypeNode.MUTATION) {
      throw new HttpError(403, {
        da: 'Log ind for at ændre noget. Det sker via REST: POST /api/users/login.',
        en: 'Sign in to change anything. That is done through REST: POST /api/users/login.',
      })
    }
    if (req.headers['if-match'] !== undefined) refuseSeveral(operation)
    api ??= apiSchema(config)
    tell(validate(api.schema, document, undefined, { maxErrors: 5, hideSuggestions: anonymous }))
    refuseClosed(document, api, anonymous)
    const coerced = getVariableValues(api.schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 5,
    })
    if (coerced.errors) tell(coerced.errors)
    const filled = coerced.coerced ?? {}
    await checkArguments(onlyThe(document, operation), {
      api,
      config,
      caller,
      variables: filled,
      problems,
    })
    problems.refuse()
    note(req, { body: { kind: 'json', value: { query, variables, operationName } } })
  })
}

function requestOf({ query, operationName, variables }: Record<string, unknown>) {
  const problems = new Problems()
  if (typeof query !== 'string' || query.trim() === '') {
    problems.add('Send { "query": "…" }.', 'Send { "query": "…" }.')
  } else if (query.length > graphqlLimits.characters) {
    problems.add(
      `Forespørgslen er længere end ${graphqlLimits.characters} tegn.`,
      `The query is longer than ${graphqlLimits.characters} characters.`,
    )
  }
  const named = operationName ?? undefined
  if (named !== undefined && typeof named !== 'string') {
    problems.add('“operationName” skal være en tekst.', '“operationName” must be a text.')
  }
  if (variables !== undefined && variables !== null && !isRecord(variables)) {
    problems.add('»variables« skal være et objekt.', '“variables” must be an object.')
  }
  problems.refuse()
  return {
    query: String(query),
    operationName: typeof named === 'string' ? named : undefined,
    variables: isRecord(variables) ? variables : {},
  }
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: graphqlLimits.tokens })
  } catch (error) {
    if (error instanceof GraphQLError) throw new HttpError(400, syntaxProblem(error))
    throw error
  }
}

function operationOf(document: DocumentNode, name: string | undefined) {
  const operation = getOperationAST(document, name)
  if (operation) return operation
  throw new HttpError(400, {
    da: 'Sig med »operationName«, hvilken af operationerne der skal udføres.',
    en: 'Say with “operationName” which of the operations to run.',
  })
}

/** `If-Match` says what one change began from. Of several, some would be made and some refused. */
function refuseSeveral({ operation, selectionSet: { selections } }: OperationDefinitionNode): void {
  const isOne = selections.length === 1 && selections[0]?.kind === Kind.FIELD
  if (operation !== OperationTypeNode.MUTATION || isOne) return
  throw new HttpError(400, {
    da: 'If-Match gælder én ændring. Send dem hver for sig.',
    en: 'If-Match is about one change. Send them one at a time.',
  })
}

/** The operation that runs, with the fragments: other operations of the document have variables of their own. */
function onlyThe(document: DocumentNode, operation: DocumentNode['definitions'][number]) {
  return {
    ...document,
    definitions: document.definitions.filter(
      (each) => each === operation || each.kind === Kind.FRAGMENT_DEFINITION,
    ),
  }
}

function refuseIntrospection(document: DocumentNode, problems: Problems): void {
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return
      problems.add(
        'Skemaet kan kun læses, når du er logget ind. Se /api.',
        'The schema can only be read when signed in. See /api.',
      )
    },
  })
}

function refuseClosed(document: DocumentNode, api: ApiSchema, anonymous: boolean): void {
  visit(document, {
    Field({ name }, _key, _parent, _path, ancestors) {
      const top = ancestors.filter((each) => !Array.isArray(each) && 'kind' in each)
      const inside = top.some((each) => 'kind' in each && each.kind === Kind.FIELD)
      if (inside) return
      if (api.signIn.has(name.value)) {
        throw new HttpError(403, {
          da: 'Log ind og ud via REST: POST /api/users/login.',
          en: 'Sign in and out through REST: POST /api/users/login.',
        })
      }
      if (anonymous && api.private.has(name.value) && !name.value.startsWith('__')) {
        throw new HttpError(403, { da: 'Log ind for at gøre det.', en: 'Sign in to do that.' })
      }
    },
  })
}

/** GraphQL's own messages about fields and types are for developers and in English; they are given as they are. */
function tell(errors: readonly GraphQLError[]): void {
  if (errors.length === 0) return
  throw new HttpError(
    400,
    errors.map(({ message }) => ({ da: message, en: message })),
  )
}
