import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Runs `work` with an environment in which the configuration loads without touching anything that is in use: the
 * embedded database's set-up in a folder that goes away afterwards, and a secret that is good for nothing.
 */
export async function withScratchEnvironment(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-scratch-'))
  try {
    return await work({
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      STAFET_DATA: folder,
      STAFET_MEDIA: path.join(folder, 'media'),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
