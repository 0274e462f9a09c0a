import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The site's style sheet under an address that changes with its content. */
export interface Stylesheet {
  path: string
  body: string
}

let loaded: Stylesheet | undefined

/** The style sheet, read on first use. Throws when the file is not where it belongs. */
export function stylesheet(): Stylesheet {
  loaded ??= read()
  return loaded
}

function read(): Stylesheet {
  const body = readFileSync(path.join(projectRoot(), 'src/site/styles/site.css'), 'utf8')
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/assets/site.${hash}.css`, body }
}

/** The folder of package.json above this module, the same from the sources and from the bundle in dist/. */
function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error('There is no package.json above the site’s code.')
    folder = parent
  }
  return folder
}
