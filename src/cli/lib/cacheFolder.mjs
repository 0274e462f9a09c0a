import { homedir } from 'node:os'
import path from 'node:path'

/** Where downloaded tools are kept between runs: outside the project, so that a fresh clone finds them again. */
export const cacheFolder = () =>
  path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'stafet')
