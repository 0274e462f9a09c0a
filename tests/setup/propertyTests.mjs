import { readFileSync } from 'node:fs'
import { filesBelow } from '../../src/cli/lib/hash.mjs'
import { fromRoot } from '../../src/cli/lib/root.mjs'

/** The test files that use fast-check, as paths from the project's top folder. */
export const propertyTests = () =>
  filesBelow('tests').filter(
    (file) =>
      /\.test\.tsx?$/.test(file) &&
      / from 'fast-check'$/m.test(readFileSync(fromRoot(file), 'utf8')),
  )
