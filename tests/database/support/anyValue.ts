import type { FlattenedField } from 'payload'
import type { Chance } from '../../setup/chance.ts'

/** What people, programs and mischief put where something else belongs. */
const strange: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  'x',
  'null',
  'none',
  '0',
  '💩',
  '\ud800',
  'x'.repeat(5000),
  '2026-02-30',
  '{"root":1}',
  '"x"',
  [],
  [null],
  [[]],
  [{}],
  ['x', 'x'],
  {},
  { id: 1 },
  { id: 'x' },
  { da: 'x', en: 'y' },
  { $gt: '' },
  { docs: [] },
  { toString: 1, length: 3 },
  { root: { children: [] } },
  { root: { type: 'root', children: [1] } },
  { root: { type: 'root', children: [{ type: 'link', fields: {}, children: [] }] } },
  { relationTo: 'cases', value: 'x' },
]

const node = (chance: Chance, depth: number): unknown => ({
  type: chance.pick(['paragraph', 'text', 'heading', 'list', 'listitem', 'link', 'upload', 'x']),
  tag: chance.pick(['h3', 'ul', 'x', undefined]),
  text: chance.pick(['x', 'x', 1]),
  fields: chance.pick([undefined, { url: 'https://x.dk' }, { url: 1 }, { doc: { value: 'x' } }]),
  relationTo: 'media',
  value: chance.pick(['x', 1, { id: 'x' }]),
  children: depth > 2 ? [] : chance.times(2, () => node(chance, depth + 1)),
})

/** Looks like what belongs there: it may be right, and it may name what doesn't exist. */
function likely(field: FlattenedField, chance: Chance, ids: readonly string[]): unknown {
  const many = 'hasMany' in field && field.hasMany
  const one = (make: () => unknown) => (many ? chance.times(2, make) : make())
  switch (field.type) {
    case 'array':
      return chance.times(3, () => anyValues(field.flattenedFields, chance, ids, 0.5))
    case 'group':
      return anyValues(field.flattenedFields, chance, ids, 0.5)
    case 'relationship':
    case 'upload':
      return one(() =>
        chance.pick([...ids, ids[0]?.replace(/.$/, '0'), '507f1f77bcf86cd799439011']),
      )
    case 'date':
      return chance.pick(['2026-03-01', '2026-03-01T09:30:00Z', '0000-01-01', '9999-12-31'])
    case 'number':
      return one(() => chance.pick([1, '2', 3.5, -1e20]))
    case 'select':
      return one(() => {
        const option = chance.pick(field.options)
        return typeof option === 'string' ? option : option.value
      })
    case 'checkbox':
      return chance.pick([true, false, 'true', ''])
    case 'richText':
      return { root: { type: 'root', children: chance.times(3, () => node(chance, 0)) } }
    default:
      return one(() => chance.pick(['x', 'æ ø å', 'x@example.org', '/x', '']))
  }
}

/** Some of the fields, about `share` of them, each with a value that is likely or strange. */
export function anyValues(
  fields: readonly FlattenedField[],
  chance: Chance,
  ids: readonly string[],
  share: number,
): Record<string, unknown> {
  const chosen = fields.filter(() => chance.next() < share)
  return Object.fromEntries(
    chosen.map((field) => [
      field.name,
      chance.next() < 0.35 ? chance.pick(strange) : likely(field, chance, ids),
    ]),
  )
}
