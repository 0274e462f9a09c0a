import { type Language, languages } from '../i18n/text.ts'
import { UsageError } from './io.ts'

/** The language that `--lang` asks for; undefined when it isn't given. */
export function languageNamed(lang: string | undefined): Language | undefined {
  if (lang === undefined) return undefined
  const language = languages.find((one) => one === lang)
  if (language) return language
  throw new UsageError('--lang er da eller en / is da or en.')
}

/** The one file that a command is about. */
export function onlyFile(positionals: string[]): string {
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new UsageError('Angiv én fil / name one file.')
  return file
}

/** `parseArgs` says what is wrong with the words of a command through the code of its TypeError. */
export function asUsage(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  return code?.startsWith('ERR_PARSE_ARGS') ? new UsageError(message) : error
}
