import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { buildStatic } from '../../src/static/build.ts'
import { FolderTaken, replaceFolder } from '../../src/static/folder.ts'
import { provide } from '../setup/app.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { problemsOf } from './html.ts'
import { link, paragraph, richText } from './lexical.ts'
import { makeProgramme, moment, secrets } from './programme.ts'

type Programme = Awaited<ReturnType<typeof makeProgramme>>

const publicUrl = 'https://stafet.example'
let stafet: Stafet
let programme: Programme
let folder: string
let site: string

const build = () =>
  buildStatic(
    { payload: stafet.payload, env: { ...stafet.env, publicUrl }, clock: () => moment },
    site,
  )
const read = (file: string) => readFileSync(path.join(site, file), 'utf8')
const files = () =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stafet-static-'))
  site = path.join(folder, 'site')
  stafet = await startStafet()
  provide(stafet.payload)
  programme = await makeProgramme(stafet.payload)
  setClock(() => moment)
  for (let more = 1; more <= 12; more += 1) {
    await programme.make.interviews({ published: true }, { interviewees: [programme.karen.id] })
  }
  const { id } = programme.harbour
  const common = { collection: 'cases', id, depth: 0, overrideAccess: true } as const
  await stafet.payload.update({ ...common, data: { slug: 'havnen', _status: 'published' } })
}, 300_000)
afterAll(async () => {
  setClock()
  await stafet?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the static site', { timeout: 120_000 }, () => {
  it('has every page, in both languages, with what the pages show', async () => {
    const result = await build()
    expect(result).toMatchObject({ written: true, broken: [] })
    for (const prefix of ['', 'en/']) {
      for (const page of [
        '',
        'interviews/ord-der-binder/',
        'ambassadoerer/karen-oerum/',
        'cases/havnen/',
      ]) {
        const html = read(`${prefix}${page}index.html`)
        expect(problemsOf(html)).toEqual([])
        expect(html).toContain(`<link rel="canonical" href="${publicUrl}/`)
      }
      expect(read(`${prefix}404.html`)).toContain('noindex')
    }
    const all = files()
    const [style = ''] = /\/assets\/[^"]+\.css/.exec(read('index.html')) ?? []
    expect(all).toContain(style.slice(1))
    expect(all.filter((file) => /^api\/media\/file\/.+\.avif$/.test(file))).not.toEqual([])
  })

  it('has the later pages of lists under addresses without a query', () => {
    expect(read('interviews/index.html')).toContain('href="/interviews/page/2"')
    const second = read('interviews/page/2/index.html')
    expect(second).toContain(`<link rel="canonical" href="${publicUrl}/interviews/page/2"/>`)
    expect(files().filter((file) => file.includes('?'))).toEqual([])
  })

  it('has the API as JSON, by collection and by document', () => {
    const list = JSON.parse(read('api/interviews/index.json'))
    expect(list.totalDocs).toBe(14)
    const one = JSON.parse(read(`api/en/interviews/${programme.english.id}.json`))
    expect(one.title).toBe('Three on the floor')
    expect(existsSync(path.join(site, 'api/users'))).toBe(false)
  })

  it('leads old addresses on', () => {
    const line = '/cases/havnen-der-laerte-at-lytte /cases/havnen 301\n'
    expect(read('_redirects')).toContain(line)
    expect(read('_redirects.nginx.conf')).toContain('return 301 "/cases/havnen"')
  })

  it('tells nothing that is not published', () => {
    // This one is a published person, who only is not told to have a term to come.
    // Questions of the bank, themes, workplaces and past events are everybody's to read as data; pages leave out those
    // that nothing published leads to.
    const { unannounced, unanswered, pastEvent, draftTheme, draftOrganisation, ...unpublished } =
      secrets
    const leftOut = [unanswered, pastEvent, draftTheme, draftOrganisation]
    for (const file of files()) {
      const text = read(file)
      for (const secret of Object.values(unpublished)) expect(text, file).not.toContain(secret)
      expect(text, file).not.toContain(programme.draft.id)
      if (file.startsWith('ambassadoerer/index')) expect(text).not.toContain(unannounced)
      if (!file.endsWith('.html')) continue
      for (const each of leftOut) expect(text, file).not.toContain(each)
    }
  })

  it('is not written over what is somebody else’s', async () => {
    const theirs = mkdtempSync(path.join(folder, 'theirs-'))
    writeFileSync(path.join(theirs, 'thesis.txt'), 'years of work')
    const services = { payload: stafet.payload, env: stafet.env, clock: () => moment }
    await expect(buildStatic(services, theirs)).rejects.toThrow(FolderTaken)
    expect(readdirSync(theirs)).toEqual(['thesis.txt'])
  })

  it('stays as it was when a link leads nowhere, and says which', async () => {
    const before = read('index.html')
    await programme.make.interviews(
      { published: true },
      {
        title: 'Et brudt link',
        interviewees: [programme.karen.id],
        background: richText(
          paragraph(link('/findes-ikke', 'her'), link('/interviews/ord-der-binder#svar-99', 'der')),
        ),
      },
    )
    expect(await build()).toMatchObject({
      written: false,
      broken: [
        { page: '/interviews/et-brudt-link', link: '/findes-ikke', reason: 'missing' },
        { link: '/interviews/ord-der-binder#svar-99', reason: 'anchor' },
      ],
    })
    expect(read('index.html')).toBe(before)
    expect(readdirSync(folder)).not.toContainEqual(expect.stringMatching(/new$|old$/))
  })

  it('loses what is gone, and nothing when the work fails', async () => {
    const target = path.join(folder, 'replaced')
    const writing = (file: string, done: boolean) =>
      replaceFolder(target, async (write) => {
        await write(file, 'text')
        return done
      })
    expect(await writing('first/index.html', true)).toBe(true)
    expect(await writing('second/index.html', true)).toBe(true)
    expect(await writing('third/index.html', false)).toBe(false)
    await expect(writing('../outside.html', true)).rejects.toThrow('Not a file of the site')
    expect(readdirSync(target).filter((name) => !name.startsWith('.'))).toEqual(['second'])
  })
})
