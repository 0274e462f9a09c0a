import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder } from '../../lib/cacheFolder.mjs'
import { filesBelow, hashFiles } from '../../lib/hash.mjs'
import { say, seconds } from '../../lib/say.mjs'
import { startNode } from './processes.mjs'

/** Who edits the made-up programmes; nothing but this machine ever reaches them. */
export const editor = { email: 'bench@example.org', password: 'Kun-til-maalinger-40-km' }

/** A filled programme stays good as long as what makes it is the same. */
const madeFrom = () => [
  ...filesBelow('src/cli/bench/fill'),
  ...filesBelow('src/migrations'),
  ...filesBelow('src/media'),
]

/**
 * A folder of one's own with a programme of so many interviews: `{ data, media }`. Made once and kept between runs; what
 * a run changes is a copy of the database, and media are only read.
 */
export async function programmeOf(interviews, folder) {
  const name = `${interviews}-${hashFiles(madeFrom()).slice(0, 12)}`
  const kept = path.join(cacheFolder(), 'bench', name)
  if (!existsSync(kept)) await make(interviews, kept)
  const data = path.join(folder, 'data')
  mkdirSync(data)
  copyFileSync(
    path.join(kept, 'stafet.db'),
    path.join(data, 'stafet.db'),
    constants.COPYFILE_FICLONE,
  )
  return { data, media: path.join(kept, 'media') }
}

/** Made beside its place, where its files may be links, and put there whole; whoever else made it meanwhile was first. */
async function make(interviews, kept) {
  say(`Making ${interviews} interviews; they are kept for the next time …`)
  const started = Date.now()
  const fresh = `${kept}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  try {
    const filling = startNode(
      ['dist/bench.js', 'fill', String(interviews), editor.email, editor.password],
      {
        DATABASE_URL: '',
        STAFET_DATA: fresh,
        STAFET_MEDIA: path.join(fresh, 'media'),
        STAFET_DEMO: '0',
      },
    )
    const code = await filling.ended
    if (code !== 0) throw new Error(`The programme could not be made.\n${filling.errors()}`)
    if (!existsSync(kept)) renameSync(fresh, kept)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  say(`  done in ${seconds(Date.now() - started)}`)
}
