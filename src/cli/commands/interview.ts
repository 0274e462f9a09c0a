import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { PlannedPerson } from '../../cms/importInterview/people.ts'
import { type ImportPlan, planImport } from '../../cms/importInterview/plan.ts'
import { ImportProblem } from '../../cms/importInterview/problem.ts'
import { writeImport } from '../../cms/importInterview/write.ts'
import { inTransaction } from '../../cms/inTransaction.ts'
import { env } from '../../env.ts'
import { type Language, languages } from '../../i18n/text.ts'
import { decodeText, type ParsedInterview, parseInterview } from '../../interviews/parse/index.ts'
import { type Command, complain, say, UsageError } from '../io.ts'
import { withPayload } from '../openPayload.ts'
import { describeInterview } from './describeInterview.ts'

/** The largest text file we read, in bytes; a long interview is a hundredth of it. */
const largest = 5 * 1024 * 1024

class FileProblem extends Error {}

async function read(file: string, language?: Language): Promise<ParsedInterview> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new FileProblem(
      `Kan ikke læse ${file} / cannot read ${file} (${error.code ?? error.message}).`,
    )
  })
  if (bytes.length > largest)
    throw new FileProblem(`${file} er større end 5 MB / is larger than 5 MB.`)
  if (bytes.includes(0) && !hasUtf16Mark(bytes)) {
    throw new FileProblem(`${file} er ikke en tekstfil / is not a text file.`)
  }
  return parseInterview(decodeText(bytes), language ? { language } : {})
}

const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

async function parse(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lang: { type: 'string' } },
  })
  const parsed = await read(onlyFile(positionals), languageNamed(values.lang))
  say(values.json ? JSON.stringify(parsed, null, 2) : describeInterview(parsed))
  return 0
}

async function importFile(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      lang: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  })
  const wanted = languageNamed(values.lang)
  const parsed = await read(onlyFile(positionals), wanted)
  const language = parsed.lang === 'en' ? 'en' : 'da'
  const asked = { role: values.role, reader: wanted ?? language }
  return withPayload(async (payload) => {
    const { plan, id } = await inTransaction(payload, { language }, async (req) => {
      const planned = await planImport(req, parsed, asked)
      return { plan: planned, id: values['dry-run'] ? undefined : await writeImport(req, planned) }
    })
    say(describePlan(plan))
    for (const warning of plan.warnings) complain(`! ${warning}`)
    say(
      id
        ? `${env.publicUrl}/admin/collections/interviews/${id}`
        : 'Intet er gemt (--dry-run) / nothing was saved.',
    )
    return 0
  })
}

function describePlan({ title, people, exchanges }: ImportPlan): string {
  const known = exchanges.filter(({ question }) => question).length
  return [
    title,
    ...people.map((person) => `- ${person.name}: ${outcome(person)}`),
    `- ${exchanges.length} spørgsmål, ${known} fra spørgsmålsbanken / questions, ${known} from the bank`,
  ].join('\n')
}

function outcome({ candidates, id }: PlannedPerson): string {
  if (candidates.length > 0)
    return 'flere af det navn, ingen valgt / several of that name, none chosen'
  return id ? 'kendt / known' : 'ny kladde / new draft'
}

/** The language of warnings; by default the parser decides by the text. */
function languageNamed(lang: string | undefined): Language | undefined {
  if (lang === undefined) return undefined
  const language = languages.find((one) => one === lang)
  if (language) return language
  throw new UsageError('--lang er da eller en / is da or en.')
}

function onlyFile(positionals: string[]): string {
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new UsageError('Angiv én fil / name one file.')
  return file
}

/** `interview parse FILE [--json] [--lang da|en]` and `interview import FILE [--role R] [--lang da|en] [--dry-run]`. */
export const interview: Command = async ([action, ...args]) => {
  const actions: Record<string, Command> = { parse, import: importFile }
  const run = action && Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!run) throw new UsageError('interview parse FILE, or interview import FILE.')
  try {
    return await run(args)
  } catch (error) {
    if (error instanceof FileProblem) complain(error.message)
    else if (error instanceof ImportProblem) complain(`${error.words.da}\n${error.words.en}`)
    else throw asUsage(error)
    return 1
  }
}

/** `parseArgs` says what is wrong with the words of a command through the code of its TypeError. */
function asUsage(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  return code?.startsWith('ERR_PARSE_ARGS') ? new UsageError(message) : error
}
