import type { Language } from '../../i18n/text.ts'
import type { Attachment } from '../viewModels/attachment.ts'
import { Text } from './Text.tsx'

/** Files to download, each with its format and size. */
export function Attachments({ files, language }: { files: Attachment[]; language: Language }) {
  return (
    <ul>
      {files.map((file) => (
        <li key={file.url}>
          <a href={file.url}>
            <Text passage={file.label} language={language} />
          </a>{' '}
          (
          {[file.format, file.bytes === null ? null : size(file.bytes, language)]
            .filter(Boolean)
            .join(', ')}
          )
        </li>
      ))}
    </ul>
  )
}

function size(bytes: number, language: Language): string {
  const megabytes = bytes >= 1_000_000
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    style: 'unit',
    unit: megabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: megabytes ? 1 : 0,
  }).format(bytes / (megabytes ? 1_000_000 : 1_000))
}
