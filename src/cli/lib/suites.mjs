import { findChromium } from './chromium.mjs'
import { filesBelow } from './hash.mjs'
import { findMongod } from './mongod.mjs'
import { onPath } from './onPath.mjs'

/** The test files, as paths from the project's top folder. */
const testFiles = () => filesBelow('tests').filter((file) => /\.test\.tsx?$/.test(file))

/**
 * What a run with these arguments is about. Vitest takes a word for a part of the path of the files to run; words
 * that match no file belong to an option.
 */
export function selectFiles(args, files = testFiles()) {
  const words = args.filter((arg) => !arg.startsWith('-')).map((arg) => arg.replace(/^\.\//, ''))
  const matching = words.filter((word) => files.some((file) => file.includes(word)))
  return matching.length === 0
    ? files
    : files.filter((file) => matching.some((word) => file.includes(word)))
}

/** Which of the machine's means a run needs and has, and a line about each suite that has to be left out. */
export function planRun(args) {
  const files = selectFiles(args)
  const below = (folder) => files.some((file) => file.startsWith(`tests/${folder}/`))
  const chromium = findChromium()
  const mongod = process.env.MONGODB_URL ? { path: process.env.MONGODB_URL } : findMongod()
  const leftOut = []
  if (below('e2e') && !chromium) {
    leftOut.push({
      suite: 'e2e',
      line: 'Left out: tests/e2e, because there is no Chromium (install it, or say where it is in CHROMIUM).',
    })
  }
  if (below('database') && !mongod.path) {
    leftOut.push({
      suite: 'mongodb',
      line: `Left out: the cases on MongoDB in tests/database, because there is ${mongod.reason}.`,
    })
  }
  if (below('database') && !onPath('redis-server', 'valkey-server')) {
    leftOut.push({
      suite: 'redis',
      line: 'Left out: a real Redis in tests/database; a made-up one stands in, because there is no redis-server.',
    })
  }
  return { chromium, leftOut, browser: below('e2e') && chromium !== null }
}
