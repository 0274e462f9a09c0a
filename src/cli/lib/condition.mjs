import { Friendly } from './say.mjs'

/**
 * Makes sure that Node was started with an export condition. Without one the rich text editor's package picks its
 * file by a top-level dynamic import that sometimes never settles on Node 20: the process then dies without a word.
 */
export function requireCondition(condition) {
  const given = `${process.execArgv.join(' ')} ${process.env.NODE_OPTIONS ?? ''}`
  const words = given.split(/[\s=]+/)
  if (words.includes(condition)) return
  throw new Friendly(`Start this through npm, or with \`node --conditions=${condition} …\`.`)
}
