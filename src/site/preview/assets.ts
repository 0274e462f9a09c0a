import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { previewRoot } from '../../publishing/preview.ts'
import { projectRoot } from '../assets.ts'

/** A file of the previews under an address that changes with its content. */
export interface PreviewAsset {
  path: string
  type: 'css' | 'js'
  body: string
}

let loaded: { script: PreviewAsset; stylesheet: PreviewAsset } | undefined

/** The previews' own files, read on first use; the pages that readers get know nothing of them. */
export function previewAssets(): { script: PreviewAsset; stylesheet: PreviewAsset } {
  loaded ??= { script: read('js'), stylesheet: read('css') }
  return loaded
}

function read(type: PreviewAsset['type']): PreviewAsset {
  const body = readFileSync(path.join(projectRoot(), `src/site/preview/preview.${type}`), 'utf8')
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `${previewRoot}/assets/preview.${hash}.${type}`, type, body }
}
