import { bulletList, type Item, numberList } from './build.ts'
import type { InlineNode, ListNode } from './types.ts'

/** An item of a list as a document has it: what sign stands in front, and how far in. */
export interface ListedItem {
  type: ListNode['listType']
  /** How far in it stands, in any measure; only more and less count. */
  depth: number
  words: InlineNode[]
  /** What its list counts from, when it is the first of a numbered one. */
  start?: number
}

/** The deepest that an item stands: as deep as the editor indents. */
const deepest = 7

/**
 * Items that follow one another as lists within lists: one that stands further in than the one above is nested below it, and
 * another kind of sign at the same depth begins another list.
 */
export function listsOf(items: readonly ListedItem[]): ListNode[] {
  return listsAt(levelled(items), 0)
}

/** The items with depths that grow by one at most, from 0. */
function levelled(items: readonly ListedItem[]): ListedItem[] {
  let around: number[] = []
  return items.map((item) => {
    around = [...around.filter((depth) => depth < item.depth), item.depth]
    return { ...item, depth: Math.min(around.length - 1, deepest) }
  })
}

function listsAt(items: readonly ListedItem[], depth: number): ListNode[] {
  const [first] = items
  if (!first) return []
  const other = items.findIndex((item) => item.depth === depth && item.type !== first.type)
  const end = other < 0 ? items.length : other
  const entries = entriesOf(items.slice(0, end), depth)
  const list = first.type === 'number' ? numberList(entries, first.start) : bulletList(entries)
  return [list, ...listsAt(items.slice(end), depth)]
}

function entriesOf(items: readonly ListedItem[], depth: number): Item[] {
  const entries: Item[] = []
  for (let at = 0; at < items.length; ) {
    const below = items.slice(at)
    const upto = below.findIndex((item) => item.depth === depth)
    const deeper = upto < 0 ? below : below.slice(0, upto)
    entries.push(...listsAt(deeper, depth + 1))
    at += deeper.length
    const item = items[at]
    if (item) entries.push(item.words)
    at += 1
  }
  return entries
}

type Child = { type: string }

const childrenOf = (item: Child): readonly Child[] =>
  'children' in item && Array.isArray(item.children) ? item.children : []

/**
 * The items of a list as HTML has them: a nested list stands inside of the item that it belongs to. Lexical gives it an item of
 * its own, which a browser would count.
 */
export function folded<Item extends Child>(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (const item of items) {
    const above = kept.at(-1)
    const own = childrenOf(item)
    if (above && own[0]?.type === 'list')
      kept[kept.length - 1] = { ...above, children: [...childrenOf(above), ...own] }
    else kept.push(item)
  }
  return kept
}
