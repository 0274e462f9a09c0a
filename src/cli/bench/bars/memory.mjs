import { peakMemory } from '../lib/processes.mjs'

const most = 700
const atOnce = 8

/**
 * The most memory that the server ever held (resident), once readers have been everywhere: lists, pages, the API. Comes
 * last, so that everything that was measured before counts too.
 */
export async function memory({ cached, interviews, visits, whole }) {
  const pages = Math.ceil(interviews / 12)
  const addresses = Array.from({ length: visits }, (_, at) => {
    const number = 1 + ((at * 7919) % interviews)
    return [
      `/interviews/interview-${number}`,
      `/en/interviews/interview-${number}`,
      `/interviews?page=${1 + (number % pages)}`,
      `/api/interviews?limit=10&page=${1 + (number % Math.ceil(interviews / 10))}`,
    ][at % 4]
  })
  const visit = async () => {
    for (let path = addresses.pop(); path; path = addresses.pop()) {
      await (await fetch(`${cached.url}${path}`)).arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, visit))
  const peak = peakMemory(cached.pid)
  const bar = `Peak memory at ${interviews} interviews`
  const target = `< ${most} MB`
  if (peak === null) {
    return [{ bar, target, measured: 'left out', met: null, note: 'Only Linux tells (VmHWM).' }]
  }
  const note = `of the server${whole ? ' with its admin panel' : ', without the admin panel'}, after all the above and ${visits} different addresses`
  return [{ bar, target, measured: `${Math.round(peak)} MB`, met: peak < most, note }]
}
