import type { FlattenedBlock, FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../../src/fields/shape/shape.ts'
import type { Around } from '../../../src/fields/shape/types.ts'

const text = { name: 'name', type: 'text' } as const
const field = (rest: object) => ({ name: 'field', ...rest }) as FlattenedField
const quote = { slug: 'quote', flattenedFields: [text] } as unknown as FlattenedBlock

const shared = { slug: 'shared', flattenedFields: [text] } as unknown as FlattenedBlock

/** An editor as Payload builds it: what the checker needs of it is its features' nodes. */
const node = (type: string) => ({ node: { getType: () => type } })
const nodes = ['heading', 'list', 'listitem', 'link', 'upload'].map(node)
const lexical = { editorConfig: { features: { nodes } } }

const fields = {
  text: field({ type: 'text' }),
  texts: field({ type: 'text', hasMany: true }),
  textarea: field({ type: 'textarea' }),
  code: field({ type: 'code' }),
  email: field({ type: 'email' }),
  number: field({ type: 'number' }),
  numbers: field({ type: 'number', hasMany: true }),
  checkbox: field({ type: 'checkbox' }),
  day: field({ type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } }),
  moment: field({ type: 'date' }),
  select: field({ type: 'select', options: ['a', { value: 'b', label: 'B' }] }),
  selects: field({ type: 'select', hasMany: true, options: ['a', 'b'] }),
  radio: field({ type: 'radio', options: ['a', 'b'] }),
  relationship: field({ type: 'relationship', relationTo: 'cases' }),
  relationships: field({ type: 'relationship', relationTo: 'cases', hasMany: true }),
  either: field({ type: 'relationship', relationTo: ['cases', 'users'] }),
  upload: field({ type: 'upload', relationTo: 'media' }),
  richText: field({ type: 'richText', editor: lexical }),
  json: field({ type: 'json' }),
  point: field({ type: 'point' }),
  array: field({ type: 'array', flattenedFields: [text] }),
  group: field({ type: 'group', flattenedFields: [text] }),
  tab: field({ type: 'tab', flattenedFields: [text] }),
  blocks: field({ type: 'blocks', blocks: [quote], blockReferences: [quote, 'shared'] }),
  join: field({ type: 'join' }),
  virtual: field({ type: 'text', virtual: true }),
}
type Kind = keyof typeof fields

const around: Around = { blocks: { shared } }
const shape = (kind: Kind, value: unknown) => shapeOf([fields[kind]], { field: value }, around)

const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const word = { type: 'text', text: 'ord' }
const paragraph = { type: 'paragraph', children: [word, { type: 'linebreak' }] }

const accepted: [Kind, ...unknown[]][] = [
  ['text', 'x', '', '💩'],
  ['texts', [], ['x', '']],
  ['textarea', 'x\n\ny'],
  ['code', 'x'],
  ['email', 'x@example.org', 'kein e-mail'],
  ['number', 0, -1.5, 1e300, '3', ' 3.5 ', '-2e3'],
  ['numbers', [1, '2']],
  ['checkbox', true, false, 'true', 'false', ''],
  ['day', '2026-03-01', '2024-02-29', '2026-03-01T12:00:00.000Z', new Date(0)],
  [
    'moment',
    '2026-03-01T09:30:00Z',
    '2026-03-01T09:30:00.123+01:00',
    '2026-03-01 09:30',
    new Date(),
  ],
  ['select', 'a', 'b'],
  ['selects', [], ['a', 'b']],
  ['radio', 'b'],
  ['relationship', 'id', { id: 'id', title: 'Som den blev læst' }],
  ['relationships', [], ['id', { id: 'id' }]],
  ['either', { relationTo: 'users', value: 'id' }, { relationTo: 'cases', value: { id: 'id' } }],
  ['upload', 'id', { id: 'id', alt: '' }],
  [
    'richText',
    root(),
    root(paragraph, { type: 'heading', tag: 'h3', format: '', indent: 0, children: [word] }),
    root({ type: 'list', tag: 'ul', listType: 'bullet', children: [] }),
    root({ type: 'upload', relationTo: 'media', value: 'id', fields: null }),
    root({ type: 'link', fields: { linkType: 'custom', url: 'https://x.dk' }, children: [word] }),
    root({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'cases', value: { id: 'id' } } },
      children: [],
    }),
  ],
  ['json', {}, [], 'x', 1, true],
  ['point', [10, 56], ['10.5', '56']],
  ['array', [], [{}, { name: 'x', id: 'r1', andet: {} }]],
  ['group', {}, { name: 'x', andet: {} }],
  ['tab', { name: 'x' }],
  ['blocks', [], [{ blockType: 'quote', name: 'x' }, { blockType: 'shared' }]],
  ['join', { docs: [], hasNextPage: false }, 7],
  ['virtual', {}, 7],
]

const refused: [Kind, ...unknown[]][] = [
  ['text', 1, true, {}, [], ['x'], { da: 'x', en: 'y' }],
  ['texts', 'x', {}, 7, [1], [null], [['x']]],
  ['textarea', 1, {}],
  ['code', {}, []],
  ['email', 1, {}, ['x@example.org'], true],
  [
    'number',
    'x',
    '3x',
    '0x10',
    '1e999',
    'Infinity',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [],
    true,
  ],
  ['numbers', 1, ['x'], [{}]],
  ['checkbox', 0, 1, 'ja', 'TRUE', {}, []],
  [
    'day',
    'x',
    'x 1',
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '1/3/2026',
    5,
    20260301,
    {},
    [],
    true,
  ],
  ['moment', 'x', '2026-03-01T25:00:00Z', '2026-02-30T10:00:00Z', 0, new Date('x'), {}],
  ['select', 'c', 1, {}, ['a'], 'toString', true],
  ['selects', 'a', ['c'], [null], [{}], {}],
  ['radio', 'c', {}],
  ['relationship', 1, {}, [], ['id'], { id: 1 }, { id: '' }, true],
  ['relationships', 'id', {}, [{}], [null], [''], [1], [['id']]],
  [
    'either',
    'id',
    {},
    { relationTo: 'media', value: 'id' },
    { relationTo: 'users' },
    { value: 'id' },
  ],
  ['upload', {}, 1, ['id']],
  [
    'richText',
    'x',
    '[]',
    1,
    true,
    [],
    {},
    { root: null },
    { root: { type: 'root' } },
    { root: { children: [] } },
    { root: { type: 'paragraph', children: [] } },
    root(1),
    root(null),
    root([]),
    root({}),
    root({ type: 'paragraph' }),
    root({ type: 'paragraph', children: {} }),
    root({ type: 'paragraph', children: [], format: {} }),
    root({ type: 'paragraph', children: [], indent: '1' }),
    root({ type: 'text' }),
    root({ type: 'text', text: 1 }),
    root({ type: 'heading', tag: 'script', children: [] }),
    root({ type: 'list', tag: 'dl', children: [] }),
    root({ type: 'iframe', children: [] }),
    root({ type: 'constructor', children: [] }),
    root({ type: 'upload', relationTo: 'media', value: {} }),
    root({ type: 'upload', value: 'id' }),
    root({ type: 'link', children: [] }),
    root({ type: 'link', fields: { url: 1 }, children: [] }),
    root({ type: 'link', fields: { doc: 'id' }, children: [] }),
  ],
  ['point', [1], [1, 'x'], [1, 2, 3], {}, 'x', [null, null]],
  ['array', 'x', 1, true, {}, [1], [null], [[]], [{ name: 1 }]],
  ['group', 'x', 1, true, [], { name: {} }],
  ['tab', 'x', [], { name: 1 }],
  ['blocks', {}, 'x', [1], [{}], [{ blockType: 'x' }], [{ blockType: 'quote', name: 1 }]],
]

const cases = (table: [Kind, ...unknown[]][]) =>
  table.flatMap(([kind, ...values]) => values.map((value) => [kind, value] as const))

describe('a value', () => {
  it.each(cases(accepted))('%s takes %j', (kind, value) => {
    expect(shape(kind, value)).toEqual({ value: { field: value }, problems: [] })
  })

  it.each(cases(refused))('%s refuses %j', (kind, value) => {
    const { problems } = shape(kind, value)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toEqual({ da: expect.any(String), en: expect.any(String) })
  })

  it('of every kind is tried both ways', () => {
    const untried = (table: [Kind, ...unknown[]][]) =>
      Object.keys(fields).filter((kind) => !table.some(([tried]) => tried === kind))
    expect(untried(accepted)).toEqual([])
    expect(untried(refused)).toEqual(['json', 'join', 'virtual'])
  })
})

describe('nothing', () => {
  const lists: Kind[] = ['texts', 'numbers', 'selects', 'relationships', 'array', 'blocks']
  const groups: Kind[] = ['group', 'tab']
  const plain = (Object.keys(fields) as Kind[]).filter(
    (kind) => ![...lists, ...groups].includes(kind),
  )

  it.each(plain)('is null of %s', (kind) => {
    expect(shape(kind, null)).toEqual({ value: { field: null }, problems: [] })
  })
  it.each(lists)('is a list without rows of %s', (kind) => {
    for (const value of [null, 0, '0', ''])
      expect(shape(kind, value)).toEqual({ value: { field: [] }, problems: [] })
  })
  it.each(groups)('is every field of %s empty', (kind) => {
    expect(shape(kind, null)).toEqual({ value: { field: { name: null } }, problems: [] })
  })
  it.each(['email', 'number', 'day', 'moment', 'select', 'relationship', 'richText'] as const)(
    'is an empty text in the place of %s',
    (kind) => {
      expect(shape(kind, '')).toEqual({ value: { field: null }, problems: [] })
    },
  )
  it.each(Object.keys(fields) as Kind[])('said of %s leaves it alone', (kind) => {
    expect(shapeOf([fields[kind]], { andet: 1 })).toEqual({ value: { andet: 1 }, problems: [] })
    expect(shape(kind, undefined)).toEqual({ value: { field: undefined }, problems: [] })
  })
})

describe('what is wrong', () => {
  const rows = { name: 'rows', type: 'array', flattenedFields: [text, fields.day] }
  const inside = { name: 'inside', type: 'group', flattenedFields: [rows] } as FlattenedField

  it('is said of every place at once, and the data stays as it was sent', () => {
    const data = {
      name: 1,
      inside: { rows: [{ name: 'x' }, { name: 2, field: '2026-02-30' }, 'x'] },
    }
    const sent = structuredClone(data)
    const paths = shapeOf([text as FlattenedField, inside], data).problems.map(({ place }) =>
      place.map((step) => (typeof step === 'number' ? step : step.name)).join('.'),
    )
    expect(paths).toEqual(['name', 'inside.rows.1.name', 'inside.rows.1.field', 'inside.rows.2'])
    expect(data).toEqual(sent)
  })

  it('names the places in a rich text', () => {
    const { problems } = shape('richText', root(paragraph, 1, { type: 'paragraph', children: [2] }))
    expect(problems[0]?.message.en).toContain('(see root.children.1, root.children.2.children.0)')
  })

  it('is a rich text without end', () => {
    const circle: { type: string; children: unknown[] } = { type: 'paragraph', children: [] }
    circle.children.push(circle, circle)
    expect(shape('richText', root(circle)).problems).toHaveLength(1)
  })
})

it('reads a rich text that was sent as JSON in a text', () => {
  expect(shape('richText', JSON.stringify(root(paragraph)))).toEqual({
    value: { field: root(paragraph) },
    problems: [],
  })
})

it('wants to know in which language a localised value is', () => {
  const localised = { ...text, localized: true } as FlattenedField
  const inNoLanguage = (data: Record<string, unknown>) =>
    shapeOf([localised, fields.number], data, { inNoLanguage: true }).problems.length
  expect(inNoLanguage({ name: 'x', field: 1 })).toBe(1)
  expect(inNoLanguage({ name: { da: 'x', en: 'y' } })).toBe(1)
  expect(inNoLanguage({ field: 1 })).toBe(0)
})

it('leaves a day that doesn’t exist to validation, where that follows', () => {
  const problems = (value: unknown, isValidated: boolean) =>
    shapeOf([fields.day], { field: value }, { isValidated }).problems.length
  expect(problems('2026-02-30', true)).toBe(0)
  expect(problems('2026-02-30', false)).toBe(1)
  expect(problems('x', true)).toBe(1)
})
