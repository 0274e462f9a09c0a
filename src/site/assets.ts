import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { accentOfAddress, accentSheet } from './styles/accentSheet.ts'
import { minifyCss } from './styles/minifyCss.ts'

/** A file of the site under an address that changes with its content. */
export interface Asset {
  path: string
  type: 'css' | 'svg' | 'js' | 'woff2'
  body: string | Buffer
}

/** The files that pages refer to. */
export interface Assets {
  stylesheet: Asset
  icon: Asset
  script: Asset
  /** In the order in which the style sheet names them. */
  fonts: Asset[]
  /** The fonts that every page needs at once: the first face of each family. */
  preloaded: Asset[]
}

let loaded: Assets | undefined

/** The site's files, read on first use. Throws when one is not where it belongs. */
export function assets(): Assets {
  loaded ??= load()
  return loaded
}

/** The file at an address, the accent colour's style sheet included; null when there is none. */
export function assetAt(address: string): Asset | null {
  const { stylesheet, icon, script, fonts } = assets()
  const file = [stylesheet, icon, script, ...fonts].find((each) => each.path === address)
  if (file) return file
  const accent = accentOfAddress(address)
  const sheet = accent && accentAsset(accent)
  return sheet && sheet.path === address ? sheet : null
}

/** The style sheet that puts an accent colour (`#rrggbb`) in place of the site's own; null when it can't be read on it. */
export function accentAsset(accent: string): Asset | null {
  const css = accentSheet(accent)
  return css === null ? null : asset(`accent-${accent.slice(1)}`, 'css', css)
}

function load(): Assets {
  const fonts = new Map<string, Asset>()
  const css = read('site.css').replace(/url\("font:([^"]+)"\)/g, (_, file: string) => {
    const font = fonts.get(file) ?? readFont(file)
    fonts.set(file, font)
    return `url("${font.path}")`
  })
  return {
    stylesheet: asset('site', 'css', minifyCss(css)),
    icon: asset('icon', 'svg', read('icon.svg')),
    script: asset('share', 'js', read('share.js')),
    fonts: [...fonts.values()],
    preloaded: [...fonts].flatMap(([file, font]) => (isPreloaded(file) ? [font] : [])),
  }
}

const isPreloaded = (file: string): boolean => /-latin-wght-normal\.woff2$/.test(file)

function readFont(file: string): Asset {
  const found = createRequire(import.meta.url).resolve(file)
  return asset(path.basename(file, '.woff2'), 'woff2', readFileSync(found))
}

function read(file: string): string {
  return readFileSync(path.join(projectRoot(), 'src/site/styles', file), 'utf8')
}

function asset(name: string, type: Asset['type'], body: string | Buffer): Asset {
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
