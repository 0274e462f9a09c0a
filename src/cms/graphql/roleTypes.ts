import type * as GraphQLLibrary from 'graphql'

type Fields = GraphQLLibrary.GraphQLFieldConfigMap<unknown, unknown>

/** The GraphQL types of the answers about a role, field by field as in `publicAnswers.ts`. A question that fails leaves the others their answers. */
export function roleTypes(library: typeof GraphQLLibrary) {
  const { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } = library
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const maybe = { type: GraphQLString }
  const number = { type: new GraphQLNonNull(GraphQLInt) }
  const root = (name: string, fields: Fields) => new GraphQLObjectType({ name, fields })
  const object = (name: string, fields: Fields) => new GraphQLNonNull(root(name, fields))
  const listOf = <T extends GraphQLLibrary.GraphQLNullableType>(
    type: GraphQLLibrary.GraphQLNonNull<T>,
  ) => ({ type: new GraphQLNonNull(new GraphQLList(type)) })

  const named: Fields = { id: text, slug: maybe, name: text }
  const role = { type: object('RoleAnswer', named) }
  const body = object('RoleHolderAppointedBy', named)
  const term = object('RoleHolderTerm', {
    id: text,
    startsOn: text,
    endsOn: maybe,
    kind: text,
    appointedBy: listOf(body),
  })
  const ambassador = object('RoleHolderAmbassador', {
    ...named,
    title: maybe,
    organisation: maybe,
    sector: maybe,
    url: text,
  })
  const holders = listOf(
    object('RoleHolder', { term: { type: term }, ambassador: { type: ambassador } }),
  )
  const segment = object('RoleSegment', {
    from: text,
    to: maybe,
    seats: number,
    vacancies: number,
    holders,
  })
  return {
    holders: root('RoleHoldersAnswer', {
      role,
      on: text,
      seats: number,
      vacancies: number,
      holders,
    }),
    timeline: root('RoleTimelineAnswer', {
      role,
      timeZone: text,
      today: text,
      segments: listOf(segment),
      announced: holders,
    }),
  }
}
