import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { privateRoot } from '../../links/purposes.ts'
import { projectRoot } from '../assets.ts'

/** A file of the private pages under an address that changes with its content. */
export interface PrivateAsset {
  path: string
  type: 'css' | 'js'
  body: string
}

const names = ['private.css', 'answer.js'] as const
export type PrivateAssetName = (typeof names)[number]

let loaded: Record<PrivateAssetName, PrivateAsset> | undefined

/** The private pages' own files, read on first use; the pages that readers get know nothing of them. */
export function privateAssets(): Record<PrivateAssetName, PrivateAsset> {
  loaded ??= Object.fromEntries(names.map((name) => [name, read(name)])) as Record<
    PrivateAssetName,
    PrivateAsset
  >
  return loaded
}

/** The file at an address; null when there is none. */
export const privateAssetAt = (address: string): PrivateAsset | null =>
  Object.values(privateAssets()).find((asset) => asset.path === address) ?? null

function read(name: PrivateAssetName): PrivateAsset {
  const [stem, type] = name.split('.') as [string, PrivateAsset['type']]
  const body = readFileSync(path.join(projectRoot(), 'src/site/privatePages', name), 'utf8')
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `${privateRoot}/assets/${stem}.${hash}.${type}`, type, body }
}
