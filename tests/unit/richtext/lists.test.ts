import { createHeadlessEditor } from '@lexical/headless'
import { ListItemNode, ListNode } from '@lexical/list'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownOf } from '../../../src/approval/markdown.ts'
import { rewritten } from '../../../src/approval/rewrite.ts'
import { visibleOf } from '../../../src/approval/visible.ts'
import { richText, text } from '../../../src/richtext/build.ts'
import { type ListedItem, listsOf } from '../../../src/richtext/lists.ts'
import { richTextToParagraphs } from '../../../src/richtext/plainText.ts'
import { sameText } from '../../../src/richtext/sameText.ts'
import { typedToRichText } from '../../../src/richtext/typed.ts'
import type { ListNode as StoredList } from '../../../src/richtext/types.ts'

const item = (type: ListedItem['type'], depth: number, words: string): ListedItem => ({
  ...{ type, depth },
  words: [text(words)],
})

/** A list as it is drawn by hand: two spaces a level. */
function drawn({ children, listType }: StoredList, indent = ''): string[] {
  return children.flatMap((one) => {
    const [first] = one.children
    if (first?.type === 'list') return drawn(first as StoredList, `${indent}  `)
    const mark = listType === 'number' ? `${one.value}.` : '-'
    return [`${indent}${mark} ${first?.type === 'text' ? first.text : ''}`]
  })
}

describe('lists within lists', () => {
  it.each<[string, ListedItem[], string[]]>([
    [
      'nest below the item above',
      [item('bullet', 0, 'a'), item('bullet', 1, 'b'), item('bullet', 0, 'c')],
      ['- a', '  - b', '- c'],
    ],
    [
      'count on after a nested list, which counts for itself',
      [
        ...[item('number', 0, 'a'), item('number', 1, 'b'), item('number', 1, 'c')],
        ...[item('bullet', 2, 'd'), item('number', 0, 'e')],
      ],
      ['1. a', '  1. b', '  2. c', '    - d', '2. e'],
    ],
    [
      'have no step that nobody stands on',
      [
        item('bullet', 3, 'a'),
        item('bullet', 3, 'b'),
        item('bullet', 7, 'c'),
        item('bullet', 1, 'd'),
      ],
      ['- a', '- b', '  - c', '- d'],
    ],
    [
      'part where the sign changes at one depth',
      [
        item('bullet', 0, 'a'),
        item('bullet', 1, 'b'),
        item('number', 1, 'c'),
        item('number', 0, 'd'),
      ],
      ['- a', '  - b', '  1. c', '1. d'],
    ],
  ])('%s', (_name, items, expected) => {
    expect(listsOf(items).flatMap((list) => drawn(list))).toEqual(expected)
  })

  it('go no deeper than the editor indents', () => {
    const stairs = Array.from({ length: 40 }, (_, depth) => item('bullet', depth, `${depth}`))
    const deepest = Math.max(
      ...listsOf(stairs)
        .flatMap((list) => drawn(list))
        .map((line) => line.indexOf('-')),
    )
    expect(deepest).toBe(14)
  })

  const anyItems = fc.array(
    fc.record({
      type: fc.constantFrom('bullet' as const, 'number' as const),
      depth: fc.nat(9),
      words: fc.constantFrom('ro', 'mod', 'tid').map((words) => [text(words)]),
    }),
    { minLength: 1, maxLength: 12 },
  )

  it('are what Payload’s editor makes of them, unchanged', () => {
    const editor = createHeadlessEditor({ nodes: [ListNode, ListItemNode] })
    fc.assert(
      fc.property(anyItems, (items) => {
        const value = richText(...listsOf(items))
        const state = editor.parseEditorState(JSON.stringify(value))
        const kept = JSON.parse(JSON.stringify(state.toJSON())) as typeof value
        const plain = (one: unknown) => visibleOf(one, new Map(), 'da')
        expect(plain(kept)).toEqual(plain(value))
        expect(richTextToParagraphs(kept)).toEqual(richTextToParagraphs(value))
      }),
    )
  })

  it('come back from their plain form as they were', () => {
    const shown = (value: unknown) => markdownOf(visibleOf(value, new Map(), 'da'))
    fc.assert(
      fc.property(anyItems, (items) => {
        const [list] = listsOf([item('bullet', 0, 'først'), ...items, item('bullet', 0, 'sidst')])
        if (!list || list.children.length < 2) return
        const value = richText(list)
        expect(sameText(typedToRichText(shown(value)), value)).toBe(true)
        const longer = rewritten(value, shown(value), shown(value).replace('først', 'først nu'))
        expect(shown(longer)).toBe(shown(value).replace('først', 'først nu'))
      }),
    )
  })

  it('are another text when an item stands elsewhere', () => {
    const flat = richText(...listsOf([item('bullet', 0, 'a'), item('bullet', 0, 'b')]))
    const nested = richText(...listsOf([item('bullet', 0, 'a'), item('bullet', 1, 'b')]))
    expect(sameText(flat, nested)).toBe(false)
    const [one, other] = [flat, nested].map((value) => visibleOf(value, new Map(), 'da'))
    expect(one).not.toEqual(other)
  })
})
