import type { Entry } from '../viewModels/entry.ts'
import type { AmbassadorsPage } from '../viewModels/pages.ts'
import type { Place, Thing } from './thing.ts'

interface Listed {
  name: string
  path: string | null
}

/** A list of entries, as many as the page shows. */
export function listThing(model: { entries: readonly Entry[] }, name: string, place: Place): Thing {
  return collectionThing(
    model.entries.map(({ title, path }) => ({ name: title.text, path })),
    name,
    place,
  )
}

/** Everybody who holds or held a role, or will. */
export function ambassadorsThing({ roles }: AmbassadorsPage, name: string, place: Place): Thing {
  const people = roles
    .flatMap(({ holders, announced, former }) => [
      ...holders,
      ...announced,
      ...former.flatMap(({ seats }) => seats),
    ])
    .flatMap(({ person }) => person ?? [])
  return collectionThing(people, name, place)
}

function collectionThing(listed: readonly Listed[], name: string, { baseUrl, url }: Place): Thing {
  const byPath = new Map(listed.flatMap((each) => (each.path ? [[each.path, each]] : [])))
  return {
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    url,
    name,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: byPath.size,
      itemListElement: [...byPath].map(([path, each], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: each.name,
        url: `${baseUrl}${path}`,
      })),
    },
  }
}
