import { interleaved, median, ms, quantile, times } from '../lib/figures.mjs'
import { peakMemory, processorTime } from '../lib/processes.mjs'

/** So many times slower may a list get. */
const most = 2
/** Seconds in which a list of ten thousand is to be exported. */
const patience = 10
/** Milliseconds within which half of the readers have a page from memory while a list is exported. */
const courtesy = 10

/** Lists of an editor as the panel asks for them: in the orders that its columns have, and searched. */
const lists = [
  ['newest', 'sort=-updatedAt'],
  ['by title', 'sort=title'],
  ['by title, from the end', 'sort=-title'],
  ['by date of the interview', 'sort=-interviewedOn'],
  ['searched', 'where[or][0][title][like]=ledelse'],
  // a whole page at any size, and most of what there is
  ['searched for what most have', 'where[or][0][title][like]=de'],
  ['drafts only', 'where[_status][equals]=draft'],
]

/** What editors ask beside what readers do: their lists, and a list as a file, while readers go on reading. */
export async function editors({ anew, cached, small, interviews, repeats, warmUp }) {
  const servers = { big: anew, small }
  const headers = { big: await anew.signIn(), small: await small.signIn() }
  const ask = (server, query) => async () => {
    const address = `/api/interviews?draft=true&limit=10&depth=0&${query}`
    const started = performance.now()
    const answer = await fetch(servers[server].url + address, { headers: headers[server] })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`)
    return performance.now() - started
  }
  const compared = []
  for (const [name, query] of lists) {
    const tasks = { small: ask('small', query), big: ask('big', query) }
    await interleaved(warmUp, tasks)
    const took = await interleaved(repeats, tasks)
    const [few, many] = [median(took.small), median(took.big)]
    compared.push({ name, few, many, ratio: many / few })
  }
  const slowest = Math.max(...compared.map(({ ratio }) => ratio))
  const each = compared.map(
    ({ name, few, many, ratio }) => `${name} ${times(ratio)} (${ms(few)}, ${ms(many)})`,
  )
  return [
    {
      bar: `Lists of editors at ${interviews} interviews / at ${small.interviews}`,
      target: `≤ ${most} ×`,
      measured: times(slowest),
      met: slowest <= most,
      note: each.join('; '),
    },
    ...(await exporting(cached, interviews)),
  ]
}

/** How long a list takes as a file, and how long a reader who asks all the while waits for a page from memory. */
async function exporting(server, interviews) {
  const headers = await server.signIn()
  const page = `${server.url}/interviews/interview-1`
  await (await fetch(page)).arrayBuffer()
  const waits = []
  let over = false
  const reading = (async () => {
    while (!over) {
      const asked = performance.now()
      await (await fetch(page)).arrayBuffer()
      waits.push(performance.now() - asked)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  const before = { peak: peakMemory(server.pid), processor: processorTime(server.pid) }
  const started = performance.now()
  const answer = await fetch(`${server.url}/api/interviews/export?format=csv&locale=da`, {
    headers,
  })
  const { byteLength } = await answer.arrayBuffer()
  const took = (performance.now() - started) / 1000
  over = true
  await reading
  const peak = peakMemory(server.pid)
  const processor = processorTime(server.pid) - before.processor
  if (!answer.ok) throw new Error(`The export was answered with ${answer.status}`)
  const target = Math.max(1, (patience * interviews) / 10_000)
  return [
    {
      bar: `Export of ${interviews} interviews as CSV`,
      target: `< ${target} s`,
      measured: `${took.toFixed(1)} s`,
      met: took < target,
      note: [
        `${(byteLength / 1e6).toFixed(1)} MB`,
        ...(peak === null
          ? []
          : [
              `${processor.toFixed(1)} s of the processor, readers and cleaning up among it`,
              `the most memory the server ever held was ${Math.round(before.peak)} MB before and ${Math.round(peak)} MB after`,
            ]),
      ].join('; '),
    },
    {
      bar: "A reader's page from memory meanwhile",
      target: `< ${courtesy} ms (p50)`,
      measured: ms(median(waits)),
      met: median(waits) < courtesy,
      note: `99 of 100 at most ${ms(quantile(waits, 0.99))}, the longest ${ms(Math.max(...waits))}`,
    },
  ]
}
