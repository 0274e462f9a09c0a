/** A document that a rich text links to. */
export type Linked = { relationTo: string; id: string }

type Json = unknown

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an internal link points to, whether its document was read along or not. */
function linkedBy(node: Record<string, Json>): Linked | undefined {
  const { doc } = isRecord(node.fields) ? node.fields : {}
  if (!isRecord(doc) || typeof doc.relationTo !== 'string') return undefined
  const id = isRecord(doc.value) ? doc.value.id : doc.value
  return typeof id === 'string' ? { relationTo: doc.relationTo, id } : undefined
}

/** Every document that a rich text links to. Anything that is no rich text links to none. */
export function linksIn(content: Json): Linked[] {
  if (Array.isArray(content)) return content.flatMap(linksIn)
  if (!isRecord(content)) return []
  const own = linkedBy(content)
  return [...(own ? [own] : []), ...linksIn(content.children), ...linksIn(content.root)]
}

/** The rich text with links to closed documents leading nowhere; their words stay. `content` is left alone. */
export function closeLinks(content: Json, isClosed: (linked: Linked) => boolean): Json {
  if (Array.isArray(content)) return content.map((one) => closeLinks(one, isClosed))
  if (!isRecord(content)) return content
  const own = linkedBy(content)
  return {
    ...content,
    ...(own && isClosed(own) ? { fields: { ...(content.fields as object), doc: null } } : {}),
    ...('children' in content ? { children: closeLinks(content.children, isClosed) } : {}),
    ...('root' in content ? { root: closeLinks(content.root, isClosed) } : {}),
  }
}
