/** The positions of the items that pass a test. */
export function indices<Item>(
  items: readonly Item[],
  test: (item: Item, i: number) => boolean,
): number[] {
  const found: number[] = []
  for (const [i, item] of items.entries()) if (test(item, i)) found.push(i)
  return found
}
