import { interleaved, median, ms, times } from '../lib/figures.mjs'

const lists = [
  '/',
  '/interviews',
  '/interviews?page=5',
  '/cases',
  '/api/interviews?limit=10',
  '/api/interviews?limit=10&sort=-publishedAt',
]
const drafts = '/api/interviews?draft=true&limit=10&depth=0&sort=-updatedAt'
const searches = ['/soeg?q=ledelse', '/en/soeg?q=leadership', '/soeg?q=tilid']

/** How much slower it gets with the number of interviews: the same questions to two servers, in turn, past the cache. */
export async function scale({ anew, small, interviews, repeats, warmUp }) {
  const servers = { big: anew, small }
  const editors = { big: await anew.signIn(), small: await small.signIn() }
  const ids = { big: await someId(anew), small: await someId(small) }
  const lastPage = { big: lastOf(interviews), small: lastOf(small.interviews) }
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
  const compared = { lists: [], search: [], publishing: [] }
  for (const path of lists) compared.lists.push(await compare(path, get(path)))
  compared.lists.push(await compare('the last page', (server) => get(lastPage[server])(server)))
  compared.lists.push(await compare('drafts of an editor', get(drafts, editors)))
  for (const path of present) compared.search.push(await compare(path, get(path)))
  compared.publishing.push(await compare('publication', publishing))
  const label = `at ${interviews} interviews / at ${small.interviews}`
  return [
    worst(`Lists ${label}`, compared.lists),
    worst(`Search ${label}`, compared.search),
    worst(`Publishing ${label}`, compared.publishing),
  ]
}

function worst(bar, compared) {
  const target = '≤ 2 ×'
  if (compared.length === 0) {
    return { bar, target, measured: 'left out', met: null, note: 'The site has no search.' }
  }
  const slowest = Math.max(...compared.map(({ ratio }) => ratio))
  const each = compared.map(
    ({ name, few, many, ratio }) => `${name} ${times(ratio)} (${ms(few)}, ${ms(many)})`,
  )
  return { bar, target, measured: times(slowest), met: slowest <= 2, note: each.join('; ') }
}

const lastOf = (interviews) => `/interviews?page=${Math.ceil(interviews / 12)}`

async function someId({ url }) {
  const found = await fetch(`${url}/api/interviews?where[slug][equals]=interview-3&depth=0`)
  return (await found.json()).docs[0].id
}
