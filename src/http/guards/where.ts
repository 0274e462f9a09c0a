import type { PayloadRequest, SanitizedConfig } from 'payload'
import { type FieldFound, type Fields, fieldAt } from './fields.ts'
import { isRecord } from './json.ts'
import type { ReadBounds } from './limits.ts'
import { type Problems, shown } from './problems.ts'

/** In which collection, for whom and within which bounds a request is checked, and where its faults go. */
export type Checking = {
  config: SanitizedConfig
  entity: Fields
  caller: PayloadRequest
  bounds: ReadBounds
  problems: Problems
  /** The request asks for versions of the collection's documents. */
  versions?: boolean
}

const listOperators = new Set(['in', 'not_in', 'all'])
const textOperators = new Set(['like', 'not_like', 'contains'])
const scalarOperators = new Set([
  'equals',
  'not_equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])

type Count = { conditions: number }

/** Checks a filter: bounded, known operators, fields the caller may read, values of the field's kind. */
export async function checkWhere(where: unknown, checking: Checking): Promise<void> {
  await checkLevel(where, checking, 0, { conditions: 0 })
}

async function checkLevel(
  where: unknown,
  checking: Checking,
  depth: number,
  count: Count,
): Promise<void> {
  const { bounds, problems } = checking
  if (!isRecord(where)) {
    problems.add(
      'Filteret »where« skal have formen where[felt][operator]=værdi.',
      'The filter “where” must have the form where[field][operator]=value.',
    )
    return
  }
  for (const [path, constraint] of Object.entries(where)) {
    if (problems.any) return
    if (/^(and|or)$/i.test(path)) {
      if (!Array.isArray(constraint) || depth >= bounds.whereDepth) {
        problems.add(
          `»${shown(path)}« skal være en liste og højst ${bounds.whereDepth} niveauer dyb.`,
          `“${shown(path)}” must be a list and at most ${bounds.whereDepth} levels deep.`,
        )
        return
      }
      for (const part of constraint) {
        count.conditions += 1
        if (tooMany(count, checking)) return
        await checkLevel(part, checking, depth + 1, count)
      }
      continue
    }
    await checkField(path, constraint, checking, count)
  }
}

async function checkField(
  path: string,
  constraint: unknown,
  checking: Checking,
  count: Count,
): Promise<void> {
  const { config, entity, caller, problems, versions } = checking
  const field = await fieldAt(config, entity, path, caller, { versions })
  if (!field) return notAvailable(path, problems)
  if (!isRecord(constraint) || Object.keys(constraint).length === 0) {
    problems.add(
      `Skriv where[${shown(path)}][operator]=værdi.`,
      `Write where[${shown(path)}][operator]=value.`,
    )
    return
  }
  for (const [operator, value] of Object.entries(constraint)) {
    count.conditions += 1
    if (tooMany(count, checking)) return
    const fault = faultOf(operator, value, field, checking.bounds)
    if (!fault) continue
    const name = `where[${shown(path)}][${shown(operator)}]`
    problems.add(`${name}: ${fault[0]}`, `${name}: ${fault[1]}`)
  }
}

function tooMany({ conditions }: Count, { bounds, problems }: Checking): boolean {
  if (conditions <= bounds.conditions) return false
  problems.add(
    `Filteret har mere end ${bounds.conditions} betingelser.`,
    `The filter has more than ${bounds.conditions} conditions.`,
  )
  return true
}

/** The same words for a field that does not exist and one that is private. */
export function notAvailable(path: string, problems: Problems): void {
  problems.add(
    `Der kan ikke filtreres eller sorteres på »${shown(path)}«: feltet findes ikke eller er ikke tilgængeligt.`,
    `You cannot filter or sort by “${shown(path)}”: there is no such field, or it is not available.`,
  )
}

function faultOf(
  operator: string,
  value: unknown,
  field: FieldFound,
  bounds: ReadBounds,
): [da: string, en: string] | undefined {
  if (listOperators.has(operator)) {
    const values = listOf(value)
    if (!values || values.length > bounds.values) {
      const most = bounds.values
      return [
        `skal være en liste med højst ${most} værdier.`,
        `must be a list of at most ${most} values.`,
      ]
    }
    return values.every((each) => fits(each, field, bounds)) ? undefined : notFitting(field)
  }
  if (textOperators.has(operator)) {
    // a has-many field is asked for one of its values with `contains`
    const text = typeof value === 'string' && value.length <= bounds.text
    return text && !typed.has(field.type) ? undefined : notFitting({ type: 'text' })
  }
  if (!scalarOperators.has(operator)) {
    return ['operatoren kendes ikke.', 'the operator is not known.']
  }
  if (operator === 'exists') {
    return isFlag(value) ? undefined : ['skal være true eller false.', 'must be true or false.']
  }
  return fits(value, field, bounds) ? undefined : notFitting(field)
}

/** `a,b` or `['a', 'b']`. */
function listOf(value: unknown): unknown[] | undefined {
  if (typeof value === 'string') return value.split(',')
  if (Array.isArray(value)) return value
  return typeof value === 'number' ? [value] : undefined
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean' || value === 'true' || value === 'false'
}

/** Kinds of field that `like` means nothing for. */
const typed = new Set<FieldFound['type']>(['number', 'date', 'checkbox', 'point'])

/** Whether a value is of the field's kind; a wrong kind is a 500 or nonsense in the databases. */
function fits(value: unknown, field: FieldFound, bounds: ReadBounds): boolean {
  if (value === null || value === 'null') return true
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
  if (value instanceof Date) return field.type === 'date' && !Number.isNaN(value.getTime())
  if (typeof text !== 'string' || text.length > bounds.text) return false
  switch (field.type) {
    case 'number':
      return /^-?\d{1,15}(\.\d{1,15})?$/.test(text)
    case 'date':
      return /^\d{4}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text))
    case 'checkbox':
      return isFlag(value)
    case 'id':
    case 'relationship':
    case 'upload':
      // the admin asks for "any" with an empty id
      return /^[\w-]{0,64}$/.test(text)
    default:
      return true
  }
}

function notFitting({ type }: { type: FieldFound['type'] }): [string, string] {
  switch (type) {
    case 'number':
      return ['skal være et tal.', 'must be a number.']
    case 'date':
      return ['skal være en dato (2026-03-01).', 'must be a date (2026-03-01).']
    case 'checkbox':
      return ['skal være true eller false.', 'must be true or false.']
    case 'id':
    case 'relationship':
    case 'upload':
      return ['skal være et id.', 'must be an id.']
    default:
      return ['skal være en kort tekst.', 'must be a short text.']
  }
}
