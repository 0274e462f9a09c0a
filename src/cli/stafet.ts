import { env } from '../env.ts'
import { startProblem } from '../startProblem.ts'
import { demo } from './commands/demo.ts'
import { interview } from './commands/interview.ts'
import { roster } from './commands/roster.ts'
import { staticSite } from './commands/static.ts'
import { user } from './commands/user.ts'
import { type Command, complain, UsageError } from './io.ts'

const commands: Record<string, Command> = {
  demo,
  interview,
  roster,
  static: staticSite,
  user,
}

const usage = `Usage: npm run stafet -- COMMAND

  user create --email E --role admin|editor|ambassador --password-stdin
  user list
  user password --email E --password-stdin
  interview parse FILE [--json] [--lang da|en]
  interview import FILE [--role R] [--lang da|en] [--dry-run]
  roster import FILE [--role R] [--lang da|en] [--dry-run]
  static DIR
  demo remove
`

async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    process.stderr.write(usage)
    return name === '' || name === 'help' || name === '--help' ? 0 : 2
  }
  try {
    return await command(rest)
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`)
      return 2
    }
    const problem = startProblem(error, env)
    if (!problem) throw error
    complain(`${problem.da}\n${problem.en}`)
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2))
