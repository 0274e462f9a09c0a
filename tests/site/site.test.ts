import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { giveQuestionsAddresses } from '../../src/cms/questionAddresses.ts'
import { answer } from '../../src/site/answer.ts'
import { noQuery } from '../../src/site/query.ts'
import { siteRouter } from '../../src/site/router.ts'
import { startApp, type TestApp } from '../setup/app.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { problemsOf } from './html.ts'
import { paragraph, richText, text as words } from './lexical.ts'
import { makeProgramme, moment, secrets } from './programme.ts'

type Programme = Awaited<ReturnType<typeof makeProgramme>>

let stafet: Stafet
let programme: Programme
let app: TestApp

beforeAll(async () => {
  stafet = await startStafet()
  programme = await makeProgramme(stafet.payload)
  setClock(() => moment)
  const env = { publicUrl: 'https://stafet.example' }
  const services = { payload: stafet.payload, clock: () => moment, env }
  app = await startApp(express().use(siteRouter(services)))
}, 300_000)
afterAll(async () => {
  setClock()
  await app?.stop()
  await stafet?.stop()
})

const paths = [
  '/',
  '/ambassadoerer',
  '/ambassadoerer/karen-oerum',
  '/ambassadoerer/ole-dam',
  '/interviews',
  '/interviews/ord-der-binder',
  '/interviews/tre-paa-gulvet',
  '/cases',
  '/cases/havnen-der-laerte-at-lytte',
  '/cases?tema=tillid&sektor=kommune',
  '/cases?organisation=oe-kommune&sektor=stat',
  '/interviews/arkiv/2026',
  '/spoergsmaal',
  '/spoergsmaal/hvad-er-det-svaereste',
  '/temaer',
  '/temaer/tillid',
  '/organisationer',
  '/organisationer/oe-kommune',
  '/tilgaengelighed',
  '/privatliv',
]
const everywhere = [...paths, ...paths.map((path) => (path === '/' ? '/en' : `/en${path}`))]

describe('what is published', () => {
  it.each(everywhere)('%s is a sound page without anything unpublished', async (path) => {
    const { status, headers, text } = await app.ask(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-language']).toBe(path.startsWith('/en') ? 'en' : 'da')
    expect(problemsOf(text)).toEqual([])
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
    expect(text).not.toContain('kanariefugl')
  })

  it('stands on the interview’s page as it was written and attributed', async () => {
    const { text } = await app.ask('/interviews/ord-der-binder')
    expect(text).toContain('Hvad &lt;b&gt;lærte&lt;/b&gt; &amp; huskede du?')
    expect(text).toContain('<p>farligt link')
    expect(text).toContain('<a href="/cases/havnen-der-laerte-at-lytte">havnen</a>')
    expect(text).toMatch(/en kladde.*noget kasseret/)
    expect(text.match(/<figure/g)).toHaveLength(2)
    expect(text).toContain('<h3>En overskrift i svaret</h3>')
    const head = text.slice(0, text.indexOf('class="exchanges"'))
    expect(head).toContain('<a href="/ambassadoerer/karen-oerum">Karen Ørum</a>')
    expect(head).toContain('Skoleleder')
    expect(head).toContain('Ambassadør for god ledelse')
  })

  it('keeps the byline when the person changes name and post', async () => {
    const { karen } = programme
    const common = { collection: 'ambassadors', id: karen.id, overrideAccess: true } as const
    await stafet.payload.update({
      ...common,
      data: { name: 'Karen Nytnavn', _status: 'published' },
    })
    const { text } = await app.ask('/interviews/ord-der-binder')
    await stafet.payload.update({ ...common, data: { name: 'Karen Ørum', _status: 'published' } })
    const head = text.slice(0, text.indexOf('class="exchanges"'))
    expect(head).toContain('>Karen Ørum</a>')
    expect(head).not.toContain('Nytnavn')
  })

  it('is in English where it is translated, and marked where it is not', async () => {
    const list = (await app.ask('/en/interviews')).text
    expect(list).toContain('>Three on the floor</a>')
    expect(list).toContain('<span lang="da">Ord, der binder</span>')
    const translated = (await app.ask('/en/interviews/tre-paa-gulvet')).text
    expect(translated).toContain('<h1>Three on the floor</h1>')
    expect((await app.ask('/interviews/tre-paa-gulvet')).text).toContain('<h1>Tre på gulvet</h1>')
  })
})

describe('who holds the role', () => {
  it('is told by the calendar: now with the vacancy, next, and former by period and Danish alphabet', async () => {
    const { text } = await app.ask('/ambassadoerer')
    const part = (from: string, to?: string) =>
      text.slice(text.indexOf(`<h3>${from}`), to ? text.indexOf(`<h3>${to}`) : undefined)
    const now = part('Nu', 'På vej')
    expect(now).toContain('Karen Ørum')
    expect(now).toContain('Ole Dam')
    expect(now.match(/Ledig plads/g)).toHaveLength(1)
    expect(part('På vej', 'Tidligere')).toContain('Zenia Krog')
    const former = part('Tidligere')
    const order = ['Zenia Krog', 'Ærø Lind', 'Åse Bang', 'Ole Dam'].map((name) =>
      former.indexOf(name),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it('changes at midnight in Copenhagen, without anybody doing anything', async () => {
    const env = { publicUrl: '' }
    const at = async (time: string) => {
      const clock = () => new Date(time)
      setClock(clock)
      const other = await startApp(
        express().use(siteRouter({ payload: stafet.payload, clock, env })),
      )
      const { text } = await other.ask('/')
      await other.stop()
      setClock(() => moment)
      return text.slice(text.indexOf('id="holders"'), text.indexOf('id="interviews"'))
    }
    const before = await at('2026-02-28T22:59:59Z')
    expect(before).toContain('Karen Ørum')
    expect(before).not.toContain('Zenia Krog')
    const after = await at('2026-02-28T23:00:00Z')
    expect(after).not.toContain('Karen Ørum')
    expect(after).toContain('Zenia Krog')
  })
})

describe('a question', () => {
  it('has everybody’s answers on one page, newest first, each as it was asked and attributed', async () => {
    const { text } = await app.ask('/spoergsmaal/hvad-er-det-svaereste')
    expect(text).toContain('>2 svar<')
    expect(text).toContain('href="/temaer/tillid"')
    const [newer = '', older = ''] = text.split('<section class="answer"').slice(1)
    expect(newer).toContain('Ole Dam')
    expect(newer).toContain('<q>Hvad har været sværest?</q>')
    expect(newer).toContain('At gå hjem.')
    expect(newer).toContain('href="/interviews/tre-paa-gulvet#spoergsmaal-2"')
    expect(older).toContain('Karen Ørum')
    expect(older).toContain('Skoleleder')
    expect(older).not.toContain('<q>')
    expect(older).toContain('href="/interviews/ord-der-binder#spoergsmaal-1"')
    for (const path of [newer, older].flatMap((part) => part.match(/\/interviews\/[^"]+/) ?? [])) {
      const [page = '', anchor] = path.split('#')
      expect((await app.ask(page)).text).toContain(`id="${anchor}"`)
    }
  })

  it('speaks English under /en, with the anchors of the English pages', async () => {
    const { text } = await app.ask('/en/spoergsmaal/hvad-er-det-svaereste')
    expect(text).toContain('<q>What has been hardest?</q>')
    expect(text).toContain('href="/en/interviews/tre-paa-gulvet#question-2"')
    expect(text).toContain('<h1 lang="da">Hvad er det sværeste?</h1>')
  })

  it('is reached from the interview, unless it lies in the trash', async () => {
    const { text } = await app.ask('/interviews/ord-der-binder')
    expect(text.match(/class="all-answers"/g)).toHaveLength(1)
    expect(text).toContain('href="/spoergsmaal/hvad-er-det-svaereste"')
  })

  it('leaves a redirect when its address changes, and keeps its page when it is retired', async () => {
    const { hardest } = programme
    const update = (data: object) =>
      stafet.payload.update({
        collection: 'questions',
        id: hardest.id,
        overrideAccess: true,
        data,
      })
    await update({ slug: 'det-svaereste', retired: true })
    const moved = await app.ask('/en/spoergsmaal/hvad-er-det-svaereste')
    expect([moved.status, moved.headers.location]).toEqual([301, '/en/spoergsmaal/det-svaereste'])
    const { status, text } = await app.ask('/spoergsmaal/det-svaereste')
    expect(status).toBe(200)
    expect(text).toContain('Spørgsmålet stilles ikke længere.')
    await update({ slug: 'hvad-er-det-svaereste', retired: false })
    expect((await app.ask('/spoergsmaal/hvad-er-det-svaereste')).status).toBe(200)
  })

  it('from before questions had pages gets an address when Stafet starts', async () => {
    const { payload } = stafet
    const old = await programme.make.questions({ wording: 'Hvad sagde de til dig først?' })
    await payload.db.updateOne({ collection: 'questions', id: old.id, data: { slug: null } })
    expect(await giveQuestionsAddresses(payload)).toBe(1)
    expect(await giveQuestionsAddresses(payload)).toBe(0)
    const found = await payload.findByID({
      collection: 'questions',
      id: old.id,
      overrideAccess: true,
    })
    expect(found.slug).toBe('hvad-sagde-de-til-dig-foerst')
  })

  it('has an address of bounded length', async () => {
    const long = await programme.make.questions({ wording: `Hvorfor ${'meget '.repeat(60)}?` })
    expect(long.slug?.length).toBeLessThanOrEqual(80)
  })
})

describe('cases', () => {
  const found = 'Havnen, der lærte at lytte'
  const none = 'Ingen cases passer'

  it.each([
    ['tema=tillid', found],
    ['sektor=kommune', found],
    ['organisation=oe-kommune', found],
    ['tema=tillid&sektor=kommune&organisation=oe-kommune', found],
    ['tema=&sektor=&organisation=', found],
    ['sektor=region', none],
    ['tema=tillid&sektor=stat', none],
  ])('are filtered by %s', async (query, expected) => {
    const { status, text } = await app.ask(`/cases?${query}`)
    expect(status).toBe(200)
    expect(text.includes(found)).toBe(expected === found)
    expect(text.includes(none)).toBe(expected === none)
  })

  it('say which filters are set and how to be rid of each, under one address', async () => {
    const { text } = await app.ask('/cases?sektor=kommune&utm_source=x&tema=tillid')
    expect(text).toContain(
      'canonical" href="https://stafet.example/cases?tema=tillid&amp;sektor=kommune"',
    )
    expect(text).toContain('<option value="tillid" selected="">Tillid</option>')
    expect(text).toContain('<a href="/cases?sektor=kommune">')
    expect(text).toContain('<a href="/cases?tema=tillid">')
    expect(text).toContain('1 case<')
    // Only what published cases have can be chosen: the one about a region is a draft.
    expect(text).not.toContain('value="region"')
  })

  it.each([
    'tema=ukendt',
    'tema=kanariefugl-kladde',
    'tema=kanariefugl-tema',
    'sektor=municipality',
    'organisation=kanariefugl-nedlagt',
    'tema=tillid&tema=tillid',
    'tema=../x',
    'sektor=kommune&page=2',
  ])('with %s do not exist', async (query) => {
    expect((await app.ask(`/cases?${query}`)).status).toBe(404)
  })

  it('stand beside each other and beside the interviews of their people', async () => {
    const { text } = await app.ask('/cases/havnen-der-laerte-at-lytte')
    expect(text).toContain('href="/organisationer/oe-kommune"')
    expect(text.slice(text.indexOf('id="related-interviews"'))).toContain('Ord, der binder')
  })
})

describe('an interview', () => {
  it('says who held the role then and leads to what is like it', async () => {
    const { text } = await app.ask('/interviews/ord-der-binder')
    const foot = text.slice(text.indexOf('class="reading-foot"'))
    const then = foot.slice(foot.indexOf('id="role-then"'), foot.indexOf('id="role-now"'))
    expect(then).toContain('12. september 2025')
    expect(then).toContain('Karen Ørum')
    expect(then).toContain('Ole Dam')
    expect(foot).toContain('href="/interviews/tre-paa-gulvet"')
    expect(foot).toContain('href="/cases/havnen-der-laerte-at-lytte"')
  })
})

describe('themes and organisations', () => {
  it('gather what is published', async () => {
    const theme = (await app.ask('/temaer/tillid')).text
    expect(theme).toContain('Om at turde.')
    expect(theme).toContain('href="/spoergsmaal/hvad-er-det-svaereste"')
    expect(theme).toContain('href="/cases/havnen-der-laerte-at-lytte"')
    expect(theme).toContain('href="/ambassadoerer/karen-oerum"')
    const organisation = (await app.ask('/organisationer/oe-kommune')).text
    expect(organisation).toContain('href="/cases/havnen-der-laerte-at-lytte"')
    expect(organisation).toContain('href="/ambassadoerer/karen-oerum"')
    expect(organisation).toContain('Skoleleder')
  })

  it('without anything published have no page, and neither do unanswered questions', async () => {
    for (const path of [
      `/temaer/${programme.draftTheme.slug}`,
      `/temaer/${programme.trashedTheme.slug}`,
      `/organisationer/${programme.draftOrganisation.slug}`,
      `/organisationer/${programme.trashedOrganisation.slug}`,
      `/spoergsmaal/${programme.unanswered.slug}`,
      `/spoergsmaal/${programme.trashedQuestion.slug}`,
      '/spoergsmaal/hvad-er-det-svaereste?page=2',
      '/interviews/arkiv/2024',
      '/interviews/arkiv/0',
      '/interviews/arkiv',
    ]) {
      expect([path, (await app.ask(path)).status]).toEqual([path, 404])
    }
  })
})

describe('the front page', () => {
  const order = async () => {
    const { text } = await app.ask('/')
    return [...text.matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id)
  }
  const arrange = (front: object) =>
    stafet.payload.updateGlobal({ slug: 'settings', overrideAccess: true, data: { front } })

  it('has the featured first and fills up with the newest, drafts never', async () => {
    const { text } = await app.ask('/')
    const interviews = text.slice(text.indexOf('id="interviews"'), text.indexOf('id="questions"'))
    expect(
      [...interviews.matchAll(/href="(\/interviews\/[^"]+)"/g)].map(([, path]) => path),
    ).toEqual(['/interviews/tre-paa-gulvet', '/interviews/ord-der-binder'])
    expect(text).toContain('href="/spoergsmaal/hvad-er-det-svaereste"')
  })

  it('is arranged by an editor, and sensible when nobody has', async () => {
    const all = ['holders', 'event', 'interviews', 'questions', 'cases', 'about', 'former']
    expect(await order()).toEqual(all)
    await arrange({ sections: ['about', 'cases', 'event'] })
    expect(await order()).toEqual(['about', 'cases', 'event'])
    await arrange({ sections: [] })
    expect(await order()).toEqual(all)
  })

  it('tells of the next event until it is over, by the clock', async () => {
    const services = { payload: stafet.payload, env: { publicUrl: '' } }
    const at = (time: string) => answer({ ...services, clock: () => new Date(time) }, '/', noQuery)
    const before = await at('2026-02-12T14:59:59.000Z')
    expect('body' in before && before.body).toContain('Stafetten mødes')
    expect('body' in before && before.body).toContain(
      'torsdag den 12. februar 2026 kl.\u00a014.00–16.00',
    )
    expect('until' in before && before.until).toEqual(new Date('2026-02-12T15:00:00.000Z'))
    const after = await at('2026-02-12T15:00:00.000Z')
    expect('body' in after && after.body).not.toContain('Stafetten mødes')
    expect('until' in after).toBe(false)
  })
})

describe('rights', () => {
  const say = (rights: object) =>
    stafet.payload.updateGlobal({ slug: 'settings', overrideAccess: true, data: { rights } })
  const was = async (path: string) => {
    const { status, headers } = await app.ask(path)
    return [status, headers.location]
  }

  it('are told at the end of every page', async () => {
    const { text } = await app.ask('/en/nowhere')
    expect(text).toContain('href="/en/tilgaengelighed"')
    expect(text).toContain('href="/en/privatliv"')
  })

  it('lead from /was to the published statement, or else to our own page', async () => {
    expect(await was('/was')).toEqual([302, '/tilgaengelighed'])
    expect(await was('/en/was')).toEqual([302, '/en/tilgaengelighed'])
    await say({ statementUrl: 'https://www.was.digst.dk/stafet-example' })
    expect(await was('/was')).toEqual([302, 'https://www.was.digst.dk/stafet-example'])
    expect(await was('/en/was')).toEqual([302, 'https://www.was.digst.dk/stafet-example'])
    expect((await app.ask('/tilgaengelighed')).text).toContain('www.was.digst.dk/stafet-example')
  })

  it.each([
    'http://www.was.digst.dk/stafet',
    'https://evil.example/was.digst.dk',
    'https://was.digst.dk.evil.example/',
    'https://was.digst.dk@evil.example/',
    'javascript:alert(1)',
    '/et/sted',
  ])('never lead to %s', async (statementUrl) => {
    await expect(say({ statementUrl })).rejects.toThrow(/adresse/)
  })

  it('are what the editors say when they have said something', async () => {
    await say({ privacy: richText(paragraph(words('Vi gemmer intet om dig.'))) })
    const danish = (await app.ask('/privatliv')).text
    expect(danish).toContain('Vi gemmer intet om dig.')
    expect(danish).not.toContain('Ingen tredjeparter')
    const english = (await app.ask('/en/privatliv')).text
    expect(english).toMatch(/<div class="prose" lang="da"><p>Vi gemmer intet/)
  })
})

describe('addresses', () => {
  it.each([
    ['/interviews/', '/interviews'],
    ['/Interviews/Ord-Der-Binder', '/interviews/ord-der-binder'],
    ['/EN/', '/en'],
    ['/ambassad%C3%B8rer', '/ambassadoerer'],
    ['//evil.example/', '/evil.example'],
    ['/interviews/?page=2', '/interviews?page=2'],
  ])('%s is sent on to %s', async (path, location) => {
    const { status, headers } = await app.ask(path)
    expect(status).toBe(301)
    expect(headers.location).toBe(location)
  })

  it('that were changed lead on, in both languages, as long as the page is public', async () => {
    const { make, harbour } = programme
    await make.redirects({ from: '/cases/havnen', to: `/cases/${harbour.slug}` })
    await make.redirects({ from: '/gammel/side', to: '/interviews' })
    await make.redirects({ from: '/cases/hemmelig', to: `/cases/${programme.draftCase.slug}` })
    const at = async (path: string) => {
      const { status, headers } = await app.ask(path)
      return [status, headers.location]
    }
    expect(await at('/cases/havnen?fbclid=1')).toEqual([301, `/cases/${harbour.slug}`])
    expect(await at('/en/cases/havnen')).toEqual([301, `/en/cases/${harbour.slug}`])
    expect(await at('/gammel/side')).toEqual([301, '/interviews'])
    expect(await at('/cases/hemmelig')).toEqual([404, undefined])
  })

  it.each([
    ['/cases/flyttet/', ''],
    ['/EN/Cases//Flyttet/?page=2', '/en'],
  ])('that were changed lead on at once from %s', async (path, prefix) => {
    const { make, harbour } = programme
    await make.redirects({ from: '/cases/flyttet', to: `/cases/${harbour.slug}` }).catch(() => null)
    const { status, headers } = await app.ask(path)
    expect([status, headers.location]).toEqual([301, `${prefix}/cases/${harbour.slug}`])
  })

  it('of what is not published do not exist', async () => {
    const { draft, trashed, draftCase, hidden } = programme
    for (const path of [
      `/interviews/${draft.slug}`,
      `/interviews/${trashed.slug}`,
      `/cases/${draftCase.slug}`,
      `/ambassadoerer/${hidden.slug}`,
      '/interviews/findes-ikke',
      '/interviews/a/b',
      '/ukendt',
      '/.env',
      '/wp-login.php',
      '/interviews/%F0%9F%98%80',
      `/interviews/${'a'.repeat(2000)}`,
    ]) {
      const { status, text } = await app.ask(path)
      expect([path, status]).toEqual([path, 404])
      expect(text).toContain('Siden findes ikke')
      expect(text).toContain('There is no such page')
      expect(text).toContain('/interviews/ord-der-binder')
      expect(problemsOf(text)).toEqual([])
    }
  })

  it.each(['/%', '/%ff', '/interviews/%00', '/en/%c3%28', '/a%0d%0ab'])(
    '%s is refused as unreadable',
    async (path) => {
      const { status, headers, text } = await app.ask(path)
      expect(status).toBe(400)
      expect(problemsOf(text)).toEqual([])
      const language = path.startsWith('/en') ? 'en' : 'da'
      expect(headers['content-language']).toBe(language)
      expect(text).toContain(`<html lang="${language}">`)
      expect(text).toContain(language === 'en' ? '<h1>The address' : '<h1>Adressen')
    },
  )

  it.each([
    ['/interviews?page=1', 200],
    ['/interviews?page=2', 404],
    ['/interviews?page=0', 404],
    ['/interviews?page=abc', 404],
    ['/interviews?page=1&page=2', 404],
    ['/interviews?page[x]=1', 200],
    ['/interviews?other=1', 200],
    ['/cases?page=99999999999', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await app.ask(path)).status).toBe(status)
  })
})

describe('HTTP', () => {
  it('answers HEAD like GET without a body, and 304 to whoever has the page', async () => {
    const get = await app.ask('/interviews')
    const head = await app.ask('/interviews', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.text).toBe('')
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    const again = await app.ask('/interviews', { headers: { 'if-none-match': get.headers.etag } })
    expect(again.status).toBe(304)
    expect((await app.ask('/nix', { method: 'HEAD' })).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await app.ask('/interviews', { method })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })

  it('serves style sheet and icon for good, under addresses that follow their content', async () => {
    const { text } = await app.ask('/')
    for (const [type, pattern] of [
      ['text/css; charset=utf-8', /href="(\/assets\/site\.[0-9a-f]{12}\.css)"/],
      ['image/svg+xml', /href="(\/assets\/icon\.[0-9a-f]{12}\.svg)"/],
    ] as const) {
      const [, path = ''] = pattern.exec(text) ?? []
      const file = await app.ask(path)
      expect(file.status).toBe(200)
      expect(file.headers['content-type']).toMatch(type)
      expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    }
    expect((await app.ask('/assets/site.000000000000.css')).status).toBe(404)
    expect((await app.ask('/favicon.ico')).status).toBe(302)
  })

  it('wears the accent colour of the settings, and refuses one that can’t be read', async () => {
    const dress = (accent: string | null) =>
      stafet.payload.updateGlobal({ slug: 'settings', data: { accent }, overrideAccess: true })
    await expect(dress('#ffcc00')).rejects.toThrow(/Farve|Colour|accent/)
    await dress('005F73')
    const { text } = await app.ask('/interviews')
    const plain = '/assets/accent-005f73.'
    const path = text.slice(text.indexOf(plain), text.indexOf('.css', text.indexOf(plain)) + 4)
    const sheet = await app.ask(path)
    await dress(null)
    expect(sheet.status).toBe(200)
    expect(sheet.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(sheet.text).toContain('--accent:#005f73')
    expect((await app.ask('/interviews')).text).not.toContain('/assets/accent-')
  })

  it('says so in both languages when the database fails, and nothing about why', async () => {
    const broken = new Proxy(stafet.payload, {
      get: (target, key) =>
        key === 'findGlobal'
          ? () => Promise.reject(new Error('SQLITE_SECRET'))
          : key === 'logger'
            ? { error: () => undefined }
            : Reflect.get(target, key),
    })
    const services = { payload: broken, clock: () => moment, env: { publicUrl: '' } }
    const other = await startApp(express().use(siteRouter(services)))
    const { status, text, headers } = await other.ask('/')
    await other.stop()
    expect(status).toBe(500)
    expect(headers['cache-control']).toBe('no-store')
    expect(problemsOf(text)).toEqual([])
    expect(text).toContain('Noget gik galt')
    expect(text).toContain('Something went wrong')
    expect(text).not.toContain('SQLITE')
  })
})
