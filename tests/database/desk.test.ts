import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DeskSection } from '../../src/admin/desk/types.ts'
import { setClock } from '../../src/clock.ts'
import { loadDesk } from '../../src/cms/desk/load.ts'
import type { DeskSource } from '../../src/cms/desk/source.ts'
import { deskSources } from '../../src/cms/desk/sources.ts'
import { type Factories, factories } from '../factories/index.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

const day = 86_400_000

describe.each(bothDatabases())('the dashboard, on $name', ({ name, url }) => {
  let stafet: Stafet
  let make: Factories
  let editor: TypedUser
  let ambassador: TypedUser
  let mine: string
  beforeAll(async () => {
    const address = url()
    stafet = await startStafet(address ? { DATABASE_URL: address } : {})
    make = factories(stafet.payload)
    mine = (await make.ambassadors()).id
    const asUser = (user: object) => ({ ...user, collection: 'users' }) as TypedUser
    editor = asUser(await make.users({ role: 'editor' }))
    ambassador = asUser(await make.users({ role: 'ambassador', ambassador: mine }))
  })
  afterEach(() => setClock())
  afterAll(() => stafet?.stop())

  const desk = (user = editor, language: 'da' | 'en' = 'da') =>
    loadDesk({ payload: stafet.payload, user, language })
  const section = (sections: DeskSection[], wanted: string) => {
    const found = sections.find((one) => one.name === wanted)
    if (!found) throw new Error(`The dashboard has no ${wanted}`)
    return found
  }
  const titles = (found: DeskSection) => found.lines.map(({ title }) => title)
  const inThreeWeeks = () => setClock(() => new Date(Date.now() + 21 * day))

  it('has nothing to say when there is nothing', async () => {
    const sections = await desk()
    expect(sections.map((one) => one.name)).toEqual(deskSources.map((one) => one.name))
    for (const one of sections) expect(one).toMatchObject({ lines: [], total: 0, failed: false })
  })

  it('tells of drafts that nobody touched for long, those of the reader first', async () => {
    const others = await make.interviews({}, { title: 'Ingens kladde' })
    await make.cases({}, { title: 'Min kladde', assignedTo: editor.id })
    await make.interviews({ published: true }, { title: 'Udgivet' })
    await make.interviews({}, { title: 'Ambassadørens egen', interviewees: [mine] })
    expect(section(await desk(), 'drafts')).toMatchObject({ lines: [], total: 0 })
    inThreeWeeks()
    const drafts = section(await desk(), 'drafts')
    expect(drafts.total).toBe(3)
    expect(drafts.lines[0]).toMatchObject({ title: 'Min kladde', mine: true })
    expect(drafts.lines[1]).toMatchObject({
      title: 'Ingens kladde',
      href: `/admin/collections/interviews/${others.id}`,
      detail: 'Interview, sidst rettet for 3 uger siden',
      mine: false,
    })
    expect(section(await desk(editor, 'en'), 'drafts').lines[1]?.detail).toBe(
      'Interview, last edited 3 weeks ago',
    )
    expect(titles(section(await desk(ambassador), 'drafts'))).toEqual(['Ambassadørens egen'])
  })

  it('counts changes that were never published among them, as they now read', async () => {
    const { id } = await make.interviews({ published: true }, { title: 'Før' })
    await stafet.payload.update({
      collection: 'interviews',
      id,
      data: { title: 'Efter' },
      draft: true,
      overrideAccess: true,
    })
    inThreeWeeks()
    expect(titles(section(await desk(), 'drafts'))).toContain('Efter')
  })

  it('tells what is published in one language only, and never a draft', async () => {
    const before = section(await desk(), 'translations').total
    const { id } = await make.cases({ published: true }, { title: 'Kun dansk' })
    const translations = section(await desk(), 'translations')
    expect(translations.total).toBe(before + 1)
    expect(translations.lines[0]).toMatchObject({
      title: 'Kun dansk',
      href: `/admin/collections/cases/${id}?locale=en`,
      detail: 'Case, mangler på engelsk',
    })
    await stafet.payload.update({
      collection: 'cases',
      id,
      locale: 'en',
      data: { title: 'English too', _status: 'published' },
      overrideAccess: true,
    })
    expect(section(await desk(), 'translations').total).toBe(before)
    expect(section(await desk(ambassador), 'translations').total).toBe(0)
  })

  it('hears of every translation that is written, taken away or deleted', async () => {
    const made = await make.interviews({ published: true }, { title: 'Et ord til de nye' })
    const before = section(await desk(), 'translations').total
    const db = stafet.payload.db
    const write = async (en: string | null) => {
      const data = { title: { da: 'Et ord til de nye', en } }
      await db.updateOne({ collection: 'interviews', id: made.id, data })
      return section(await desk(), 'translations').total
    }
    expect(await write('A word to the newcomers')).toBe(before - 1)
    expect(await write(null)).toBe(before)
    await stafet.payload.delete({ collection: 'interviews', id: made.id, overrideAccess: true })
    expect(section(await desk(), 'translations').total).toBe(before - 1)
  })

  it('tells which pictures that readers see say nothing in a language', async () => {
    await make.media({ alt: 'Ingen ser det' })
    const shown = await make.media({ alt: 'En bro', inUse: true })
    const altTexts = section(await desk(), 'altTexts')
    expect(altTexts.total).toBe(1)
    expect(altTexts.lines[0]).toMatchObject({
      title: 'En bro',
      href: `/admin/collections/media/${shown.id}?locale=en`,
    })
    expect(section(await desk(ambassador), 'altTexts').total).toBe(0)
  })

  it('tells the next handover, and sounds an alarm when its day has passed', async () => {
    const role = await make.roles({ name: 'Ambassadør for nærvær' })
    const on = new Date(Date.now() + 10 * day).toISOString().slice(0, 10)
    await make.handovers({ role: role.id, effectiveOn: on })
    expect(section(await desk(), 'handovers').lines).toMatchObject([
      { title: 'Ambassadør for nærvær', level: 'due' },
    ])
    inThreeWeeks()
    expect(section(await desk(), 'handovers').lines[0]?.level).toBe('alarm')
    expect(section(await desk(ambassador), 'handovers').total).toBe(0)
  })

  it('tells who mentions the reader, and leaves other comments to everybody', async () => {
    const { id } = await make.interviews({}, { title: 'Talt om' })
    const comment = (body: string, mentions: string[]) =>
      stafet.payload.create({
        collection: 'comments',
        data: { document: { relationTo: 'interviews', value: id }, body, mentions },
        user: editor,
        overrideAccess: true,
      })
    await comment('Se lige her', [editor.id])
    await comment('Til ingen', [])
    const resolved = await comment('Det er ordnet', [editor.id])
    await stafet.payload.update({
      collection: 'comments',
      id: resolved.id,
      data: { resolvedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    const sections = await desk()
    expect(section(sections, 'mentions')).toMatchObject({
      total: 1,
      lines: [{ title: 'Talt om', mine: true, detail: expect.stringContaining('Se lige her') }],
    })
    expect(section(sections, 'comments')).toMatchObject({
      total: 1,
      lines: [{ mine: false, detail: expect.stringContaining('Til ingen') }],
    })
    for (const one of ['mentions', 'comments']) {
      expect(section(await desk(ambassador), one).total).toBe(0)
    }
  })

  it('tells the rest when one source fails', async () => {
    const broken: DeskSource = {
      name: 'broken',
      heading: { da: 'I stykker', en: 'Broken' },
      load: async () => {
        throw new Error('Nobody home')
      },
    }
    const asked = { payload: stafet.payload, user: editor, language: 'en' } as const
    const sections = await loadDesk(asked, [broken, ...deskSources])
    expect(sections[0]).toMatchObject({ heading: 'Broken', failed: true, lines: [], total: 0 })
    expect(sections.slice(1).every(({ failed }) => !failed)).toBe(true)
  })

  if (name === 'SQLite') {
    it('asks so many questions of the database however much there is in it', async () => {
      const { client } = stafet.payload.db as unknown as SQLiteAdapter
      const asked = async () => {
        let count = 0
        const { execute } = client
        client.execute = ((statement: never) => {
          count += 1
          return execute.call(client, statement)
        }) as typeof execute
        await desk().finally(() => {
          client.execute = execute
        })
        return count
      }
      inThreeWeeks()
      const fill = async () => {
        for (let made = 0; made < 6; made += 1) {
          await make.interviews({})
          await make.cases({ published: true })
          await make.media({ inUse: true })
          await make.handovers()
        }
      }
      // more than is shown of each: what fits on the page needs no counting
      await fill()
      const some = await asked()
      await fill()
      expect(await asked()).toBe(some)
    })
  }
})
