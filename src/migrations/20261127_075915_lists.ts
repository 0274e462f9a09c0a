import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`interviews_locales_title_list_idx\` ON \`interviews_locales\` (\`_locale\`,\`title\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_latest_list_idx\` ON \`_interviews_v\` (\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_locales_version_title_list_idx\` ON \`_interviews_v_locales\` (\`_locale\`,\`version_title\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_locales_title_list_idx\` ON \`cases_locales\` (\`_locale\`,\`title\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_latest_list_idx\` ON \`_cases_v\` (\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_locales_version_title_list_idx\` ON \`_cases_v_locales\` (\`_locale\`,\`version_title\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_locales_wording_list_idx\` ON \`questions_locales\` (\`_locale\`,\`wording\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_locales_name_list_idx\` ON \`themes_locales\` (\`_locale\`,\`name\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_name_list_idx\` ON \`organisations_locales\` (\`_locale\`,\`name\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_alt_list_idx\` ON \`media_locales\` (\`_locale\`,\`alt\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`interviews_locales_title_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_latest_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_locales_version_title_list_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_locales_title_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_latest_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_locales_version_title_list_idx\`;`)
  await db.run(sql`DROP INDEX \`questions_locales_wording_list_idx\`;`)
  await db.run(sql`DROP INDEX \`themes_locales_name_list_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_locales_name_list_idx\`;`)
  await db.run(sql`DROP INDEX \`media_locales_alt_list_idx\`;`)
}
