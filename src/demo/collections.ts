import type { CollectionSlug, Payload } from 'payload'

/**
 * Every collection with a `demo` mark, in an order in which they can be deleted: a document comes before those that it
 * cannot be without. Collections that this list does not name come first.
 */
export function markedCollections(payload: Payload): CollectionSlug[] {
  const order: string[] = [
    'interviews',
    'cases',
    'terms',
    'ambassadors',
    'roles',
    'questions',
    'themes',
    'organisations',
    'media',
    'redirects',
  ]
  return payload.config.collections
    .filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'demo'))
    .map(({ slug }) => slug as CollectionSlug)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
}
