/**
 * The layers from top to bottom. A part (a folder or file directly in `src`, or `collections`) may import the parts
 * of the layers below its own.
 */
export const layers: readonly (readonly string[])[] = [
  ['app', 'cli', 'server'],
  ['boot', 'payload.config', 'startProblem', 'static', 'welcome'],
  ['http'],
  ['site', 'demo'],
  ['memory'],
  ['cms', 'collections'],
  ['admin', 'database', 'documents', 'mail', 'media'],
  ['fields'],
  ['access'],
  ['roster'],
  ['approval', 'interviews', 'publishing'],
  ['handover', 'links', 'richtext', 'slugs'],
  ['secret', 'services'],
  [
    'clock',
    'diff',
    'entityTags',
    'env',
    'generated',
    'i18n',
    'migrations',
    'recording',
    'references',
  ],
]

/** Arrows inside a layer: what is declared and how it is wired know each other. */
export const sideways: readonly (readonly [from: string, to: string])[] = [
  ['cms', 'collections'],
  ['collections', 'cms'],
  ['cli', 'server'],
]

/** The folders of rules that know no framework, no database and no machine. */
export const pure = [
  'approval',
  'handover',
  'interviews',
  'publishing',
  'richtext',
  'roster',
  'slugs',
]

/** The one file outside those folders that they may use: the type of a text in both languages. */
export const pureToo = ['src/i18n/text.ts']

/** Where the environment may be read, and where something may be printed. */
export const mayReadEnvironment = ['src/env.ts']
export const mayPrint = [/^src\/cli\//, /^src\/log\b/, /^src\/(startProblem|welcome)\.ts$/]
