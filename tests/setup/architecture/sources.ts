import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sources } from './problems.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Our TypeScript: everything in `src` and `collections` but what a tool has written. */
export function readSources(): Sources {
  const files = ['src', 'collections'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`),
  )
  return new Map(
    files
      .filter((file) => !/^src\/(generated|migrations)\//.test(file))
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  )
}
