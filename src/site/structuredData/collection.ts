import type { ListedPage } from '../viewModels/subject.ts'
import type { Place, Thing } from './thing.ts'

/** A page that lists others, in the order in which it shows them; those without an address are left out. */
export function collectionThing(
  pages: readonly ListedPage[],
  name: string,
  { baseUrl, url }: Place,
): Thing {
  const byPath = new Map(pages.flatMap((each) => (each.path ? [[each.path, each.name]] : [])))
  return {
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    url,
    name,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: byPath.size,
      itemListElement: [...byPath].map(([path, listed], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: listed,
        url: `${baseUrl}${path}`,
      })),
    },
  }
}
