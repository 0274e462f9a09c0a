import { interleaved, median, ms, times } from '../lib/figures.mjs'

/** So many times slower may it get. */
const most = 2

/** Every kind of page that is put together from many documents, by what it is a list of. */
const lists = [
  '/',
  '/interviews',
  '/interviews?page=5',
  '/interviews/arkiv/2026',
  '/cases',
  '/cases?sektor=region',
  '/cases?tema=tema-1',
  '/spoergsmaal',
  '/spoergsmaal/spoergsmaal-3',
  '/temaer',
  '/temaer/tema-1',
  '/organisationer',
  '/ambassadoerer',
  '/feed.xml',
]
/** Pages of one document, with what stands beside it. */
const documents = ['/interviews/interview-3', '/cases/case-3', '/ambassadoerer/person-3']
const api = ['/api/interviews?limit=10', '/api/interviews?limit=10&sort=-publishedAt']
const drafts = '/api/interviews?draft=true&limit=10&depth=0&sort=-updatedAt'
const searches = ['/soeg?q=ledelse', '/en/soeg?q=leadership', '/soeg?q=tilid']

/** How much slower it gets with the number of interviews: the same questions to two servers, in turn, past the cache. */
export async function scale({ anew, small, interviews, repeats, warmUp }) {
  const servers = { big: anew, small }
  const editors = { big: await anew.signIn(), small: await small.signIn() }
  const ids = { big: await someId(anew), small: await someId(small) }
  const lastPage = { big: lastOf(interviews), small: lastOf(small.interviews) }
  const organisation = { big: await anOrganisation(anew), small: await anOrganisation(small) }
  const get = (path, headers) => (server) => async () => {
    const answer = await fetch(`${servers[server].url}${path}`, {
      headers: headers?.[server] ?? {},
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`)
  }
  const publishing = (server) => async (turn) => {
    const answer = await fetch(`${servers[server].url}/api/interviews/${ids[server]}?depth=0`, {
      method: 'PATCH',
      headers: editors[server],
      body: JSON.stringify({ pullQuote: `Nr. ${turn}`, _status: 'published' }),
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`Publishing was answered with ${answer.status}`)
  }
  const compare = async (name, task) => {
    const timed = (server) => async (turn) => {
      const started = performance.now()
      await task(server)(turn)
      return performance.now() - started
    }
    const tasks = { small: timed('small'), big: timed('big') }
    await interleaved(warmUp, tasks)
    const took = await interleaved(repeats, tasks)
    const [few, many] = [median(took.small), median(took.big)]
    return { name, few, many, ratio: many / few }
  }
  const present = []
  for (const path of searches) if ((await fetch(`${small.url}${path}`)).ok) present.push(path)
  const each = async (paths) => {
    const done = []
    for (const path of paths) done.push(await compare(path, get(path)))
    return done
  }
  const ofPages = await each(lists)
  ofPages.push(await compare('the last page', (server) => get(lastPage[server])(server)))
  const ofDocuments = await each(documents)
  ofDocuments.push(await compare('an organisation', (server) => get(organisation[server])(server)))
  const ofApi = await each(api)
  ofApi.push(await compare('drafts of an editor', get(drafts, editors)))
  const search = await each(present)
  const publication = [await compare('publication', publishing)]
  const label = `at ${interviews} interviews / at ${small.interviews}`
  return [
    worst(`Lists ${label}`, ofPages),
    worst(`Pages of documents ${label}`, ofDocuments),
    worst(`Lists of the API ${label}`, ofApi),
    worst(`Search ${label}`, search),
    worst(`Publishing ${label}`, publication),
  ]
}

/** A line for several that have the same bar: the slowest of them, and by name all that missed it. */
function worst(bar, compared) {
  const target = `≤ ${most} ×`
  if (compared.length === 0) {
    return { bar, target, measured: 'left out', met: null, note: 'The site has no search.' }
  }
  const slowest = Math.max(...compared.map(({ ratio }) => ratio))
  const missed = compared.filter(({ ratio }) => ratio > most).map(({ name }) => name)
  const each = compared.map(
    ({ name, few, many, ratio }) => `${name} ${times(ratio)} (${ms(few)}, ${ms(many)})`,
  )
  const note = `${missed.length > 0 ? `missed by ${missed.join(', ')}: ` : ''}${each.join('; ')}`
  return { bar, target, measured: times(slowest), met: slowest <= most, note }
}

const lastOf = (interviews) => `/interviews?page=${Math.ceil(interviews / 12)}`

async function someId({ url }) {
  const found = await fetch(`${url}/api/interviews?where[slug][equals]=interview-3&depth=0`)
  return (await found.json()).docs[0].id
}

/** The first organisation in the list: which of them have a page follows from the number of cases. */
async function anOrganisation({ url }) {
  const list = await (await fetch(`${url}/organisationer`)).text()
  const [, path] = /href="(\/organisationer\/[^"]+)"/.exec(list) ?? []
  if (!path) throw new Error('No organisation has a page.')
  return path
}
