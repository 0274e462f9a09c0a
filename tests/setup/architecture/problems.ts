import path from 'node:path'
import { importsOf } from './imports.ts'
import { layers, mayPrint, mayReadEnvironment, pure, pureToo, sideways } from './layers.ts'

/** Sources by their path from the project's top folder, e.g. `src/http/app.ts`. */
export type Sources = ReadonlyMap<string, string>

/** The part of the project that a file belongs to: `src/http/app.ts` is of `http`, `src/env.ts` of `env`. */
export function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top
}

const layerOf = (part: string) => layers.findIndex((layer) => layer.includes(part))

/** The file that a specifier means, when it is one of ours. */
const target = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : undefined

/** Every import that points upwards, or sideways without leave, and every part that no layer knows. */
export function brokenArrows(sources: Sources): string[] {
  const problems = [...new Set([...sources.keys()].map(partOf))]
    .filter((part) => layerOf(part) === -1)
    .map((part) => `${part} is in no layer`)
  for (const [file, source] of sources) {
    const from = partOf(file)
    for (const { specifier } of importsOf(source)) {
      const to = partOf(target(file, specifier) ?? file)
      const down = layerOf(to) > layerOf(from)
      const allowed = from === to || down || sideways.some(([a, b]) => a === from && b === to)
      if (!allowed && layerOf(to) !== -1)
        problems.push(`${file} imports ${specifier}: ${from} -> ${to}`)
    }
  }
  return problems
}

/** Everything in a pure folder that is neither a file of a pure folder nor a mere type of the generated ones. */
export function impurities(sources: Sources): string[] {
  return [...sources]
    .filter(([file]) => pure.includes(partOf(file)))
    .flatMap(([file, source]) =>
      importsOf(source)
        .filter(({ specifier, typesOnly }) => {
          const to = target(file, specifier)
          if (to === undefined) return true
          const isPure = pure.includes(partOf(to)) || pureToo.includes(to)
          return !isPure && !(typesOnly && partOf(to) === 'generated')
        })
        .map(({ specifier }) => `${file} imports ${specifier}`),
    )
}

/** Each circle of imports that exists at run time, as `a -> b -> a`. */
export function cycles(sources: Sources): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, trail: string[]) => {
    const seen = trail.indexOf(file)
    if (seen !== -1) found.push([...trail.slice(seen), file].join(' -> '))
    if (seen !== -1 || done.has(file)) return
    for (const { specifier, typesOnly } of importsOf(sources.get(file) ?? '')) {
      const to = target(file, specifier)
      if (to && !typesOnly && sources.has(to)) visit(to, [...trail, file])
    }
    done.add(file)
  }
  for (const file of sources.keys()) visit(file, [])
  return found
}

const filesWith = (sources: Sources, pattern: RegExp) =>
  [...sources].filter(([, source]) => pattern.test(source)).map(([file]) => file)

/** Files that read the environment by themselves. */
export const environmentReaders = (sources: Sources): string[] =>
  filesWith(sources, /\bprocess\.env\b/).filter((file) => !mayReadEnvironment.includes(file))

/** Files that print past the log. */
export const printers = (sources: Sources): string[] =>
  filesWith(sources, /\bconsole\.\w+\(|\bprocess\.std(out|err)\.write\(/).filter(
    (file) => !mayPrint.some((allowed) => allowed.test(file)),
  )
