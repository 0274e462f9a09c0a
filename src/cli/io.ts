/** A command: takes the words after its name and gives the exit code. */
export type Command = (args: string[]) => Promise<number>

/** The command was called in a way it doesn't know; the message says how. */
export class UsageError extends Error {}

export const say = (text: string): void => void process.stdout.write(`${text}\n`)
export const complain = (text: string): void => void process.stderr.write(`${text}\n`)
