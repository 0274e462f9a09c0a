import type { Payload, PayloadRequest, Where } from 'payload'

// biome-ignore lint/suspicious/noExplicitAny: the fixture's collections have no generated types.
export type Doc = Record<string, any> & { id: string }

interface Common {
  context?: Record<string, unknown>
  depth?: number
  draft?: boolean
  locale?: 'da' | 'en' | 'all'
  overrideAccess: true
  req?: PayloadRequest
}
type In = Common & { collection: string }
type List = In & {
  where?: Where
  sort?: string
  limit?: number
  page?: number
  pagination?: boolean
}
type File = { data: Buffer; mimetype: string; name: string; size: number }
interface Docs {
  docs: Doc[]
  totalDocs: number
}
interface Bulk {
  docs: Doc[]
  errors: { id: string; message: string }[]
}

/** Payload's Local API for collections without generated types. */
export interface FixturePayload {
  db: Payload['db']
  create(options: In & { data: object; file?: File }): Promise<Doc>
  update(options: In & { id: string; data: object }): Promise<Doc>
  update(options: In & { where: Where; data: object }): Promise<Bulk>
  find(options: List): Promise<Docs>
  findByID(options: In & { id: string }): Promise<Doc>
  findVersions(options: List): Promise<Docs>
  count(options: In & { where?: Where }): Promise<{ totalDocs: number }>
  countVersions(options: In & { where?: Where }): Promise<{ totalDocs: number }>
  restoreVersion(options: In & { id: string }): Promise<Doc>
  findGlobal(options: Common & { slug: string }): Promise<Record<string, unknown>>
  updateGlobal(options: Common & { slug: string; data: object }): Promise<object>
  login(options: { collection: string; data: { email: string; password: string } }): Promise<object>
}
