import path from 'node:path'
import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { collections } from '../../collections/index.ts'
import { mediaCollection } from '../../collections/media.ts'
import { settings } from '../../collections/settings.ts'
import { usersCollection } from '../../collections/users.ts'
import { databaseAdapter } from '../database/adapter.ts'
import type { Env } from '../env.ts'
import { editor } from '../fields/richText.ts'
import { adminDanish, withEditorDanish } from '../i18n/adminDanish/index.ts'
import { adminEnglish } from '../i18n/adminEnglish.ts'
import { defaultLanguage } from '../i18n/text.ts'
import { timezones } from '../i18n/timeZones.ts'
import { mailAdapter } from '../mail/adapter.ts'
import { uploadParser } from '../media/limits.ts'
import { secretOf } from '../secret.ts'
import { withNamedCards } from './dashboardCards.ts'
import { sayDatabaseError } from './databaseErrors.ts'
import { loadDesk } from './desk/load.ts'
import { endRestoring } from './endRestoring.ts'
import { exportable } from './export/exportable.ts'
import { roleQueries } from './graphql/roleQueries.ts'
import { importView } from './importView.ts'
import { closeInternalCollections } from './internalCollections.ts'
import { labelInEveryLanguage } from './labels.ts'
import { sayLocked } from './locks/sayLocked.ts'
import { checkReferences } from './references/check.ts'
import { noneInBulk } from './refusedInBulk.ts'
import { relayViews } from './relayViews.ts'
import { sayConflict } from './revisions/conflict.ts'
import { keepRevisions } from './revisions/keepRevisions.ts'
import { plannedBefore } from './scheduling/takeOver.ts'
import { checkShapes } from './shapes/checkShapes.ts'
import { hideUnpublished } from './unpublished/hide.ts'
import { sayOutOfOffice } from './users/outOfOffice.ts'

/** Payload's configuration for an environment: a list of parts. */
export function stafetConfig(
  env: Env,
  { quiet = false }: { quiet?: boolean } = {},
): Promise<SanitizedConfig> {
  return buildConfig({
    secret: secretOf(env),
    db: databaseAdapter({ url: env.databaseUrl, dataFolder: env.dataFolder }),
    email: mailAdapter({
      smtpUrl: env.smtpUrl,
      from: env.mailFrom,
      folder: path.join(env.dataFolder, 'mail'),
    }),
    collections: [
      ...collections,
      usersCollection({ publicUrl: env.publicUrl }),
      mediaCollection({ folder: env.mediaFolder }),
    ].map(exportable),
    globals: [settings],
    hooks: { afterError: [sayDatabaseError, sayLocked, sayOutOfOffice, sayConflict, noneInBulk] },
    editor,
    sharp,
    ...(quiet ? { logger: { options: { level: 'warn' } } } : {}),
    upload: uploadParser,
    localization: {
      locales: [
        // Readers of what was written in one language only get it in that one, whichever they ask for.
        { code: 'da', label: { da: 'Dansk', en: 'Danish' }, fallbackLocale: 'en' },
        { code: 'en', label: { da: 'Engelsk', en: 'English' }, fallbackLocale: 'da' },
      ],
      defaultLocale: defaultLanguage,
      fallback: true,
    },
    i18n: {
      supportedLanguages: { da, en },
      fallbackLanguage: defaultLanguage,
      translations: { da: adminDanish, en: adminEnglish },
    },
    admin: {
      user: 'users',
      avatar: 'default',
      // as people write it in the language of the panel: 5. nov. 2026 15:32, Nov 5, 2026, 3:32 PM
      dateFormat: 'PPp',
      timezones,
      components: {
        graphics: {
          Icon: '/src/admin/brand/Icon.tsx#Icon',
          Logo: '/src/admin/brand/Logo.tsx#Logo',
        },
        beforeNavLinks: [
          '/src/admin/importing/ImportNavLink.tsx#ImportNavLink',
          '/src/admin/relay/RelayNavLink.tsx#RelayNavLink',
          '/src/admin/calendar/CalendarNavLink.tsx#CalendarNavLink',
        ],
        beforeDashboard: [
          { path: '/src/admin/desk/Desk.tsx#Desk', serverProps: { load: loadDesk } },
          '/src/admin/relay/RelayToday.tsx#RelayToday',
        ],
        afterNavLinks: ['/src/admin/shortcuts/ShortcutsLink.tsx#ShortcutsLink'],
        providers: [
          '/src/admin/shortcuts/Shortcuts.tsx#Shortcuts',
          '/src/admin/conflict/RestoreGuard.tsx#RestoreGuard',
        ],
        views: { ...relayViews, ...importView },
      },
      meta: {
        titleSuffix: ' · Stafet',
        robots: 'noindex, nofollow',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
        // nobody shares the admin panel, so no picture is drawn for sharing it
        defaultOGImageType: 'off',
      },
      importMap: { baseDir: process.cwd() },
    },
    // What older versions planned; schedules are kept by `src/cms/scheduling/keepTime.ts`.
    jobs: {
      tasks: [plannedBefore],
      autoRun: [{ cron: '*/10 * * * * *', queue: 'default' }],
    },
    telemetry: false,
    // What a client did wrong is no error of ours: one line, no stack.
    loggingLevels: { APIError: 'info', AuthenticationError: 'info', LockedAuth: 'info' },
    typescript: {
      outputFile: path.resolve('src/generated/payload-types.ts'),
      // Otherwise every start in development, and every test, writes the types anew in a process of its own.
      autoGenerate: false,
    },
    graphQL: {
      schemaOutputFile: path.resolve('src/generated/schema.graphql'),
      queries: roleQueries,
    },
  })
    .then(withNamedCards)
    .then(closeInternalCollections)
    .then(endRestoring)
    .then(keepRevisions)
    .then(hideUnpublished)
    .then(checkReferences)
    .then(checkShapes)
    .then(withEditorDanish)
    .then(labelInEveryLanguage)
}
