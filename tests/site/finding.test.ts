import express from 'express'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { siteRouter } from '../../src/site/router.ts'
import { keepSearch, type Search } from '../../src/site/search/keepSearch.ts'
import { startApp, type TestApp } from '../setup/app.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { problemsOf } from './html.ts'
import { paragraph, richText, text as words } from './lexical.ts'
import { makeProgramme, moment, secrets } from './programme.ts'
import { readXml } from './xml.ts'

type Programme = Awaited<ReturnType<typeof makeProgramme>>

const base = 'https://stafet.example'
let stafet: Stafet
let programme: Programme
let search: Search
let app: TestApp

beforeAll(async () => {
  stafet = await startStafet()
  programme = await makeProgramme(stafet.payload)
  setClock(() => moment)
  search = keepSearch(stafet.payload, () => moment)
  await search.settled(60_000)
  const env = { publicUrl: base }
  const services = { payload: stafet.payload, clock: () => moment, env, search }
  app = await startApp(express().use(siteRouter(services)))
}, 300_000)
afterAll(async () => {
  setClock()
  search?.stop()
  await app?.stop()
  await stafet?.stop()
})

const canaries = [...Object.values(secrets), 'kanariefugl', 'Kanariefugl']
function expectNoCanary(text: string): void {
  for (const canary of canaries) expect(text).not.toContain(canary)
}

describe('the search page', () => {
  const ask = async (query: string, path = '/soeg') => {
    const answer = await app.ask(`${path}?${encodeURI(query).replaceAll('%25', '%')}`)
    expect(answer.status).toBe(200)
    expect(problemsOf(answer.text)).toEqual([])
    return answer.text
  }

  it.each([
    ['q=lytte', '/cases/havnen-der-laerte-at-lytte'],
    ['q=havn', '/cases/havnen-der-laerte-at-lytte'],
    ['q=havne', '/cases/havnen-der-laerte-at-lytte'],
    ['q=sygefrav%C3%A6r', '/cases/havnen-der-laerte-at-lytte'],
    ['q=sygefravaer', '/cases/havnen-der-laerte-at-lytte'],
    ['q=sygefraver', '/cases/havnen-der-laerte-at-lytte'],
    ['q=KAREN+%C3%B8rum', '/interviews/ord-der-binder'],
    ['q=Karen+Oerum', '/ambassadoerer/karen-oerum'],
    ['q=sv%C3%A6reste', '/interviews/ord-der-binder#spoergsmaal-1'],
    ['q=tillid', '/cases/havnen-der-laerte-at-lytte'],
    ['q=gulvene', '/interviews/tre-paa-gulvet'],
    ['q=skoleleder', '/ambassadoerer/karen-oerum'],
  ])('finds by %s', async (query, path) => {
    expect(await ask(query)).toContain(`href="${path}"`)
  })

  it('shows the words that were found, and texts in the reader’s language first', async () => {
    expect(await ask('q=lytte')).toMatch(/lærte at <mark>lytte<\/mark>/)
    const english = await ask('q=floor', '/en/soeg')
    expect(english).toContain('<a href="/en/interviews/tre-paa-gulvet">')
    expect(english).toContain('Three on the <mark>floor</mark>')
    expect(await ask('q=havnen', '/en/soeg')).toContain(
      '<h3 lang="da"><a href="/en/cases/havnen-der-laerte-at-lytte">',
    )
  })

  it('narrows by kind and year, and says when nothing is left', async () => {
    expect(await ask('q=karen&kind=ambassadors')).not.toContain('href="/interviews/ord-der-binder"')
    const nothing = await ask('q=karen&kind=interviews&year=1999')
    expect(nothing).toContain('Vi fandt ikke noget om »karen«')
    expect(nothing).toContain('href="/soeg?q=karen"')
    expect(await ask('q=xyzzyqwert', '/en/soeg')).toContain('Nothing was found about')
    expect(await ask('')).toContain('name="q"')
  })

  it('finds nothing that is not public', async () => {
    for (const canary of ['kanariefugl', ...Object.values(secrets)]) {
      const page = await ask(`q=${canary}`)
      expect(page.replaceAll(canary, '')).not.toMatch(/kanariefugl/i)
    }
    expect(await ask('q=kanariefugl')).toContain('Vi fandt ikke noget om')
  })

  it.each([
    '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '(((((((((((%5B%5B%5B.*%2B%3F',
    'a'.repeat(5000),
    Array.from({ length: 900 }, (_, index) => `ord${index}`).join('+'),
    '%00%1f%7f',
    '%ED%A0%80',
    '__proto__+constructor+toString',
    '%F0%9F%98%80',
    '~led',
  ])('bears %.40s', async (q) => {
    const page = await ask(`q=${q}&page=99&kind=nix&year=x`)
    expect(page).not.toContain('<script>')
  })

  it('is for people only, and never kept', async () => {
    const page = await ask('q=lytte')
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).not.toContain('rel="canonical"')
  })

  it('follows what is published, at once', async () => {
    const { make } = programme
    const common = { collection: 'cases', overrideAccess: true } as const
    const made = await make.cases({}, { title: 'Tangloppen kommer' })
    expect(await ask('q=tangloppen')).toContain('Vi fandt ikke noget')
    await stafet.payload.update({ ...common, id: made.id, data: { _status: 'published' } })
    expect(await ask('q=tangloppen')).toContain(`href="/cases/${made.slug}"`)
    await stafet.payload.update({
      ...common,
      id: made.id,
      draft: true,
      data: { title: 'Kanariefugl-halvfærdig' },
    })
    expect(await ask('q=halvfærdig')).toContain('Vi fandt ikke noget')
    expect(await ask('q=tangloppen')).toContain(`href="/cases/${made.slug}"`)
    await stafet.payload.update({
      ...common,
      id: made.id,
      data: { title: 'Strandsneglen kommer', _status: 'published' },
    })
    expect(await ask('q=tangloppen')).not.toContain('Tangloppen kommer')
    expect(await ask('q=strandsneglen')).toContain('strandsneglen')
    const all = { overrideAccess: true, collection: 'cases', id: made.id } as const
    await stafet.payload.update({ ...all, data: { deletedAt: new Date().toISOString() } })
    // not even while it is read again
    expect(
      search.index.search(
        { words: ['strandsneglen'], kind: null, theme: null, year: null },
        'da',
        9,
      ).hits,
    ).toEqual([])
    await stafet.payload.update({
      ...all,
      trash: true,
      data: { deletedAt: null, _status: 'published' },
    })
    expect(await ask('q=strandsneglen')).toContain('strandsneglen')
    await stafet.payload.update({ ...all, data: { _status: 'draft' } })
    expect(await ask('q=strandsneglen')).toContain('Vi fandt ikke noget')
  })

  it('finds questions of the bank once somebody has answered them in public', async () => {
    const { make, karen } = programme
    const question = await make.questions({ wording: 'Hvorfor samler du på søpindsvin?' })
    expect(await ask('q=søpindsvin')).toContain('Vi fandt ikke noget')
    const made = await make.interviews(
      { published: true },
      {
        title: 'Ved stranden',
        interviewees: [karen.id],
        exchanges: [{ question: question.id, wording: 'Hvorfor det?' }],
      },
    )
    expect(await ask('q=søpindsvin')).toContain(`href="/spoergsmaal/${question.slug}"`)
    const common = { collection: 'interviews', id: made.id, overrideAccess: true } as const
    await stafet.payload.update({ ...common, data: { _status: 'draft' } })
    expect(await ask('q=søpindsvin')).toContain('Vi fandt ikke noget')
  })

  it('never shows what was rolled back', async () => {
    const { payload } = stafet
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    await payload.create({
      collection: 'cases',
      overrideAccess: true,
      data: { title: 'Søstjernen', putForwardBy: [programme.karen.id], _status: 'published' },
      req: { transactionID },
    })
    if (transactionID) await payload.db.rollbackTransaction(transactionID)
    expect(await ask('q=s%C3%B8stjernen')).toContain('Vi fandt ikke noget')
  })

  it('follows the names of themes and workplaces', async () => {
    const { make } = programme
    const theme = await make.themes({ name: 'Blåmuslinger' })
    const made = await make.cases({ published: true }, { title: 'Om skaller', themes: [theme.id] })
    expect(await ask('q=blåmusling')).toContain(`href="/cases/${made.slug}"`)
    const common = { collection: 'themes', id: theme.id, overrideAccess: true } as const
    await stafet.payload.update({ ...common, data: { name: 'Hjertemuslinger' } })
    expect(await ask('q=hjertemusling')).toContain(`href="/cases/${made.slug}"`)
    await stafet.payload.update({ ...common, data: { deletedAt: new Date().toISOString() } })
    expect(await ask('q=hjertemusling')).toContain('Vi fandt ikke noget')
  })
})

const feeds = ['', '/en/interviews', '/cases']

describe('feeds', () => {
  it.each(feeds)('%s/feed.xml is RSS', async (folder) => {
    const { status, headers, text } = await app.ask(`${folder}/feed.xml`)
    expect([status, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8'])
    expectNoCanary(text)
    const { root, all, textOf } = readXml(text)
    expect(root.attributes.version).toBe('2.0')
    for (const name of ['title', 'link', 'description', 'language']) {
      expect(textOf(`channel/${name}`)).toBeTruthy()
    }
    const items = all('channel/item')
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) {
      expect(item.textOf('link')).toMatch(/^https:\/\/stafet\.example\//)
      expect(item.textOf('guid')).toMatch(
        /^tag:stafet\.example,\d{4}-\d\d-\d\d:(interviews|cases)\//,
      )
      expect(new Date(item.textOf('pubDate') ?? '').getTime()).not.toBeNaN()
      expect(item.textOf('pubDate')).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
      const html = item.textOf('content:encoded') ?? ''
      expect(html).not.toMatch(/(?:href|src)="\//)
      expect(html).not.toMatch(/<script|javascript:|class=|srcset/i)
    }
  })

  it.each(feeds)('%s/atom.xml is Atom', async (folder) => {
    const { status, headers, text } = await app.ask(`${folder}/atom.xml`)
    expect([status, headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    expectNoCanary(text)
    const { root, all, textOf } = readXml(text)
    expect(root.name).toBe('feed')
    for (const name of ['id', 'title', 'updated']) expect(textOf(name)).toBeTruthy()
    const ids = all('entry').map((entry) => entry.textOf('id'))
    expect(new Set(ids).size).toBe(ids.length)
    for (const entry of all('entry')) {
      expect(entry.textOf('title')).toBeTruthy()
      expect(entry.textOf('updated')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    }
  })

  it.each(feeds)('%s/feed.json is a JSON Feed', async (folder) => {
    const { status, headers, text, json } = await app.ask(`${folder}/feed.json`)
    expect([status, headers['content-type']]).toEqual([200, 'application/feed+json; charset=utf-8'])
    expectNoCanary(text)
    const feed = json as { version: string; feed_url: string; items: Record<string, unknown>[] }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.feed_url).toBe(`${base}${folder}/feed.json`)
    for (const item of feed.items)
      expect(item).toMatchObject({ id: expect.any(String), url: expect.stringContaining(base) })
  })

  it('have the frozen byline, the picture and the language of each item', async () => {
    const { payload } = stafet
    const common = {
      collection: 'ambassadors',
      id: programme.karen.id,
      overrideAccess: true,
    } as const
    await payload.update({ ...common, data: { name: 'Karen Nytnavn', _status: 'published' } })
    const rss = readXml((await app.ask('/interviews/feed.xml')).text)
    const atom = readXml((await app.ask('/en/interviews/atom.xml')).text)
    await payload.update({ ...common, data: { name: 'Karen Ørum', _status: 'published' } })
    const item = rss.all('channel/item').find((each) => each.textOf('title') === 'Ord, der binder')
    expect(item?.textOf('dc:creator')).toBe('Karen Ørum')
    const [enclosure] = item?.all('enclosure') ?? []
    expect(enclosure?.attributes).toMatchObject({
      type: 'image/jpeg',
      url: expect.stringMatching(/^https:\/\/stafet\.example\/api\/media\/file\/.*\.jpg$/),
    })
    expect(Number(enclosure?.attributes.length)).toBeGreaterThan(100)
    const entries = new Map(
      atom.all('entry').map((each) => [each.textOf('title'), each.attributes['xml:lang']]),
    )
    expect(entries.get('Ord, der binder')).toBe('da')
    expect(entries.get('Three on the floor')).toBeUndefined()
  })

  it('leave the full text out for whoever asks', async () => {
    const { text } = await app.ask('/interviews/feed.xml?content=summary')
    expect(text).not.toContain('content:encoded>')
    expect(text).toContain('Karen Ørum har ledt i tyve år.')
  })

  it('are announced in the head, are found whatever the case, and have no others beside them', async () => {
    const { text } = await app.ask('/en/cases')
    expect(text).toContain(
      'type="application/rss+xml" title="Ledelsesstafetten – Cases (RSS)" href="/en/cases/feed.xml"',
    )
    expect((await app.ask('/Interviews/Feed.XML')).headers.location).toBe('/interviews/feed.xml')
    expect((await app.ask('/interviews/feed.xml/')).headers.location).toBe('/interviews/feed.xml')
    expect((await app.ask('/ambassadoerer/feed.xml')).status).toBe(404)
    expect((await app.ask('/interviews/rss.xml')).status).toBe(404)
  })
})

describe('sitemap and robots', () => {
  it('name every public page in both languages, and nothing else', async () => {
    const { status, headers, text } = await app.ask('/sitemap.xml')
    expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
    expectNoCanary(text)
    const urls = readXml(text).all('url')
    const locations = urls.map((url) => url.textOf('loc'))
    expect(new Set(locations).size).toBe(locations.length)
    for (const path of [
      '/',
      '/en',
      '/interviews/ord-der-binder',
      '/en/interviews/ord-der-binder',
      '/ambassadoerer/karen-oerum',
    ]) {
      expect(locations).toContain(`${base}${path}`)
    }
    for (const slug of [
      programme.draft.slug,
      programme.trashed.slug,
      programme.draftCase.slug,
      programme.hidden.slug,
    ]) {
      expect(text).not.toContain(`/${slug}<`)
    }
    for (const url of urls) {
      const alternates = url.all('xhtml:link').map(({ attributes }) => attributes.hreflang)
      expect(alternates).toEqual(['da', 'en', 'x-default'])
    }
    expect(text).toMatch(
      /<image:loc>https:\/\/stafet\.example\/api\/media\/file\/[a-z0-9-]+\.jpg<\/image:loc>/,
    )
    expect((await app.ask('/en/sitemap.xml')).status).toBe(404)
    expect((await app.ask('/sitemap-interviews-1.xml')).status).toBe(200)
    expect((await app.ask('/sitemap-interviews-2.xml')).status).toBe(404)
  })

  it('tell robots where to look and where not', async () => {
    const { text, headers } = await app.ask('/robots.txt')
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(text).toContain('Disallow: /admin\n')
    expect(text).toContain('Disallow: /en/soeg\n')
    expect(text).toContain(`Sitemap: ${base}/sitemap.xml\n`)
  })
})

describe('share pictures', () => {
  const pictureOn = async (path: string) => {
    const { text } = await app.ask(path)
    return /property="og:image" content="https:\/\/stafet\.example([^"]+)"/.exec(text)?.[1] ?? ''
  }

  it.each([
    '/',
    '/en',
    '/interviews',
    '/interviews/ord-der-binder',
    '/en/ambassadoerer/karen-oerum',
    '/cases/havnen-der-laerte-at-lytte',
  ])('are drawn for %s', async (path) => {
    const address = await pictureOn(path)
    const { status, headers } = await app.ask(address)
    expect([status, headers['content-type']]).toEqual([200, 'image/jpeg'])
    expect(headers['cache-control']).toContain('immutable')
    const bytes = Buffer.from(await (await fetch(`${app.url}${address}`)).arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
    })
  })

  it('lead on from an address of before, and are there for public pages only', async () => {
    const address = await pictureOn('/interviews/ord-der-binder')
    const old = await app.ask(address.replace(/[0-9a-f]{16}/, '0'.repeat(16)))
    expect([old.status, old.headers.location]).toEqual([302, address])
    for (const path of [
      `/delebillede/interviews/${programme.draft.slug}.da.${'0'.repeat(16)}.jpg`,
      `/delebillede/interviews/${programme.trashed.slug}.da.${'0'.repeat(16)}.jpg`,
      '/delebillede/interviews/ord-der-binder.de.0000000000000000.jpg',
      '/delebillede/../../etc/passwd.da.0000000000000000.jpg',
      '/delebillede/x.jpg',
      '/delebillede',
    ]) {
      expect([path, (await app.ask(path)).status]).toEqual([path, 404])
    }
  })
})

describe('data in pages', () => {
  const dataOn = async (path: string) => {
    const { text } = await app.ask(path)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    return { text, graph: (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph'] }
  }
  const types = (graph: Record<string, unknown>[]) => graph.map((each) => each['@type'])

  it('describes an interview by its questions and answers, with the frozen byline', async () => {
    const { graph, text } = await dataOn('/interviews/ord-der-binder')
    expect(types(graph)).toEqual(['Organization', 'Article', 'BreadcrumbList'])
    expect(graph[1]).toMatchObject({
      genre: 'Interview',
      headline: 'Ord, der binder',
      about: [{ '@type': 'Person', name: 'Karen Ørum', jobTitle: 'Skoleleder' }],
      image: { '@type': 'ImageObject', creditText: 'Billedværkstedet' },
    })
    expect(Object.values(graph[1]?.hasPart ?? {}).slice(0, 3)).toMatchObject([
      {
        '@type': 'Question',
        name: 'Hvad er det sværeste?',
        acceptedAnswer: { '@type': 'Answer' },
      },
      { name: 'Hvad <b>lærte</b> & huskede du?', acceptedAnswer: { text: '<script>' } },
      { url: `${base}/interviews/ord-der-binder#spoergsmaal-3` },
    ])
    expect(text).not.toContain('FAQPage')
    expectNoCanary(JSON.stringify(graph))
  })

  it('describes people with their roles, lists, cases and the site', async () => {
    const { graph } = await dataOn('/en/ambassadoerer/karen-oerum')
    expect(graph[1]).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        memberOf: [
          {
            '@type': 'OrganizationRole',
            roleName: 'Ambassador for good leadership',
            startDate: '2023-03-01',
            endDate: '2026-02-28',
          },
        ],
      },
    })
    expect(types((await dataOn('/ambassadoerer')).graph)).toContain('CollectionPage')
    expect(types((await dataOn('/interviews')).graph)).toContain('CollectionPage')
    expect(types((await dataOn('/cases/havnen-der-laerte-at-lytte')).graph)).toContain('Article')
    expect(types((await dataOn('/')).graph)).toEqual(['Organization', 'WebSite'])
  })
})

describe('oEmbed', () => {
  const about = (url: string, more = '') => app.ask(`/oembed?url=${encodeURIComponent(url)}${more}`)

  it('describes a page, as JSON and as XML', async () => {
    const { json, headers } = await about(`${base}/en/interviews/tre-paa-gulvet`)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(json).toMatchObject({
      version: '1.0',
      type: 'link',
      title: 'Three on the floor',
      author_name: 'Ole Dam',
      thumbnail_width: 1200,
    })
    const xml = await about(`${base}/interviews/ord-der-binder`, '&format=xml&maxwidth=300')
    expect(xml.headers['content-type']).toBe('text/xml; charset=utf-8')
    const { root, textOf } = readXml(xml.text)
    expect([root.name, textOf('title'), textOf('thumbnail_url')]).toEqual([
      'oembed',
      'Ord, der binder',
      undefined,
    ])
    const { text } = await app.ask('/interviews/ord-der-binder')
    expect(text).toContain('type="application/json+oembed"')
  })

  it('knows no other addresses and formats', async () => {
    for (const url of [
      '',
      'nix',
      'https://evil.example/interviews/ord-der-binder',
      `${base}.evil.example/interviews/ord-der-binder`,
      `${base}/`,
      `${base}/interviews/${programme.draft.slug}`,
      `${base}/cases/${programme.draftCase.slug}`,
      `${base}/interviews/%ff`,
      'javascript:alert(1)',
    ]) {
      expect([url, (await about(url)).status]).toEqual([url, 404])
    }
    expect((await about(`${base}/interviews/ord-der-binder`, '&format=yaml')).status).toBe(501)
  })
})

it('keeps what is written in rich texts out of the markup of feeds and data', async () => {
  const { make } = programme
  const evil = ']]></content><script>alert(1)</script>\u2028\u0000\u0008"\''
  const made = await make
    .interviews(
      { published: true },
      {
        title: evil,
        lead: evil,
        exchanges: [{ wording: evil, answer: richText(paragraph(words(evil))) }],
      },
    )
    .catch(() => null)
  for (const path of [
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/sitemap.xml',
    `/interviews/${made?.slug}`,
  ]) {
    const { text } = await app.ask(path)
    if (!path.endsWith('.json')) expect(text).not.toContain('<script>alert')
    if (path.endsWith('.xml')) readXml(text)
  }
})
