import { defineConfig } from 'vitest/config'
import config from './vitest.config.ts'

/** `npm run test:dev`: the development server, whose first page takes Next half a minute; so not in every run. */
export default defineConfig({
  ...config,
  test: { ...config.test, projects: undefined, include: ['tests/dev/**/*.test.ts'] },
})
