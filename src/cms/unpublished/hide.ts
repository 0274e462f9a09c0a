import type { CollectionSlug, Field, FieldHook, SanitizedConfig } from 'payload'
import { closeLinks, linksIn } from '../../richtext/links.ts'
import { openAmong } from './openAmong.ts'

/** Collections of which readers see a part, so that the rest must not be told by what refers to it. */
function partlyOpen({ collections }: SanitizedConfig): Set<string> {
  const withDrafts = collections.filter(({ versions }) => versions?.drafts).map(({ slug }) => slug)
  return new Set([...withDrafts, 'terms'])
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

const isId = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** The hooks that hide something. */
const hiding = new WeakSet<FieldHook>()

/** Whether a hook hides something from readers, and leaves what it is given alone when somebody signed in reads. */
export const concernsReaders = (hook: FieldHook): boolean => hiding.has(hook)

/** Field hook of a relation: readers get what they may read of it. */
function hideReferences(collection: string): FieldHook {
  return async ({ overrideAccess, req, value }) => {
    const ids = [value].flat().map(idOf).filter(isId)
    if (overrideAccess || req.user || ids.length === 0) return value
    const open = await openAmong(req, collection as CollectionSlug, ids)
    const isOpen = (one: unknown) => open.has(String(idOf(one)))
    if (Array.isArray(value)) return value.filter(isOpen)
    return isOpen(value) ? value : null
  }
}

/** Field hook of a rich text: links to what readers may not see lead nowhere. */
function hideLinks(collections: ReadonlySet<string>): FieldHook {
  return async ({ overrideAccess, req, value }) => {
    if (overrideAccess || req.user) return value
    const links = linksIn(value).filter(({ relationTo }) => collections.has(relationTo))
    if (links.length === 0) return value
    const open = await Promise.all(
      links.map(({ relationTo, id }) => openAmong(req, relationTo as CollectionSlug, [id])),
    )
    const closed = links.filter(({ id }, at) => !open[at]?.has(id)).map(({ id }) => id)
    return closed.length > 0 ? closeLinks(value, ({ id }) => closed.includes(id)) : value
  }
}

/** A field that several collections share is one object. */
const done = new WeakSet<Field>()

function addTo(fields: readonly Field[], collections: ReadonlySet<string>, links: FieldHook): void {
  for (const field of fields) {
    if (done.has(field)) continue
    done.add(field)
    if ('fields' in field) addTo(field.fields, collections, links)
    if (field.type === 'tabs') for (const tab of field.tabs) addTo(tab.fields, collections, links)
    if (field.type !== 'richText' && field.type !== 'relationship') continue
    const target = field.type === 'relationship' ? field.relationTo : undefined
    const own = typeof target === 'string' && collections.has(target) && hideReferences(target)
    const hook = field.type === 'richText' ? links : own
    if (!hook) continue
    hiding.add(hook)
    field.hooks = { ...field.hooks, afterRead: [...(field.hooks?.afterRead ?? []), hook] }
  }
}

/**
 * Nothing unpublished is told to readers, not even the id of a draft that something published refers to: Payload leaves
 * ids in the place of documents that the caller may not read.
 *
 * Takes the built config, since Payload copies the fields while it builds.
 */
export function hideUnpublished(config: SanitizedConfig): SanitizedConfig {
  const collections = partlyOpen(config)
  const links = hideLinks(collections)
  for (const { fields } of [...config.collections, ...config.globals]) {
    addTo(fields, collections, links)
  }
  return config
}
