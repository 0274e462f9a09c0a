import type { Payload } from 'payload'
import { inTransaction } from '../../cms/inTransaction.ts'
import { demoContent } from '../content/index.ts'
import type { Day } from '../content/types.ts'
import { isEmpty } from '../isEmpty.ts'
import { renderPicture } from '../pictures/render.ts'
import { loadCases } from './cases.ts'
import { loadInterviews } from './interviews.ts'
import { loadAmbassadors, loadTerms } from './people.ts'
import { loadPictures } from './pictures.ts'
import { loadOrganisations, loadQuestions, loadRoles, loadThemes } from './programme.ts'
import { loadSettings } from './settings.ts'
import { Loading } from './writer.ts'

/** Whether anything was loaded, and how many documents. */
export type LoadReport = { loaded: boolean; documents: number }

/**
 * Loads the demo programme around `today` (`YYYY-MM-DD`) into an empty database, in one transaction: all of it or
 * nothing. Does nothing when the database is not empty. Every document is marked `demo`. Throws what the database or
 * a validation throws, then without having written anything. `pictureScale` below 1 makes smaller pictures, which is
 * most of the time it takes.
 */
export async function loadDemo(
  payload: Payload,
  { today, pictureScale = 1 }: { today: Day; pictureScale?: number },
): Promise<LoadReport> {
  if (!(await isEmpty(payload))) return { loaded: false, documents: 0 }
  const content = demoContent(today)
  // Drawn before the transaction, which holds up everybody else's writes.
  const files = await Promise.all(
    content.pictures.map((picture) => renderPicture(picture, pictureScale)),
  )
  return inTransaction(payload, { language: 'da' }, async (req) => {
    if (!(await isEmpty(payload, req))) return { loaded: false, documents: 0 }
    const loading = new Loading(req)
    await loadPictures(loading, content.pictures, files)
    await loadOrganisations(loading, content.organisations)
    await loadThemes(loading, content.themes)
    await loadQuestions(loading, content.questions)
    await loadRoles(loading, content.roles)
    await loadAmbassadors(loading, content.ambassadors, content.terms)
    await loadTerms(loading, content.terms)
    await loadCases(loading, content.cases)
    await loadInterviews(loading, content.interviews, content.questions)
    await loadSettings(loading, content.settings, content.events)
    return { loaded: true, documents: loading.documents }
  })
}
