/** Prints one line for the person at the terminal. The scripts run before the server's own log exists. */
export const say = (line = '') => process.stdout.write(`${line}\n`)

/** Prints a line about something that went wrong. */
export const complain = (line) => process.stderr.write(`${line}\n`)

/** Runs a command's main function; an error ends the process with its message (the stack is for bugs, not for people). */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? process.exitCode
  } catch (error) {
    complain(error instanceof Friendly ? error.message : (error?.stack ?? String(error)))
    process.exitCode = 1
  }
}

/** An error whose message tells a person what to do; it is printed without a stack. */
export class Friendly extends Error {}

/** `1.2 s` for a number of milliseconds. */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
