import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import {
  DocumentProblem,
  type DocumentText,
  limits,
  problems,
  readDocument,
  readPasted,
} from '../../documents/index.ts'
import { say } from '../../i18n/say.ts'
import { keepsEverything } from '../../interviews/arrange/index.ts'
import { importArranged, reasonsAgainst } from '../importInterview/importArranged.ts'
import { ImportProblem } from '../importInterview/problem.ts'
import { readArranged } from '../importInterview/readArranged.ts'
import { isSealed } from '../importInterview/seal.ts'
import { understandingOf } from '../importInterview/understanding.ts'
import { bodyOf, problem } from './answer.ts'
import { forEditors, inRequestTransaction } from './inRequest.ts'

/** The file's name, percent-encoded in a header because headers know no æ. */
function nameOf(req: PayloadRequest): string {
  const given = req.headers.get('x-file-name') ?? ''
  try {
    return decodeURIComponent(given).slice(0, 300)
  } catch {
    return ''
  }
}

async function documentIn(req: PayloadRequest): Promise<DocumentText> {
  if (!req.headers.get('content-type')?.startsWith('application/json')) {
    const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
    return readDocument(bytes, nameOf(req))
  }
  const { text = '', html } = await bodyOf(req)
  if (typeof text !== 'string' || (html !== undefined && typeof html !== 'string')) {
    throw problem(req, 400, {
      da: 'Send teksten som »text« og eventuelt »html«, begge som tekst.',
      en: 'Send the text as “text” and perhaps “html”, both as strings.',
    })
  }
  if (text.trim() === '' && !html) throw problems.empty()
  return readPasted({ text, ...(html ? { html } : {}) })
}

/**
 * `POST /api/interviews/import/parse`: a file as the body with its name in `X-File-Name` (percent-encoded), or pasted text as
 * JSON `{ text, html? }`. Answers `Understanding`: the text, what was understood of it, and what to choose from. Nothing is
 * written or kept. 400 or 413 with what to do about a document that can't be read. Editors only.
 */
export const parseImport: Omit<Endpoint, 'root'> = {
  path: '/import/parse',
  method: 'post',
  custom: { largestBody: limits.file },
  handler: forEditors(async (req) => {
    try {
      return Response.json(await understandingOf(req, await documentIn(req)))
    } catch (error) {
      if (error instanceof DocumentProblem) throw problem(req, error.status, error.words)
      if (error instanceof ImportProblem) throw problem(req, 400, error.words)
      throw error
    }
  }),
}

const longestKey = 200

/**
 * `POST /api/interviews/import` with an `Idempotency-Key`: makes the draft of a text as the editor arranged it. 201 `{ id }`; the
 * same key again answers 200 with the same id. 400 when a word of the text that was read is missing, doubled or changed, or
 * with every other reason. Editors only.
 */
export const importInterview: Omit<Endpoint, 'root'> = {
  path: '/import',
  method: 'post',
  handler: forEditors(async (req) => {
    const key = req.headers.get('idempotency-key')?.trim() ?? ''
    if (key === '' || key.length > longestKey) {
      throw problem(req, 400, {
        da: `Send en Idempotency-Key på 1 til ${longestKey} tegn med, så den samme tekst aldrig bliver til to kladder.`,
        en: `Send an Idempotency-Key of 1 to ${longestKey} characters, so that the same text never becomes two drafts.`,
      })
    }
    const arranged = readArranged(await bodyOf(req))
    if (!arranged) {
      throw problem(req, 400, {
        da: 'Inddelingen har ikke den form, som importen kender.',
        en: 'The arrangement does not have the shape that the import knows.',
      })
    }
    if (!isSealed(req, arranged.source, arranged.seal)) {
      throw problem(req, 400, {
        da: 'Teksten er ikke den, der blev læst. Indlæs den igen.',
        en: 'The text is not the one that was read. Load it again.',
      })
    }
    if (!keepsEverything(arranged)) {
      throw problem(req, 400, {
        da: 'Inddelingen rummer ikke alle tekstens ord præcis én gang. Intet er gemt.',
        en: 'The arrangement does not hold every word of the text exactly once. Nothing was saved.',
      })
    }
    const reasons = reasonsAgainst(req, arranged)
    if (reasons.length > 0) throw new APIError(reasons.join(' '), 400, null, true)
    const { id, again } = await inRequestTransaction(req, () => importArranged(req, arranged, key))
    return Response.json({ id, message: say(req, made) }, { status: again ? 200 : 201 })
  }),
}

const made = { da: 'Kladden er lavet.', en: 'The draft has been made.' }
