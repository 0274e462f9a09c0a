import { browser } from './browser.mjs'
import { editors } from './editors.mjs'
import { memory } from './memory.mjs'
import { publish } from './publish.mjs'
import { scale } from './scale.mjs'
import { page, rest } from './throughput.mjs'
import { weight } from './weight.mjs'

/** Every bar, in the order in which they are measured; each gives the lines of its part of the table. */
export const bars = [
  { name: 'page', run: page },
  { name: 'rest', run: rest },
  { name: 'publish', run: publish },
  { name: 'scale', run: scale, needsSmall: true },
  { name: 'editors', run: editors, needsSmall: true },
  { name: 'weight', run: weight },
  { name: 'browser', run: browser },
  { name: 'memory', run: memory },
]
