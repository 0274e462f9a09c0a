import { parseArgs } from 'node:util'
import { ImportProblem } from '../../cms/importInterview/problem.ts'
import { importRoster } from '../../cms/importRoster/importRoster.ts'
import { type Language, languages } from '../../i18n/text.ts'
import { sayLineProblem } from '../../roster/lineProblem.ts'
import { asUsage, languageNamed, onlyFile } from '../arguments.ts'
import { type Command, complain, say, UsageError } from '../io.ts'
import { withPayload } from '../openPayload.ts'
import { FileProblem, readText } from '../readText.ts'
import { changesNothing, describeRoster } from './describeRoster.ts'

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
  const text = await readText(onlyFile(positionals))
  const dryRun = values['dry-run'] ?? false
  return withPayload(async (payload) => {
    const plan = await importRoster(payload, text, { role: values.role, dryRun })
    if (plan.problems.length > 0) {
      for (const language of wanted ? [wanted] : languages) {
        for (const problem of plan.problems) complain(sayLineProblem(problem)[language])
        complain(nothingSaved[language])
      }
      return 1
    }
    say(describeRoster(plan))
    if (changesNothing(plan)) {
      say('Alt står der allerede; intet er ændret / everything is there already; nothing changed.')
    } else if (dryRun) say('Intet er gemt (--dry-run) / nothing was saved.')
    return 0
  })
}

const nothingSaved: Record<Language, string> = {
  da: 'Intet er gemt.',
  en: 'Nothing was saved.',
}

/** `roster import FILE [--role R] [--lang da|en] [--dry-run]`. */
export const roster: Command = async ([action, ...args]) => {
  if (action !== 'import') throw new UsageError('roster import FILE.')
  try {
    return await importFile(args)
  } catch (error) {
    if (error instanceof FileProblem) complain(error.message)
    else if (error instanceof ImportProblem) complain(`${error.words.da}\n${error.words.en}`)
    else throw asUsage(error)
    return 1
  }
}
