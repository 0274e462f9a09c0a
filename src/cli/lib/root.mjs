import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The absolute path of the project's top folder, wherever the command was started. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/** The absolute path of something in the project. */
export const fromRoot = (...parts) => path.join(root, ...parts)

/** The path as seen from the project's top folder, with forward slashes on every system. */
export const toRelative = (file) => path.relative(root, file).split(path.sep).join('/')
