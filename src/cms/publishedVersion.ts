import {
  type CollectionSlug,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

type Drafted = Extract<CollectionSlug, 'interviews' | 'cases'>
interface Document {
  collection: Drafted
  id: string
}
type Stored = Record<string, unknown> & { id: string }

/** The newest version of a published document, when it is a draft with changes that nobody has published. */
async function pendingDraft(req: PayloadRequest, { collection, id }: Document) {
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs.find(({ version }) => version._status === 'draft')
}

const published = (req: PayloadRequest, { collection, id }: Document) =>
  req.payload.db.findOne<Stored>({ collection, locale: 'all', req, where: { id: { equals: id } } })

/** Writes a version as it stands, all languages, no hooks; it is then the newest. */
async function putOnTop(
  req: PayloadRequest,
  { collection, id }: Document,
  { id: _, ...versionData }: Partial<Stored>,
) {
  const at = new Date().toISOString()
  const made = await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: at,
    updatedAt: at,
    parent: id,
    req,
    versionData: { ...versionData, updatedAt: at } as never,
  })
  return made.id
}

/**
 * Runs `write`, an update of a published document, on what readers have: changes that are only in a draft are
 * neither published with it nor lost, but lie on top of it as a draft again, with the `carried` fields as written.
 * All of it in one transaction, that of `req` or one of its own.
 */
export async function writePublished<T>(
  req: PayloadRequest,
  document: Document,
  carried: readonly string[],
  write: () => Promise<T>,
): Promise<T> {
  const own = await initTransaction(req)
  const done = async (result: T) => {
    if (own) await commitTransaction(req)
    return result
  }
  try {
    const pending = await pendingDraft(req, document)
    if (!pending) return await done(await write())
    // Payload builds every write on the newest version, so that is what readers have for a moment.
    const before = await published(req, document)
    const base = before && (await putOnTop(req, document, before))
    const result = await write()
    const after = await published(req, document)
    const kept = Object.fromEntries(carried.map((field) => [field, after?.[field]]))
    await putOnTop(req, document, { ...pending.version, ...kept })
    const { collection } = document
    if (base)
      await req.payload.db.deleteVersions({ collection, where: { id: { equals: base } }, req })
    return await done(result)
  } catch (error) {
    if (own) await killTransaction(req)
    throw error
  }
}
