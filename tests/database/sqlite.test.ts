import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ping } from '../../src/database/ping.ts'
import { closeStore, openStore } from '../../src/database/sqlite/stores.ts'
import { startPayload } from '../setup/startPayload.ts'
import { fixtureConfig } from './fixture/config.ts'
import { readInNewProcess, startWriter } from './support/child.ts'
import type { FixturePayload } from './support/fixturePayload.ts'
import { failures, upTo } from './support/race.ts'
import { inTransaction } from './support/transactions.ts'

const local = { overrideAccess: true } as const
const idleLimit = 200

describe('SQLite', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'stafet-test-'))
  const target = { url: '', dataFolder }
  let payload: FixturePayload
  let whole: Payload
  let stop: () => Promise<void>

  beforeAll(async () => {
    const started = await startPayload(() => fixtureConfig({ ...target, idleLimit }), dataFolder)
    whole = started.payload
    payload = whole as unknown as FixturePayload
    stop = started.stop
  })
  afterAll(async () => {
    await stop()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  const adapter = () => whole.db as unknown as SQLiteAdapter
  const count = async (name: string) =>
    (await payload.count({ collection: 'authors', where: { name: { equals: name } }, ...local }))
      .totalDocs
  const create = (name: string) =>
    payload.create({ collection: 'authors', data: { name }, ...local })

  it('writes ahead, to the disk, with foreign keys', async () => {
    const pragma = async (name: string) =>
      Object.values((await adapter().client.execute(`PRAGMA ${name}`)).rows[0] ?? {})[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2) // FULL
    expect(await pragma('foreign_keys')).toBe(1)
  })

  it('leaves no log beside a file that is closed, which would spoil another put in its place', async () => {
    const path = join(dataFolder, 'lukket.db')
    const store = openStore(path)
    const { writer, leave } = await store.write()
    writer.exec('CREATE TABLE boats (name text)')
    writer.run("INSERT INTO boats VALUES ('Havlit')")
    leave()
    const read = () => store.reader.run('SELECT name FROM boats').rows.map(({ name }) => name)
    expect(read()).toEqual(['Havlit'])
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
    await closeStore(path)
    const left = statSync(`${path}-wal`, { throwIfNoEntry: false })
    expect(left?.size ?? 0).toBe(0)
  })

  it('gives a statement that it has understood before its new meaning, and no values of the time before', async () => {
    const path = join(dataFolder, 'nyt.db')
    const store = openStore(path)
    const { writer, leave } = await store.write()
    writer.exec('CREATE TABLE boats (name text)')
    writer.run("INSERT INTO boats VALUES ('Havlit')")
    const read = () => ({ ...store.reader.run('SELECT * FROM boats').rows[0] })
    expect(read()).toEqual({ name: 'Havlit' })
    writer.exec("ALTER TABLE boats ADD harbour text DEFAULT 'Svaneke'")
    expect(read()).toEqual({ name: 'Havlit', harbour: 'Svaneke' })
    const sql = 'SELECT ? AS one, ? AS other'
    for (const args of [['Strit', 'Nexø'], ['Edderfugl'], ['Strit', 'Rønne']]) {
      const [one, other = null] = args
      expect({ ...writer.run({ sql, args }).rows[0] }).toEqual({ one, other })
    }
    leave()
    await closeStore(path)
  })

  it('answers a read while a transaction holds the writer', async () => {
    await create('Synlig')
    await inTransaction(payload, async (req) => {
      await payload.create({ collection: 'authors', data: { name: 'Endnu ikke' }, req, ...local })
      const started = performance.now()
      expect(await count('Synlig')).toBe(1)
      expect(performance.now() - started).toBeLessThan(idleLimit)
      expect(await count('Endnu ikke')).toBe(0)
    })
    expect(await count('Endnu ikke')).toBe(1)
  })

  it('rolls back a transaction that was left alone, says so, and lets the next one write', async () => {
    const req = await createLocalReq({}, whole)
    req.transactionID = (await whole.db.beginTransaction()) ?? ''
    await payload.create({ collection: 'authors', data: { name: 'Forladt' }, req, ...local })
    const elsewhere = new Promise((resolve) => setTimeout(resolve, 0)).then(() =>
      create('Den næste'),
    )
    await expect(elsewhere).rejects.toThrow('called inside a transaction')

    const writer = await startWriter(target, 'forladt', 4)
    expect(await writer.ended).toBe(0)
    expect(writer.acknowledged).toHaveLength(4)
    expect(await count('Forladt')).toBe(0)
    await expect(
      payload.create({ collection: 'authors', data: { name: 'For sent' }, req, ...local }),
    ).rejects.toThrow('did nothing for')
  })

  it('fails aloud when the transaction can not be committed, and saves nothing of it', async () => {
    const attempt = inTransaction(payload, async (req) => {
      const id = (await req.transactionID) ?? ''
      await payload.create({ collection: 'authors', data: { name: 'Uden grund' }, req, ...local })
      const session = adapter().sessions[id]
      if (!session) throw new Error('There is no session')
      const run = (raw: string) => adapter().execute({ db: session.db as never, raw })
      await run('PRAGMA defer_foreign_keys = ON')
      await run(
        `INSERT INTO articles_rels (parent_id, path, "order") VALUES ('nobody', 'readers', 1)`,
      )
    })
    await expect(attempt).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    expect(await count('Uden grund')).toBe(0)
    await create('Bagefter')
    expect(await count('Bagefter')).toBe(1)
  })

  it('shares the file with another process that writes at the same time', {
    timeout: 120_000,
  }, async () => {
    const other = await startWriter(target, 'anden', 30)
    await other.until(1)
    expect(await failures(upTo(30).map((index) => create(`Samtidig ${index}`)))).toEqual([])
    expect(await other.ended).toBe(0)
    expect(other.errors).toBe('')
    expect(other.acknowledged).toHaveLength(30)
    const where = { title: { equals: 'anden' } }
    expect((await payload.count({ collection: 'articles', where, ...local })).totalDocs).toBe(30)
  })

  it('has an index on every column that refers to another table', async () => {
    const { rows } = await adapter().client.execute(`
      SELECT tables.name || '.' || keys."from" AS place FROM sqlite_master AS tables, pragma_foreign_key_list(tables.name) AS keys
      WHERE tables.type = 'table' AND NOT EXISTS (
        SELECT 1 FROM pragma_index_list(tables.name) AS indexes, pragma_index_info(indexes.name) AS columns
        WHERE columns.seqno = 0 AND columns.name = keys."from")`)
    expect(rows.map(({ place }) => place)).toEqual([])
  })

  it('answers a ping while it is open, and not when the database is closed', async () => {
    const other = await startPayload((folder) => fixtureConfig({ url: '', dataFolder: folder }))
    expect(await ping(other.payload)).toBe(true)
    await other.stop()
    expect(await ping(other.payload)).toBe(false)
  })

  it('loses nothing acknowledged when the process is killed', { timeout: 120_000 }, async () => {
    const writer = await startWriter(target, 'dræbt')
    await writer.until(15)
    await writer.kill()
    const [docs = []] = await readInNewProcess(target, {
      collection: 'articles',
      where: { title: { equals: 'dræbt' } },
    })
    const slugs = docs.map(({ slug }) => slug)
    expect(writer.acknowledged.filter((slug) => !slugs.includes(slug))).toEqual([])
    // A document that is there is there with its parts.
    expect(docs.filter(({ parts }) => (parts as unknown[]).length !== 1)).toEqual([])
  })
})
