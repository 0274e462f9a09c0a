import type { Services } from './services.ts'

/** Tells whoever started the server where everything is. */
export function welcome({ env, payload }: Services): void {
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
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  payload.logger.debug('listening')
}
