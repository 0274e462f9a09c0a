import type { Payload } from 'payload'
import { now } from '../../clock.ts'
import { retryingTransient } from '../../database/retry.ts'
import type { Invitation } from '../../generated/payload-types.ts'
import { calendarDayIn } from '../../handover/calendar.ts'
import { otherThan } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { sniff } from '../../media/sniff.ts'
import { inTransaction } from '../inTransaction.ts'
import { writeInvitation } from './find.ts'

const alt = {
  da: (name: string) => `Portræt af ${name}`,
  en: (name: string) => `Portrait of ${name}`,
}

export interface SentPortrait {
  name: string
  bytes: Buffer
  credit: string
  /** What was agreed to, in the words that stood beside the box. */
  consent: string
}

/** Whether a file is a picture by its bytes. Throws FileRefused for what is nothing that is taken. */
export const isPicture = async (bytes: Buffer): Promise<boolean> => (await sniff(bytes)) !== 'pdf'

/**
 * Takes a picture in as every other: checked, cleaned, and seen by nobody but the editors until a published page shows it. It is
 * noted in the invitation; one that was sent before stays among the media. Throws Payload's ValidationError with the reason when
 * the file can't be used.
 */
export async function takePortrait(
  payload: Payload,
  { id, language, person }: Invitation,
  { bytes, consent, credit, name }: SentPortrait,
): Promise<void> {
  const media = await payload.create({
    collection: 'media',
    depth: 0,
    locale: language,
    overrideAccess: true,
    data: {
      alt: alt[language](person.name),
      credit,
      consent: {
        recognisable: true,
        note: `${person.name}: ${consent}`,
        givenOn: calendarDayIn(siteTimeZone, now()),
      },
    },
    file: { data: bytes, mimetype: '', name, size: bytes.length },
  })
  await retryingTransient(() =>
    inTransaction(payload, { language }, async (req) => {
      const other = otherThan(language)
      await payload.update({
        collection: 'media',
        id: media.id,
        depth: 0,
        locale: other,
        overrideAccess: true,
        req,
        data: { alt: alt[other](person.name) },
      })
      await writeInvitation(req, id, { portrait: media.id })
    }),
  )
}
