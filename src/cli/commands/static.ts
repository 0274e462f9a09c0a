import { parseArgs } from 'node:util'
import { now } from '../../clock.ts'
import { env } from '../../env.ts'
import { buildStatic } from '../../static/build.ts'
import type { Broken } from '../../static/check.ts'
import { FolderTaken } from '../../static/folder.ts'
import { asUsage, onlyFile } from '../arguments.ts'
import { complain, say } from '../io.ts'
import { withPayload } from '../openPayload.ts'

const reasons: Record<Broken['reason'], string> = {
  missing: 'is not there',
  anchor: 'is there, but has nothing of that id',
  clash: 'would have to be a file and a folder at once',
}

/** `static DIR`: writes the published site as files. 1 when a link leads nowhere or the folder is somebody else's. */
export async function staticSite(args: string[]): Promise<number> {
  const folder = folderIn(args)
  try {
    const built = await withPayload((payload) => buildStatic({ payload, env, clock: now }, folder))
    if (!built.written) {
      for (const { page, link, reason } of built.broken)
        complain(`${page}: ${link} ${reasons[reason]}`)
      complain(`Broken links: ${built.broken.length}. Nothing was changed in ${folder}.`)
      return 1
    }
    say(
      `Wrote ${built.pages} pages, ${built.files} files in all, and ${built.redirects} redirects to ${folder}, for ${env.publicUrl}.`,
    )
    if (built.formsLeftOut > 0) {
      say('Search and filters need the server: their forms were left out of the pages.')
    }
    return 0
  } catch (error) {
    if (!(error instanceof FolderTaken)) throw error
    complain(`${error.message} is not empty and was not written by Stafet; choose another folder.`)
    return 1
  }
}

function folderIn(args: string[]): string {
  try {
    return onlyFile(parseArgs({ args, allowPositionals: true }).positionals)
  } catch (error) {
    throw asUsage(error)
  }
}
