import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../lib/port.mjs'
import { editor, programmeOf } from './data.mjs'
import { startNode, untilAnswered } from './processes.mjs'

/**
 * Starts a Stafet on a made-up programme of so many interviews. `cached: false` makes each page anew; `whole` has the
 * admin panel too, as `npm start`.
 */
export async function startStafet({ interviews, folder, cached, whole }) {
  // one that had a server before would bring its write-ahead log into the new copy of the database
  const own = mkdtempSync(path.join(folder, 'site-'))
  const { data, media } = await programmeOf(interviews, own)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const args = whole ? ['src/cli/start.mjs'] : ['dist/bench.js', 'serve']
  const server = startNode(args, {
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    DATABASE_URL: '',
    STAFET_DATA: data,
    STAFET_MEDIA: media,
    STAFET_DEMO: '0',
    ...(cached ? {} : { STAFET_CACHE_MB: '0' }),
  })
  await untilAnswered(`${url}/readyz`, server)
  await untilSearched(url)
  return { ...server, url, signIn: () => signIn(url) }
}

/** Waits until the search knows everything: what reads ten thousand interviews meanwhile would be measured too. */
async function untilSearched(url, patience = 300_000) {
  const until = Date.now() + patience
  const isIncomplete = async () => {
    const answer = await fetch(`${url}/soeg?q=ledelse`)
    return (await answer.text()).includes('class="notice"')
  }
  while (await isIncomplete()) {
    if (Date.now() > until) throw new Error('The search never knew everything.')
    await pause(500)
  }
}

/** The headers of a signed-in editor. */
export async function signIn(url) {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(editor),
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!answer.ok || !cookie) throw new Error(`Signing in was answered with ${answer.status}`)
  return { cookie: cookie.split(';')[0], origin: url, 'content-type': 'application/json' }
}
