import type { AdminViewServerProps } from 'payload'
import { RelayFrame } from '../relay/RelayFrame.tsx'
import { Import } from './Import.tsx'
import { importWordsIn } from './words.ts'

/** `/admin/import`: an interview from a text or a file. */
export function ImportView(view: AdminViewServerProps) {
  return (
    <RelayFrame
      forOthers={(language) => importWordsIn(language)('notForAmbassadors')}
      trail={(_say, language) => [{ label: importWordsIn(language)('importInterview') }]}
      view={view}
    >
      {({ language }) => <Import language={language} />}
    </RelayFrame>
  )
}
