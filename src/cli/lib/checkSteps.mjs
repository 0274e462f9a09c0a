const bin = (file) => `node_modules/${file}`

/** The steps of `npm run check`, in order: arguments for Node. `shown`: its output is for reading while it runs. */
export const checkSteps = [
  {
    name: 'lint',
    args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  },
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'generated files are fresh', args: ['src/cli/generate.mjs', '--check'] },
  {
    name: 'architecture',
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      'tests/architecture.test.ts',
    ],
  },
  { name: 'tests', args: ['tests/setup/run.mjs'], shown: true },
]
