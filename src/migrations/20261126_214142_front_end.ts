import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tags\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_front_sections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_front_sections_parent_idx\` ON \`settings_front_sections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text,
  	\`link\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_events_parent_id_idx\` ON \`settings_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_events_locales\` (
  	\`title\` text NOT NULL,
  	\`place\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_events_locales_locale_parent_id_unique\` ON \`settings_events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_events_locales_parent_id_fk_idx\` ON \`settings_events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`interviews_id\` text(36),
  	\`cases_id\` text(36),
  	\`questions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interviews_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_rels_parent_idx\` ON \`settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_interviews_id_idx\` ON \`settings_rels\` (\`interviews_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_cases_id_idx\` ON \`settings_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_questions_id_idx\` ON \`settings_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_front_sections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_front_sections_parent_idx\` ON \`_settings_v_version_front_sections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text,
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_events_parent_id_idx\` ON \`_settings_v_version_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_events_locales\` (
  	\`title\` text NOT NULL,
  	\`place\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_version_events_locales_locale_parent_id_unique\` ON \`_settings_v_version_events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_events_locales_parent_id_fk_idx\` ON \`_settings_v_version_events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`interviews_id\` text(36),
  	\`cases_id\` text(36),
  	\`questions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interviews_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_parent_idx\` ON \`_settings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_interviews_id_idx\` ON \`_settings_v_rels\` (\`interviews_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_cases_id_idx\` ON \`_settings_v_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_questions_id_idx\` ON \`_settings_v_rels\` (\`questions_id\`);`)
  await db.run(sql`DROP INDEX \`interviews_exchanges_order_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_attribution_order_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_attribution_corrections_order_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews__status_idx\`;`)
  await db.run(sql`CREATE INDEX \`interviews_published_at_list_idx\` ON \`interviews\` (\`published_at\`,\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_created_at_list_idx\` ON \`interviews\` (\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_updated_at_list_idx\` ON \`interviews\` (\`updated_at\`,\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`interviews_rels_order_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_rels_path_idx\`;`)
  await db.run(sql`ALTER TABLE \`interviews_rels\` ADD \`interviews_id\` text(36) REFERENCES interviews(id);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_interviews_id_idx\` ON \`interviews_rels\` (\`interviews_id\`);`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_exchanges_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_attribution_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_attribution_corrections_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_version_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_version_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_version_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_version_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_version__status_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_snapshot_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_published_locale_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_autosave_idx\`;`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_published_at_list_idx\` ON \`_interviews_v\` (\`version_published_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_created_at_list_idx\` ON \`_interviews_v\` (\`version_created_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_updated_at_list_idx\` ON \`_interviews_v\` (\`version_updated_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`DROP INDEX \`_interviews_v_rels_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_rels_path_idx\`;`)
  await db.run(sql`ALTER TABLE \`_interviews_v_rels\` ADD \`interviews_id\` text(36) REFERENCES interviews(id);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_interviews_id_idx\` ON \`_interviews_v_rels\` (\`interviews_id\`);`)
  await db.run(sql`DROP INDEX \`cases_attribution_order_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_attribution_corrections_order_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_sector_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`cases__status_idx\`;`)
  await db.run(sql`CREATE INDEX \`cases_published_at_list_idx\` ON \`cases\` (\`published_at\`,\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_list_idx\` ON \`cases\` (\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_list_idx\` ON \`cases\` (\`updated_at\`,\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`cases_rels_order_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_rels_path_idx\`;`)
  await db.run(sql`ALTER TABLE \`cases_rels\` ADD \`cases_id\` text(36) REFERENCES cases(id);`)
  await db.run(sql`ALTER TABLE \`cases_rels\` ADD \`interviews_id\` text(36) REFERENCES interviews(id);`)
  await db.run(sql`CREATE INDEX \`cases_rels_cases_id_idx\` ON \`cases_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_interviews_id_idx\` ON \`cases_rels\` (\`interviews_id\`);`)
  await db.run(sql`DROP INDEX \`_cases_v_version_attribution_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_attribution_corrections_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_version_sector_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_version_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_version_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_version_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_version_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_version__status_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_snapshot_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_published_locale_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_autosave_idx\`;`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_published_at_list_idx\` ON \`_cases_v\` (\`version_published_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_created_at_list_idx\` ON \`_cases_v\` (\`version_created_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_updated_at_list_idx\` ON \`_cases_v\` (\`version_updated_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`DROP INDEX \`_cases_v_rels_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_rels_path_idx\`;`)
  await db.run(sql`ALTER TABLE \`_cases_v_rels\` ADD \`cases_id\` text(36) REFERENCES cases(id);`)
  await db.run(sql`ALTER TABLE \`_cases_v_rels\` ADD \`interviews_id\` text(36) REFERENCES interviews(id);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_cases_id_idx\` ON \`_cases_v_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_interviews_id_idx\` ON \`_cases_v_rels\` (\`interviews_id\`);`)
  await db.run(sql`DROP INDEX \`questions_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`questions_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`questions_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`questions_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`slug\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_slug_idx\` ON \`questions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_list_idx\` ON \`questions\` (\`created_at\`,\`id\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_list_idx\` ON \`questions\` (\`updated_at\`,\`created_at\`,\`id\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`themes_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`themes_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`themes_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`themes_deleted_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`themes_created_at_list_idx\` ON \`themes\` (\`created_at\`,\`id\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_list_idx\` ON \`themes\` (\`updated_at\`,\`created_at\`,\`id\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`roles_seat_history_order_idx\`;`)
  await db.run(sql`DROP INDEX \`roles_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`roles_rels_order_idx\`;`)
  await db.run(sql`DROP INDEX \`roles_rels_path_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_links_order_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_positions_order_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_sector_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors__status_idx\`;`)
  await db.run(sql`CREATE INDEX \`ambassadors_published_at_list_idx\` ON \`ambassadors\` (\`published_at\`,\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_created_at_list_idx\` ON \`ambassadors\` (\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_updated_at_list_idx\` ON \`ambassadors\` (\`updated_at\`,\`created_at\`,\`id\`,\`_status\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_links_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_positions_order_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_version_sector_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_version_published_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_version_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_version_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_version_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_version__status_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_snapshot_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_published_locale_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_latest_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_autosave_idx\`;`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_published_at_list_idx\` ON \`_ambassadors_v\` (\`version_published_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_created_at_list_idx\` ON \`_ambassadors_v\` (\`version_created_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_updated_at_list_idx\` ON \`_ambassadors_v\` (\`version_updated_at\`,\`created_at\`,\`id\`,\`latest\`,\`version_deleted_at\`,\`version__status\`);`)
  await db.run(sql`DROP INDEX \`terms_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`terms_rels_order_idx\`;`)
  await db.run(sql`DROP INDEX \`terms_rels_path_idx\`;`)
  await db.run(sql`DROP INDEX \`handovers_incoming_order_idx\`;`)
  await db.run(sql`DROP INDEX \`handovers_trail_order_idx\`;`)
  await db.run(sql`DROP INDEX \`handovers_state_idx\`;`)
  await db.run(sql`DROP INDEX \`handovers_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`handovers_rels_order_idx\`;`)
  await db.run(sql`DROP INDEX \`handovers_rels_path_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_sector_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_deleted_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_list_idx\` ON \`organisations\` (\`created_at\`,\`id\`,\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_list_idx\` ON \`organisations\` (\`updated_at\`,\`created_at\`,\`id\`,\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`redirects_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`users_sessions_order_idx\`;`)
  await db.run(sql`DROP INDEX \`media_in_use_idx\`;`)
  await db.run(sql`DROP INDEX \`media_demo_idx\`;`)
  await db.run(sql`DROP INDEX \`media_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`media_created_at_idx\`;`)
  await db.run(sql`DROP INDEX \`media_deleted_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`media_created_at_list_idx\` ON \`media\` (\`created_at\`,\`id\`,\`deleted_at\`,\`in_use\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_list_idx\` ON \`media\` (\`updated_at\`,\`created_at\`,\`id\`,\`deleted_at\`,\`in_use\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`rights_statement_url\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`logo_on_dark_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`accent\` text;`)
  await db.run(sql`CREATE INDEX \`settings_logo_on_dark_idx\` ON \`settings\` (\`logo_on_dark_id\`);`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`rights_accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`rights_privacy\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_rights_statement_url\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_logo_on_dark_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_accent\` text;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_logo_on_dark_idx\` ON \`_settings_v\` (\`version_logo_on_dark_id\`);`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_rights_accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_rights_privacy\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`settings_front_sections\`;`)
  await db.run(sql`DROP TABLE \`settings_events\`;`)
  await db.run(sql`DROP TABLE \`settings_events_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_rels\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_front_sections\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_events\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_events_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_interviews_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`ambassadors_id\` text(36),
  	\`cases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ambassadors_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_interviews_rels\`("id", "order", "parent_id", "path", "ambassadors_id", "cases_id") SELECT "id", "order", "parent_id", "path", "ambassadors_id", "cases_id" FROM \`interviews_rels\`;`)
  await db.run(sql`DROP TABLE \`interviews_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_interviews_rels\` RENAME TO \`interviews_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`interviews_rels_order_idx\` ON \`interviews_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_parent_idx\` ON \`interviews_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_path_idx\` ON \`interviews_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_ambassadors_id_idx\` ON \`interviews_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_cases_id_idx\` ON \`interviews_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__interviews_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`ambassadors_id\` text(36),
  	\`cases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ambassadors_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__interviews_v_rels\`("id", "order", "parent_id", "path", "ambassadors_id", "cases_id") SELECT "id", "order", "parent_id", "path", "ambassadors_id", "cases_id" FROM \`_interviews_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__interviews_v_rels\` RENAME TO \`_interviews_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_order_idx\` ON \`_interviews_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_parent_idx\` ON \`_interviews_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_path_idx\` ON \`_interviews_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_ambassadors_id_idx\` ON \`_interviews_v_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_cases_id_idx\` ON \`_interviews_v_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`ambassadors_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ambassadors_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_cases_rels\`("id", "order", "parent_id", "path", "themes_id", "ambassadors_id", "media_id") SELECT "id", "order", "parent_id", "path", "themes_id", "ambassadors_id", "media_id" FROM \`cases_rels\`;`)
  await db.run(sql`DROP TABLE \`cases_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_cases_rels\` RENAME TO \`cases_rels\`;`)
  await db.run(sql`CREATE INDEX \`cases_rels_order_idx\` ON \`cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_parent_idx\` ON \`cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_path_idx\` ON \`cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_themes_id_idx\` ON \`cases_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_ambassadors_id_idx\` ON \`cases_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_media_id_idx\` ON \`cases_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__cases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`ambassadors_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ambassadors_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__cases_v_rels\`("id", "order", "parent_id", "path", "themes_id", "ambassadors_id", "media_id") SELECT "id", "order", "parent_id", "path", "themes_id", "ambassadors_id", "media_id" FROM \`_cases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__cases_v_rels\` RENAME TO \`_cases_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_order_idx\` ON \`_cases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_parent_idx\` ON \`_cases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_path_idx\` ON \`_cases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_themes_id_idx\` ON \`_cases_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_ambassadors_id_idx\` ON \`_cases_v_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_media_id_idx\` ON \`_cases_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role_id\` text(36),
  	\`logo_id\` text(36),
  	\`contact_email\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "role_id", "logo_id", "contact_email", "updated_at", "created_at") SELECT "id", "role_id", "logo_id", "contact_email", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`CREATE INDEX \`settings_role_idx\` ON \`settings\` (\`role_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_logo_idx\` ON \`settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_role_id\` text(36),
  	\`version_logo_id\` text(36),
  	\`version_contact_email\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__settings_v\`("id", "version_role_id", "version_logo_id", "version_contact_email", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_role_id", "version_logo_id", "version_contact_email", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__settings_v\` RENAME TO \`_settings_v\`;`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_role_idx\` ON \`_settings_v\` (\`version_role_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_logo_idx\` ON \`_settings_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`DROP INDEX \`interviews_published_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`interviews_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`interviews_published_at_idx\` ON \`interviews\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_demo_idx\` ON \`interviews\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`interviews_updated_at_idx\` ON \`interviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_created_at_idx\` ON \`interviews\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_deleted_at_idx\` ON \`interviews\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews__status_idx\` ON \`interviews\` (\`_status\`);`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_published_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_published_at_idx\` ON \`_interviews_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_demo_idx\` ON \`_interviews_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_updated_at_idx\` ON \`_interviews_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_created_at_idx\` ON \`_interviews_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_deleted_at_idx\` ON \`_interviews_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version__status_idx\` ON \`_interviews_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_snapshot_idx\` ON \`_interviews_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_published_locale_idx\` ON \`_interviews_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_latest_idx\` ON \`_interviews_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_autosave_idx\` ON \`_interviews_v\` (\`autosave\`);`)
  await db.run(sql`DROP INDEX \`cases_published_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`cases_sector_idx\` ON \`cases\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`cases_published_at_idx\` ON \`cases\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_demo_idx\` ON \`cases\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_deleted_at_idx\` ON \`cases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`cases__status_idx\` ON \`cases\` (\`_status\`);`)
  await db.run(sql`DROP INDEX \`_cases_v_version_published_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_cases_v_version_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_sector_idx\` ON \`_cases_v\` (\`version_sector\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_published_at_idx\` ON \`_cases_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_demo_idx\` ON \`_cases_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_updated_at_idx\` ON \`_cases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_created_at_idx\` ON \`_cases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_deleted_at_idx\` ON \`_cases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version__status_idx\` ON \`_cases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_snapshot_idx\` ON \`_cases_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_published_locale_idx\` ON \`_cases_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_latest_idx\` ON \`_cases_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_autosave_idx\` ON \`_cases_v\` (\`autosave\`);`)
  await db.run(sql`DROP INDEX \`questions_slug_idx\`;`)
  await db.run(sql`DROP INDEX \`questions_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`questions_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`questions_demo_idx\` ON \`questions\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_deleted_at_idx\` ON \`questions\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`slug\`;`)
  await db.run(sql`DROP INDEX \`themes_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`themes_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`themes_demo_idx\` ON \`themes\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`ambassadors_published_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`ambassadors_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`ambassadors_sector_idx\` ON \`ambassadors\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_published_at_idx\` ON \`ambassadors\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_demo_idx\` ON \`ambassadors\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_updated_at_idx\` ON \`ambassadors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_created_at_idx\` ON \`ambassadors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_deleted_at_idx\` ON \`ambassadors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors__status_idx\` ON \`ambassadors\` (\`_status\`);`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_published_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_ambassadors_v_version_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_sector_idx\` ON \`_ambassadors_v\` (\`version_sector\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_published_at_idx\` ON \`_ambassadors_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_demo_idx\` ON \`_ambassadors_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_updated_at_idx\` ON \`_ambassadors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_created_at_idx\` ON \`_ambassadors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_deleted_at_idx\` ON \`_ambassadors_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version__status_idx\` ON \`_ambassadors_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_snapshot_idx\` ON \`_ambassadors_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_published_locale_idx\` ON \`_ambassadors_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_latest_idx\` ON \`_ambassadors_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_autosave_idx\` ON \`_ambassadors_v\` (\`autosave\`);`)
  await db.run(sql`DROP INDEX \`organisations_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`organisations_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`organisations_sector_idx\` ON \`organisations\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`organisations_demo_idx\` ON \`organisations\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`DROP INDEX \`media_created_at_list_idx\`;`)
  await db.run(sql`DROP INDEX \`media_updated_at_list_idx\`;`)
  await db.run(sql`CREATE INDEX \`media_in_use_idx\` ON \`media\` (\`in_use\`);`)
  await db.run(sql`CREATE INDEX \`media_demo_idx\` ON \`media\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_exchanges_order_idx\` ON \`interviews_exchanges\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_attribution_order_idx\` ON \`interviews_attribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_attribution_corrections_order_idx\` ON \`interviews_attribution_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_exchanges_order_idx\` ON \`_interviews_v_version_exchanges\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_order_idx\` ON \`_interviews_v_version_attribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_corrections_order_idx\` ON \`_interviews_v_version_attribution_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_attribution_order_idx\` ON \`cases_attribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_attribution_corrections_order_idx\` ON \`cases_attribution_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_order_idx\` ON \`_cases_v_version_attribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_corrections_order_idx\` ON \`_cases_v_version_attribution_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_seat_history_order_idx\` ON \`roles_seat_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_demo_idx\` ON \`roles\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`roles_rels_order_idx\` ON \`roles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roles_rels_path_idx\` ON \`roles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_links_order_idx\` ON \`ambassadors_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_positions_order_idx\` ON \`ambassadors_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_links_order_idx\` ON \`_ambassadors_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_positions_order_idx\` ON \`_ambassadors_v_version_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_demo_idx\` ON \`terms\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_order_idx\` ON \`terms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_path_idx\` ON \`terms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`handovers_incoming_order_idx\` ON \`handovers_incoming\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handovers_trail_order_idx\` ON \`handovers_trail\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handovers_state_idx\` ON \`handovers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`handovers_demo_idx\` ON \`handovers\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`handovers_rels_order_idx\` ON \`handovers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handovers_rels_path_idx\` ON \`handovers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_demo_idx\` ON \`redirects\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`rights_accessibility\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`rights_privacy\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_rights_accessibility\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_rights_privacy\`;`)
}
