import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    execArgv: ['--conditions=development'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 90_000,
  },
})
