import { describe, expect, test } from 'vitest'
import { importsOf } from './setup/architecture/imports.ts'
import {
  brokenArrows,
  cycles,
  environmentReaders,
  impurities,
  printers,
} from './setup/architecture/problems.ts'
import { readSources } from './setup/architecture/sources.ts'

const sources = readSources()
const sample = (files: Record<string, string>) => new Map(Object.entries(files))

test('reads the imports of a source', () => {
  const source = `
    // import './not.ts'
    import type { A } from './a.ts'
    import {
      b,
      type C,
    } from './b.ts'
    import './c.css'
    export { d } from "./d.ts"
    /* import './neither.ts' */
    const e = await import('./e.ts')
    const text = 'an import from elsewhere'
  `
  expect(importsOf(source)).toEqual([
    { specifier: './a.ts', typesOnly: true },
    { specifier: './b.ts', typesOnly: false },
    { specifier: './c.css', typesOnly: false },
    { specifier: './d.ts', typesOnly: false },
    { specifier: './e.ts', typesOnly: false },
  ])
})

describe('arrows point down only', () => {
  test('in this project', () => {
    expect(sources.size).toBeGreaterThan(20)
    expect(brokenArrows(sources)).toEqual([])
  })

  test('an arrow that points up is found, also one for a type', () => {
    const upwards = sample({
      'src/access/people.ts': `import { app } from '../http/app.ts'`,
      'src/fields/slug.ts': `import type { Page } from '../site/page.ts'`,
      'src/http/app.ts': `import { page } from '../site/page.ts'`,
      'src/site/page.ts': `export const page = 1`,
      'collections/terms.ts': `import { app } from '../src/http/app.ts'`,
    })
    expect(brokenArrows(upwards)).toEqual([
      'src/access/people.ts imports ../http/app.ts: access -> http',
      'src/fields/slug.ts imports ../site/page.ts: fields -> site',
      'collections/terms.ts imports ../src/http/app.ts: collections -> http',
    ])
  })

  test('a part that no layer knows is found', () => {
    expect(brokenArrows(sample({ 'src/helpers/misc.ts': '' }))).toEqual(['helpers is in no layer'])
  })
})

describe('the pure folders know no framework', () => {
  test('in this project', () => expect(impurities(sources)).toEqual([]))

  test('a package, a machine and a layer above are found', () => {
    const impure = sample({
      'src/handover/plan.ts': `import type { Payload } from 'payload'`,
      'src/interviews/read.ts': `import { readFileSync } from 'node:fs'`,
      'src/publishing/tags.ts': `import { now } from '../clock.ts'`,
      'src/publishing/words.ts': `import { text } from '../i18n/text.ts'`,
      'src/publishing/life.ts': `import type { Term } from '../generated/payload-types.ts'`,
    })
    expect(impurities(impure)).toEqual([
      'src/handover/plan.ts imports payload',
      'src/interviews/read.ts imports node:fs',
      'src/publishing/tags.ts imports ../clock.ts',
    ])
  })
})

describe('imports run in no circle', () => {
  test('in this project', () => expect(cycles(sources)).toEqual([]))

  test('a circle is found, unless types close it', () => {
    const circle = (last: string) =>
      sample({
        'src/site/a.ts': `import './b.ts'`,
        'src/site/b.ts': `import './c.ts'`,
        'src/site/c.ts': last,
      })
    expect(cycles(circle(`export { a } from './a.ts'`))).toEqual([
      'src/site/a.ts -> src/site/b.ts -> src/site/c.ts -> src/site/a.ts',
    ])
    expect(cycles(circle(`import type { A } from './a.ts'`))).toEqual([])
  })
})

describe('one place reads the environment, one place prints', () => {
  test('in this project', () => {
    expect(environmentReaders(sources)).toEqual([])
    expect(printers(sources)).toEqual([])
  })

  test('others are found', () => {
    const careless = sample({
      'src/env.ts': 'parse(process.env)',
      'src/http/app.ts': 'if (process.env.DEBUG) console.log(1)',
      'src/cli/stafet.ts': 'console.log(1)',
    })
    expect(environmentReaders(careless)).toEqual(['src/http/app.ts'])
    expect(printers(careless)).toEqual(['src/http/app.ts'])
  })
})
