import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type MigrateUpArgs, type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyMigrations } from '../../src/database/migrations.ts'
import { type StartedPayload, startPayload } from '../setup/startPayload.ts'
import { fixtureConfig } from './fixture/config.ts'
import type { FixturePayload } from './support/fixturePayload.ts'

const local = { overrideAccess: true } as const

/** A migration that runs these statements. */
function migration(name: string, ...statements: string[]): Migration {
  const up = async (args: unknown) => {
    for (const statement of statements) await (args as MigrateUpArgs).db.run(sql.raw(statement))
  }
  return { name, up, down: async () => undefined }
}

describe('migrations of SQLite', () => {
  let folder: string
  let open: StartedPayload[]

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stafet-test-'))
    open = []
  })
  afterEach(async () => {
    for (const { stop } of open) await stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function start() {
    const started = await startPayload(() => fixtureConfig({ url: '', dataFolder: folder }), folder)
    open.push(started)
    const { client } = started.payload.db as unknown as SQLiteAdapter
    return {
      payload: started.payload,
      fixture: started.payload as unknown as FixturePayload,
      rows: async (query: string) => (await client.execute(query)).rows.map((row) => ({ ...row })),
    }
  }

  const first = migration(
    '1_first',
    'CREATE TABLE extra (id integer)',
    'INSERT INTO extra VALUES (1)',
  )
  const second = migration('2_second', 'INSERT INTO extra VALUES (2)')

  it('are applied once, in order, and only the new ones later', async () => {
    const { payload, rows } = await start()
    expect(await applyMigrations(payload, [first])).toEqual(['1_first'])
    expect(await applyMigrations(payload, [first])).toEqual([])
    expect(await applyMigrations(payload, [first, second])).toEqual(['2_second'])
    expect(await rows('SELECT id FROM extra')).toEqual([{ id: 1 }, { id: 2 }])
    const names = `SELECT name, batch FROM payload_migrations WHERE batch <> -1 ORDER BY name`
    expect(await rows(names)).toEqual([
      { name: '1_first', batch: 1 },
      { name: '2_second', batch: 2 },
    ])
  })

  it('are applied once by two that start at the same time', async () => {
    const { payload, rows } = await start()
    const both = [
      applyMigrations(payload, [first, second]),
      applyMigrations(payload, [first, second]),
    ]
    expect((await Promise.all(both)).flat().sort()).toEqual(['1_first', '2_second'])
    expect(await rows('SELECT id FROM extra')).toHaveLength(2)
  })

  it('leave nothing behind when one fails, and keep those before it', async () => {
    const { payload, rows } = await start()
    const broken = migration(
      '2_broken',
      'INSERT INTO extra VALUES (9)',
      'INSERT INTO nowhere VALUES (1)',
    )
    await expect(applyMigrations(payload, [first, broken])).rejects.toThrow()
    expect(await rows('SELECT id FROM extra')).toEqual([{ id: 1 }])
    expect(await applyMigrations(payload, [first, second])).toEqual(['2_second'])
  })

  it('may rebuild a table without losing what refers to it', async () => {
    const { payload, fixture, rows } = await start()
    const author = await fixture.create({
      collection: 'authors',
      data: { name: 'A', city: 'Ribe' },
      ...local,
    })
    const rebuild = migration(
      '1_rebuild',
      'PRAGMA foreign_keys=OFF',
      'CREATE TABLE __new_authors AS SELECT * FROM authors WHERE 0',
      'DROP TABLE __new_authors',
      'CREATE TABLE __new_authors (id text PRIMARY KEY NOT NULL, name text, age numeric, updated_at text, created_at text)',
      'INSERT INTO __new_authors SELECT id, name, age, updated_at, created_at FROM authors',
      'DROP TABLE authors',
      'ALTER TABLE __new_authors RENAME TO authors',
      'PRAGMA foreign_keys=ON',
    )
    await applyMigrations(payload, [rebuild])
    expect(
      await fixture.findByID({ collection: 'authors', id: author.id, ...local }),
    ).toMatchObject({ city: 'Ribe' })
    expect(await rows('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }])
  })

  it('are refused when they leave references to nothing', async () => {
    const { payload, fixture, rows } = await start()
    await fixture.create({ collection: 'authors', data: { name: 'A', city: 'Ribe' }, ...local })
    await expect(
      applyMigrations(payload, [migration('1_orphans', 'DELETE FROM authors')]),
    ).rejects.toMatchObject({
      code: 'MIGRATION_BREAKS_REFERENCES',
    })
    expect(await rows('SELECT name FROM authors')).toEqual([{ name: 'A' }])
  })

  it('refuse a database that a newer version has used', async () => {
    const { payload } = await start()
    await applyMigrations(payload, [first, second])
    await expect(applyMigrations(payload, [first])).rejects.toMatchObject({
      code: 'MIGRATIONS_UNKNOWN',
    })
  })
})
