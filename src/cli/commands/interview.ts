import { parseArgs } from 'node:util'
import type { PlannedPerson } from '../../cms/importInterview/people.ts'
import { type ImportPlan, planImport, richContent } from '../../cms/importInterview/plan.ts'
import { ImportProblem } from '../../cms/importInterview/problem.ts'
import { writeImport } from '../../cms/importInterview/write.ts'
import { inTransaction } from '../../cms/inTransaction.ts'
import { DocumentProblem, readDocument } from '../../documents/index.ts'
import { env } from '../../env.ts'
import type { Language } from '../../i18n/text.ts'
import { arrange, contentOf, type Understood } from '../../interviews/arrange/index.ts'
import { asUsage, languageNamed, onlyFile } from '../arguments.ts'
import { type Command, complain, say, UsageError } from '../io.ts'
import { withPayload } from '../openPayload.ts'
import { FileProblem, readBytes } from '../readText.ts'
import { describeInterview } from './describeInterview.ts'

async function read(file: string, language?: Language): Promise<Understood> {
  const { paragraphs, warnings } = await readDocument(await readBytes(file), file)
  const understood = arrange(paragraphs, language ? { language } : {})
  const { parsed } = understood
  const reader = language ?? (parsed.lang === 'en' ? 'en' : 'da')
  const told = [...parsed.warnings, ...warnings.map((warning) => warning[reader])]
  return { ...understood, parsed: { ...parsed, warnings: told } }
}

async function parse(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, lang: { type: 'string' } },
  })
  const { parsed } = await read(onlyFile(positionals), languageNamed(values.lang))
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
  const understood = await read(onlyFile(positionals), wanted)
  const { parsed } = understood
  const language = parsed.lang === 'en' ? 'en' : 'da'
  const content = richContent(contentOf(understood))
  const asked = { role: values.role, reader: wanted ?? language, content }
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

/** `interview parse FILE [--json] [--lang da|en]` and `interview import FILE [--role R] [--lang da|en] [--dry-run]`. */
export const interview: Command = async ([action, ...args]) => {
  const actions: Record<string, Command> = { parse, import: importFile }
  const run = action && Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!run) throw new UsageError('interview parse FILE, or interview import FILE.')
  try {
    return await run(args)
  } catch (error) {
    if (error instanceof FileProblem) complain(error.message)
    else if (error instanceof ImportProblem || error instanceof DocumentProblem)
      complain(`${error.words.da}\n${error.words.en}`)
    else throw asUsage(error)
    return 1
  }
}
