import { readFile } from 'node:fs/promises'
import { ValidationError } from 'payload'
import { isPicture, takePortrait } from '../../../cms/invitations/portrait.ts'
import { mediaFolder } from '../../../cms/media/context.ts'
import { invitationAfter } from '../../../links/invitationStates.ts'
import { pathOf } from '../../../media/folder.ts'
import { maxImageBytes } from '../../../media/limits.ts'
import { FileRefused, problemStatus, problemText } from '../../../media/problems.ts'
import { idOf } from '../../../references.ts'
import { answerPage } from '../../../site/privatePages/answer/AnswerPage.tsx'
import { answerView } from '../../../site/privatePages/answer/view.ts'
import { answerWords } from '../../../site/privatePages/answer/words.ts'
import type { PrivateAction, PrivateAsked, PrivateFile, Sent } from '../purpose.ts'
import { type Behind, load } from './load.ts'

/** What a form adds around its file, in bytes. */
const around = 64 * 1024

/** Takes a picture of whoever answers, with who took it and what they agree to; every reason at once why it can't be used. */
export const portrait: PrivateAction = {
  limit: maxImageBytes + around,
  takes: ['multipart'],
  run: async (asked, sent) => {
    const behind = await load(asked)
    if (!behind) return null
    const { invitation } = behind
    if (!invitationAfter(invitation.state, 'save')) return { kind: 'back' }
    const words = answerWords[invitation.language]
    const refused = await take(asked, behind, sent)
    if (!refused) return { kind: 'back', hash: 'portrait' }
    const view = answerView({ ...behind, moment: asked.moment })
    const credit = creditIn(sent)
    const page = answerPage(view, {
      path: asked.path,
      token: asked.formToken,
      problem: { da: words.portraitProblem, en: words.portraitProblem },
      portrait: { credit, problems: refused.problems },
    })
    return { kind: 'page', status: refused.status, page }
  },
}

const creditIn = ({ fields }: Sent): string =>
  (fields.get('credit') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)

interface Refused {
  status: number
  problems: string[]
}

async function take(asked: PrivateAsked, behind: Behind, sent: Sent): Promise<Refused | null> {
  const { invitation } = behind
  const words = answerWords[invitation.language]
  const file = sent.files.get('picture')
  const bytes = file ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
  const credit = creditIn(sent)
  const problems = [
    ...(bytes.length === 0 ? [words.needsPicture] : []),
    ...(credit === '' ? [words.needsCredit] : []),
    ...(sent.fields.get('consent') === 'yes' ? [] : [words.needsConsent]),
  ]
  if (problems.length > 0) return { status: 422, problems }
  try {
    if (!(await isPicture(bytes))) return { status: 422, problems: [words.onlyPictures] }
    const name = file?.name ?? ''
    const { consent } = words
    await takePortrait(asked.services.payload, invitation, { bytes, consent, credit, name })
    return null
  } catch (error) {
    if (error instanceof FileRefused) {
      const { problem } = error
      return {
        status: problemStatus(problem),
        problems: [problemText(problem)[invitation.language]],
      }
    }
    if (error instanceof ValidationError) {
      return { status: error.status, problems: error.data.errors.map(({ message }) => message) }
    }
    throw error
  }
}

/** The picture that was sent, small, for whoever sent it: readers get none before a page shows it. */
export async function sendPicture(asked: PrivateAsked): Promise<PrivateFile | null> {
  const behind = await load(asked)
  const id = idOf(behind?.invitation.portrait)
  if (!id) return null
  const { payload } = asked.services
  const media = await payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!media) return null
  const sizes = Object.values(media.sizes ?? {}).filter((size) => size?.filename && size.width)
  const [small] = sizes.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
  const { filename, mimeType } = small ?? media
  const folder = mediaFolder(payload.collections.media.config)
  const body = filename && (await readFile(pathOf(folder, filename)).catch(() => null))
  return body ? { type: mimeType ?? 'application/octet-stream', body } : null
}
