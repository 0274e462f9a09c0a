import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the site under an address that changes with its content. */
export interface Asset {
  path: string
  type: 'css' | 'svg'
  body: string
}

/** The files that pages refer to. */
export interface Assets {
  stylesheet: Asset
  icon: Asset
}

let loaded: Assets | undefined

/** The site's files, read on first use. Throws when one is not where it belongs. */
export function assets(): Assets {
  loaded ??= { stylesheet: read('site', 'css'), icon: read('icon', 'svg') }
  return loaded
}

function read(name: string, type: Asset['type']): Asset {
  const file = path.join(projectRoot(), 'src/site/styles', `${name}.${type}`)
  const body = readFileSync(file, 'utf8')
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/assets/${name}.${hash}.${type}`, type, body }
}

/** The folder of package.json above this module, the same from the sources and from the bundle in dist/. */
export function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error('There is no package.json above the site’s code.')
    folder = parent
  }
  return folder
}
