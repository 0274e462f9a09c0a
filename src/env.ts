import path from 'node:path'

/** The environment, parsed once. Paths are absolute. */
export interface Env {
  production: boolean
  host: string
  port: number
  /** The address that people use, without a trailing slash. */
  publicUrl: string
  databaseUrl: string | undefined
  /** Where processes that share a database tell one another at once that something was committed. */
  redisUrl: string | undefined
  dataFolder: string
  mediaFolder: string
  /** A secret given from outside; otherwise one is kept in the data folder. */
  secret: string | undefined
  /** Whether an empty database gets the demo content. */
  demo: boolean
  smtpUrl: string | undefined
  mailFrom: string
  /** How many proxies in front of us are ours, and so may tell the client's address. */
  trustProxyHops: number
  /** How many megabytes of memory pages may take that are ready to be sent; 0 makes each anew. */
  cacheMegabytes: number
  /** Where a cache in front of us is told what it must drop. */
  purgeUrl: string | undefined
  /** What we show there to be let in. */
  purgeToken: string | undefined
}

/** Something in the environment is wrong; the message says all of it, and `npm start` prints it without a stack. */
class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
}

type Variables = Record<string, string | undefined>

function wholeNumber(
  variables: Variables,
  name: string,
  fallback: number,
  highest: number,
  problems: string[],
) {
  const text = variables[name]
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > highest) {
    problems.push(`${name} must be a whole number from 0 to ${highest}, not "${text}".`)
  }
  return value
}

function address(variables: Variables, name: string, protocols: string[], problems: string[]) {
  const text = variables[name]
  if (!text) return undefined
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    problems.push(`${name} must be an address that begins with ${protocols.join(' or ')}.`)
  }
  return text
}

/** The address of a Redis: after the host comes nothing, or the number of a database. */
function redisAddress(variables: Variables, problems: string[]) {
  const url = address(variables, 'REDIS_URL', ['redis:', 'rediss:'], problems)
  if (url && URL.canParse(url) && !/^(\/\d*)?$/.test(new URL(url).pathname)) {
    problems.push('REDIS_URL must have nothing or a number after its host.')
  }
  return url
}

/**
 * Parses the environment. Throws an EnvironmentProblem that lists everything wrong with it, in one message.
 * @param root the folder that relative paths start from
 */
export function parseEnv(variables: Variables, root: string): Env {
  const problems: string[] = []
  const port = wholeNumber(variables, 'PORT', 3000, 65535, problems)
  const publicUrl = address(variables, 'PUBLIC_URL', ['http:', 'https:'], problems)
  const databaseUrl = address(
    variables,
    'DATABASE_URL',
    ['file:', 'mongodb:', 'mongodb+srv:'],
    problems,
  )
  const redisUrl = redisAddress(variables, problems)
  const smtpUrl = address(variables, 'SMTP_URL', ['smtp:', 'smtps:'], problems)
  const trustProxyHops = wholeNumber(variables, 'TRUST_PROXY_HOPS', 0, 10, problems)
  const cacheMegabytes = wholeNumber(variables, 'STAFET_CACHE_MB', 64, 65_536, problems)
  const purgeUrl = address(variables, 'PURGE_URL', ['http:', 'https:'], problems)
  const secret = variables.PAYLOAD_SECRET || undefined
  if (secret && secret.length < 32)
    problems.push('PAYLOAD_SECRET must have at least 32 characters.')
  if (problems.length > 0)
    throw new EnvironmentProblem(`The environment is not right:\n- ${problems.join('\n- ')}`)
  return {
    production: variables.NODE_ENV === 'production',
    host: variables.HOST || '127.0.0.1',
    port,
    publicUrl: (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    databaseUrl,
    redisUrl,
    dataFolder: path.resolve(root, variables.STAFET_DATA || 'data'),
    mediaFolder: path.resolve(root, variables.STAFET_MEDIA || 'media'),
    secret,
    demo: variables.STAFET_DEMO !== '0',
    smtpUrl,
    mailFrom: variables.MAIL_FROM || 'Stafet <stafet@localhost>',
    trustProxyHops,
    cacheMegabytes,
    purgeUrl,
    purgeToken: variables.PURGE_TOKEN || undefined,
  }
}

/** The environment of this process. */
export const env: Env = parseEnv(process.env, process.cwd())
