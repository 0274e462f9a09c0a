import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** What SQLite is asked outside of transactions meanwhile, by whomever. */
export async function statementsOf(
  payload: Payload,
  ask: () => Promise<unknown>,
): Promise<{ sql: string; args: never[] }[]> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const asked: Parameters<typeof client.execute>[0][] = []
  const { execute } = client
  client.execute = ((statement: (typeof asked)[number]) => {
    asked.push(statement)
    return execute.call(client, statement as never)
  }) as typeof execute
  await ask().finally(() => {
    client.execute = execute
  })
  return asked as unknown as { sql: string; args: never[] }[]
}
