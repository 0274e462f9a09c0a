import type { Payload } from 'payload'
import { createApp } from '../http/app.ts'
import type { Services } from '../services.ts'
import { keepSearch } from '../site/search/keepSearch.ts'
import { writeApi } from './api.ts'
import { type Ask, askingApp } from './ask.ts'
import { type Broken, brokenLinks } from './check.ts'
import { crawl, type Site, type Write } from './crawl.ts'
import { replaceFolder } from './folder.ts'
import { headersFile, nginxFile, redirectsFile } from './hosts.ts'
import { staticPage, withoutForms } from './page.ts'
import { referencesIn } from './references.ts'

/** What was written, or why nothing was. */
export interface StaticBuild {
  written: boolean
  pages: number
  files: number
  redirects: number
  formsLeftOut: number
  broken: Broken[]
}

/** Where a crawl begins; what isn't there is left out. Everything else is found from here. */
const seeds = [
  ...['/', '/en', '/sitemap.xml', '/robots.txt', '/favicon.ico', '/favicon.svg'],
  ...['/popolo.json', '/popolo.json?locale=en'],
]

/** No page stands there, in either language. */
const nowhere = [
  { address: '/404', file: '404.html' },
  { address: '/en/404', file: 'en/404.html' },
]

/**
 * Writes the whole published site into a folder, as files that any static host can serve: what an anonymous reader is
 * answered, asked for address by address. With a broken link in it the folder stays as it was.
 */
export async function buildStatic(services: Services, folder: string): Promise<StaticBuild> {
  const { publicUrl } = services.env
  const search = keepSearch(services.payload, services.clock)
  let site: Site | undefined
  let broken: Broken[] = []
  let count = 0
  const written = await replaceFolder(folder, (write) =>
    askingApp(createApp({ ...services, search }), async (ask) => {
      const counting: Write = (file, body) => {
        count += 1
        return write(file, body)
      }
      const api = await writeApi(ask, counting)
      const named = api.flatMap(({ text }) => referencesIn('application/json', text, publicUrl))
      const files = named.filter((reference) => reference.startsWith('/api/media/file/'))
      const moved = await oldAddresses(services.payload)
      site = await crawl(ask, counting, {
        seeds: [...new Set([...seeds, ...moved, ...files])],
        publicUrl,
      })
      await writeRest(ask, counting, site, publicUrl)
      broken = brokenLinks(site)
      return broken.length === 0
    }),
  ).finally(search.stop)
  return {
    written,
    pages: site?.ids.size ?? 0,
    files: count,
    redirects: site?.redirects.size ?? 0,
    formsLeftOut: site?.formsLeftOut ?? 0,
    broken,
  }
}

/** Addresses that lead on, in both languages: readers can't list them, but each of them may ask for any. */
async function oldAddresses(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'redirects',
    overrideAccess: true,
    select: { from: true },
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ from }) => [from, `/en${from}`])
}

async function writeRest(ask: Ask, write: Write, site: Site, publicUrl: string) {
  for (const { address, file } of nowhere) {
    const { body } = await ask(address)
    await write(file, staticPage(withoutForms(body.toString('utf8')).html, address, publicUrl))
  }
  const { headers } = await ask('/')
  await write('_headers', headersFile(headers, site))
  await write('_redirects', redirectsFile(site))
  await write('_redirects.nginx.conf', nginxFile(site))
}
