import { defineConfig } from 'vitest/config'
export default defineConfig({ test: { include: ['tests/**/*.test.{ts,tsx}'], pool: 'forks', execArgv: ['--conditions=development'], testTimeout: 60000, hookTimeout: 120000 } })
