import type {
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'

/** A field that the caller may filter and sort by. `id` stands for the ids of documents. */
export type FieldFound = { type: FlattenedField['type'] | 'id'; hasMany: boolean }

/** A collection or a global. */
export type Fields = { slug: string } & Pick<SanitizedCollectionConfig, 'flattenedFields'> &
  Partial<Pick<SanitizedCollectionConfig, 'auth'>>

/** What Payload keeps of a user for itself. Nobody filters or sorts by it, whatever the config says. */
const secrets = new Set([
  'password',
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  '_verificationToken',
  'apiKey',
  'apiKeyIndex',
  'sessions',
  'loginAttempts',
  'lockUntil',
])

/** Fields of a version around the document's own, which lie under `version`. */
const versionFields: Record<string, FieldFound['type']> = {
  id: 'id',
  parent: 'id',
  latest: 'checkbox',
  autosave: 'checkbox',
  snapshot: 'checkbox',
  publishedLocale: 'text',
  createdAt: 'date',
  updatedAt: 'date',
}

/**
 * The field at a dotted path, or undefined when there is none that this caller may read: absent and private
 * look the same. Anonymous callers stay inside the collection (groups and arrays of it included): ordering or
 * filtering by a field of a related document tells about that document, even when it isn't shown.
 * Signed-in callers may follow relations, but never into an account.
 */
export async function fieldAt(
  config: SanitizedConfig,
  entity: Fields,
  path: string,
  caller: PayloadRequest,
  options: { versions?: boolean } = {},
): Promise<FieldFound | undefined> {
  if (!/^\w+(\.\w+)*$/.test(path)) return undefined
  // GraphQL writes contact__email; Payload reads both the same way
  const segments = path.replace(/__/g, '.').split('.')
  if (segments.length > 8) return undefined
  if (options.versions) {
    const [first = '', ...rest] = segments
    const type = Object.hasOwn(versionFields, first) ? versionFields[first] : undefined
    if (type) return rest.length === 0 ? { type, hasMany: false } : undefined
    return first === 'version'
      ? walk(config, entity, entity.flattenedFields, rest, caller)
      : undefined
  }
  return walk(config, entity, entity.flattenedFields, segments, caller)
}

async function walk(
  config: SanitizedConfig,
  entity: Fields,
  fields: readonly FlattenedField[],
  [name, ...rest]: string[],
  caller: PayloadRequest,
): Promise<FieldFound | undefined> {
  if (name === undefined) return undefined
  const anonymous = caller.user === null
  if (entity.auth && secrets.has(name)) return undefined
  if (anonymous && name === 'deletedAt') return undefined
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return name === 'id' && rest.length === 0 ? { type: 'id', hasMany: false } : undefined
  if (!(await mayRead(field, caller))) return undefined
  // a virtual field may stand for a path into another collection
  if (anonymous && 'virtual' in field && field.virtual) return undefined
  const tail = isLocalised(field) && isLocale(config, rest[0]) ? rest.slice(1) : rest
  const found: FieldFound = {
    type: field.type,
    hasMany: 'hasMany' in field && field.hasMany === true,
  }
  switch (field.type) {
    case 'array':
    case 'group':
    case 'tab':
      return walk(config, entity, field.flattenedFields, tail, caller)
    case 'relationship':
    case 'upload': {
      if (tail.length === 0) return found
      if (Array.isArray(field.relationTo)) {
        const inside = tail.length === 1 && (tail[0] === 'value' || tail[0] === 'relationTo')
        return inside ? found : undefined
      }
      if (tail.length === 1 && tail[0] === 'id') return { ...found, type: 'id' }
      return anonymous ? undefined : follow(config, field.relationTo, tail, caller)
    }
    case 'join':
      if (anonymous || Array.isArray(field.collection)) return undefined
      return tail.length === 0 ? found : follow(config, field.collection, tail, caller)
    case 'blocks':
      return undefined
    case 'richText':
    case 'json':
    case 'point':
      return anonymous ? undefined : found
    default:
      return tail.length === 0 ? found : undefined
  }
}

function follow(config: SanitizedConfig, slug: string, path: string[], caller: PayloadRequest) {
  const target = config.collections.find((collection) => collection.slug === slug)
  if (!target || target.auth) return undefined
  return walk(config, target, target.flattenedFields, path, caller)
}

/** Whether the caller may read the field in every document: what it says without knowing the document. */
export async function mayRead(field: FlattenedField, caller: PayloadRequest): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  if (!read) return true
  try {
    return (await read({ req: caller, data: {}, siblingData: {}, blockData: {} })) === true
  } catch {
    return false
  }
}

function isLocalised(field: FlattenedField): boolean {
  return 'localized' in field && field.localized === true
}

function isLocale(config: SanitizedConfig, segment: string | undefined): boolean {
  return config.localization !== false && config.localization.localeCodes.includes(segment ?? '')
}
