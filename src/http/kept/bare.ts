import type { IncomingMessage } from 'node:http'

/** Whether a request asks to read, and comes without anything that could tell one reader from another. */
export function isBare({ method, headers }: IncomingMessage): boolean {
  return (
    isReading(method) &&
    headers.cookie === undefined &&
    headers.authorization === undefined &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined
  )
}

export const isReading = (method: string | undefined): boolean =>
  method === 'GET' || method === 'HEAD'
