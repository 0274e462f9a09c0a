/** Prints one line for the person at the terminal. The scripts run before the server's own log exists. */
export const say = (line = '') => process.stdout.write(`${line}\n`)

/** Prints a line about something that went wrong. */
export const complain = (line) => process.stderr.write(`${line}\n`)

/** Runs a command's main function; an error ends the process with its message (the stack is for bugs, not for people). */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? process.exitCode
  } catch (error) {
    complain(isForPeople(error) ? error.message : (error?.stack ?? String(error)))
    process.exitCode = 1
  }
}

/** An error whose message tells a person what to do; it is printed without a stack. */
export class Friendly extends Error {}

/** The bundles bring a class of their own for what is wrong with the environment (src/env.ts): its name tells. */
const isForPeople = (error) => error instanceof Friendly || error?.name === 'EnvironmentProblem'

/** `1.2 s` for a number of milliseconds. */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
