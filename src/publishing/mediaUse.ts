/** The fields of our documents that hold media, by name; rich texts hold theirs in upload nodes. */
const mediaFields = new Set(['portrait', 'cover', 'images', 'attachments', 'logo', 'logoOnDark'])

type Json = unknown

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function idOf(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(idOf)
  return isObject(value) && typeof value.id === 'string' ? [value.id] : []
}

/**
 * The ids of all media that a document shows: in its media fields and in upload nodes of its rich texts, in
 * every language when the document was read with all of them.
 */
export function mediaOf(document: Json): Set<string> {
  const found = new Set<string>()
  const visit = (value: Json): void => {
    if (Array.isArray(value)) {
      value.forEach(visit)
      return
    }
    if (!isObject(value)) return
    if (value.type === 'upload' && value.relationTo === 'media') {
      for (const id of idOf(value.value)) found.add(id)
      return
    }
    for (const [name, inner] of Object.entries(value)) {
      if (mediaFields.has(name)) for (const id of idOf(inner)) found.add(id)
      else visit(inner)
    }
  }
  visit(document)
  return found
}
