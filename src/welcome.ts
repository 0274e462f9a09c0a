import type { Services } from './services.ts'

/** Where the first administrator is made, and with which code; undefined once there is one. */
export type Setup = { url: string; code: string } | undefined

const firstAdministrator = (setup: Setup): string[] =>
  setup
    ? [
        '  There is no administrator yet. Make the first one:',
        `    in the browser        ${setup.url}   code ${setup.code}`,
        '    or from a terminal    npm run stafet -- user create --email E --role admin --password-stdin',
        '',
      ]
    : []

/** Tells whoever started the server where everything is. */
export function welcome({ env }: Pick<Services, 'env'>, setup: Setup): void {
  const { publicUrl } = env
  const lines = [
    '',
    '  Stafet is ready.',
    '',
    `  Site      ${publicUrl}`,
    `  Admin     ${publicUrl}/admin`,
    `  REST      ${publicUrl}/api/interviews`,
    `  GraphQL   ${publicUrl}/api/graphql`,
    `  API       ${publicUrl}/api`,
    '',
    ...firstAdministrator(setup),
    '',
  ]
  process.stdout.write(lines.join('\n'))
}
