import type { Request, Response } from 'express'
import type { Services } from '../../services.ts'
import { type PrivatePage, renderPrivatePage } from '../../site/privatePages/frame.tsx'
import { deadLink, type Message, messagePage } from '../../site/privatePages/message.tsx'
import type { HttpError } from '../httpError.ts'
import { requestLanguage } from '../language.ts'

/** Whether the page's script asks, which reads JSON. */
const wantsJson = (req: Request): boolean => req.accepts(['html', 'json']) === 'json'

/** Not `res.send`, which would give an ETag: there is nothing to compare with what nobody may keep. */
export async function sendPage(
  req: Request,
  res: Response,
  { services, page, status = 200 }: { services: Services; page: PrivatePage; status?: number },
): Promise<void> {
  const body = Buffer.from(await renderPrivatePage(services, page))
  res
    .status(status)
    .set({ 'Content-Language': page.language, 'Content-Length': String(body.length) })
    .type('html')
    .end(req.method === 'HEAD' ? undefined : body)
}

/** The one answer to every link that opens nothing, whatever the reason. */
export const sendDead = (req: Request, res: Response, services: Services): Promise<void> =>
  sendMessage(req, res, services, 404, deadLink)

/** A refusal in words: as a page, or as JSON for the script. */
export function sendRefusal(
  req: Request,
  res: Response,
  services: Services,
  { headers, reasons, status }: HttpError,
): Promise<void> {
  res.set(headers)
  const text = {
    da: reasons.map(({ da }) => da).join(' '),
    en: reasons.map(({ en }) => en).join(' '),
  }
  return sendMessage(req, res, services, status, { title: status >= 500 ? ours : yours, text })
}

const ours = { da: 'Noget gik galt hos os', en: 'Something went wrong on our side' }
const yours = { da: 'Det kunne ikke lade sig gøre', en: 'That could not be done' }

async function sendMessage(
  req: Request,
  res: Response,
  services: Services,
  status: number,
  message: Message,
): Promise<void> {
  const language = requestLanguage(req)
  if (wantsJson(req)) {
    res.status(status).json({ errors: [{ message: message.text[language] }] })
    return
  }
  await sendPage(req, res, { services, page: messagePage(language, message), status })
}
