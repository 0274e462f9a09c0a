import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { graphqlLimits } from './limits.ts'
import type { Problems } from './problems.ts'

type Bounds = { depth: number; aliases: number; rootFields: number; cost: number }
type Size = { depth: number; aliases: number; visits: number; cost: number }

/**
 * Measures an operation before anything validates or runs it, following fragments: how deep, how many aliases,
 * and its cost, in which a field counts once for every document of the lists around it. Payload's own complexity
 * knows nothing of limits and follows fragments that include each other until the stack ends.
 */
export function checkSize(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  bounds: Bounds,
  problems: Problems,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition)
    }
  }
  const open = new Set<FragmentDefinitionNode>()
  const size: Size = { depth: 0, aliases: 0, visits: 0, cost: 0 }
  measure(operation.selectionSet, 1, 1)
  if (size.visits > graphqlLimits.visits) {
    problems.add(
      'Forespørgslen er for stor, eller dens fragmenter peger på hinanden.',
      'The query is too large, or its fragments include each other.',
    )
    return
  }
  tell('niveauer', 'levels', size.depth, bounds.depth)
  tell('aliasser', 'aliases', size.aliases, bounds.aliases)
  tell(
    'felter yderst',
    'fields at the top',
    operation.selectionSet.selections.length,
    bounds.rootFields,
  )
  tell('i omkostning', 'in cost', size.cost, bounds.cost)

  function measure(set: SelectionSetNode, depth: number, times: number): void {
    for (const selection of set.selections) {
      size.visits += 1
      if (size.visits > graphqlLimits.visits) return
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        if (!fragment) continue
        if (open.has(fragment)) {
          size.visits = Number.POSITIVE_INFINITY
          return
        }
        open.add(fragment)
        measure(fragment.selectionSet, depth, times)
        open.delete(fragment)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        measure(selection.selectionSet, depth, times)
      } else {
        size.depth = Math.max(size.depth, depth)
        size.cost += times
        if (selection.alias) size.aliases += 1
        if (!selection.selectionSet) continue
        const limit = selection.arguments?.find(({ name }) => name.value === 'limit')
        const documents = limit ? numberOf(limit.value, variables) : 1
        measure(selection.selectionSet, depth + 1, times * documents)
      }
    }
  }

  function tell(da: string, en: string, is: number, most: number): void {
    if (is <= most) return
    problems.add(
      `Forespørgslen har ${is} ${da}; grænsen er ${most}.`,
      `The query has ${is} ${en}; the limit is ${most}.`,
    )
  }
}

/** The limit asked for; a list without one gives ten documents, of which depth and tokens take care. */
function numberOf(value: ValueNode, variables: Record<string, unknown>): number {
  const given =
    value.kind === Kind.INT
      ? Number(value.value)
      : value.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : undefined
  return typeof given === 'number' && given > 0 ? given : 10
}
