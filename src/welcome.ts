import { openSetup } from './cms/setup/firstAdministrator.ts'
import type { Services } from './services.ts'

/** Tells whoever started the server where everything is, and how to begin while there is no account. */
export async function welcome({ env, payload }: Services): Promise<void> {
  const { publicUrl } = env
  const setup = await openSetup(payload, env)
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
    ...(setup
      ? [
          '  There is no user yet. Make the first administrator here:',
          '',
          `    ${setup.url}`,
          `    Set-up code: ${setup.code}`,
          '',
        ]
      : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  payload.logger.debug('listening')
}
