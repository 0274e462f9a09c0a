import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`interviews\` ADD \`import_attempt\` text;`)
  await db.run(sql`CREATE INDEX \`interviews_import_attempt_idx\` ON \`interviews\` (\`import_attempt\`);`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` ADD \`version_import_attempt\` text;`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_import_attempt_idx\` ON \`_interviews_v\` (\`version_import_attempt\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`interviews_import_attempt_idx\`;`)
  await db.run(sql`ALTER TABLE \`interviews\` DROP COLUMN \`import_attempt\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_version_import_attempt_idx\`;`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` DROP COLUMN \`version_import_attempt\`;`)
}
