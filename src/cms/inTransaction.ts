import {
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import type { Language } from '../i18n/text.ts'

/**
 * Runs `work` in one transaction with a request of its own: all of it is written, or nothing. `language` is the one that is
 * written in, and the one in which refusals are worded.
 */
export async function inTransaction<T>(
  payload: Payload,
  { language }: { language: Language },
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ locale: language, req: { i18n } }, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
