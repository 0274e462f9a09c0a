import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Env } from '../env.ts'

/** Resolves when the server listens; rejects when it can't, for instance because the port is taken. */
export async function listenOn(
  server: Server,
  { host, port }: Pick<Env, 'host' | 'port'>,
): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening')
}
