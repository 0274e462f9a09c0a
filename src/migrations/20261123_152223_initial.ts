import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`interviews_exchanges\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question_id\` text(36),
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_exchanges_order_idx\` ON \`interviews_exchanges\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_exchanges_parent_id_idx\` ON \`interviews_exchanges\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_exchanges_question_idx\` ON \`interviews_exchanges\` (\`question_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_exchanges_locales\` (
  	\`wording\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews_exchanges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`interviews_exchanges_locales_locale_parent_id_unique\` ON \`interviews_exchanges_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_exchanges_locales_parent_id_fk_idx\` ON \`interviews_exchanges_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_attribution\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`ambassador_id\` text(36),
  	\`term_id\` text(36),
  	FOREIGN KEY (\`ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_attribution_order_idx\` ON \`interviews_attribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_attribution_parent_id_idx\` ON \`interviews_attribution\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_attribution_ambassador_idx\` ON \`interviews_attribution\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_attribution_term_idx\` ON \`interviews_attribution\` (\`term_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_attribution_locales\` (
  	\`title\` text,
  	\`organisation\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews_attribution\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`interviews_attribution_locales_locale_parent_id_unique\` ON \`interviews_attribution_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_attribution_locales_parent_id_fk_idx\` ON \`interviews_attribution_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_attribution_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`by\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_attribution_corrections_order_idx\` ON \`interviews_attribution_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_attribution_corrections_parent_id_idx\` ON \`interviews_attribution_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role_id\` text(36),
  	\`interviewer\` text,
  	\`interviewed_on\` text,
  	\`cover_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_role_idx\` ON \`interviews\` (\`role_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_interviewed_on_idx\` ON \`interviews\` (\`interviewed_on\`);`)
  await db.run(sql`CREATE INDEX \`interviews_cover_idx\` ON \`interviews\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`interviews_slug_idx\` ON \`interviews\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`interviews_published_at_idx\` ON \`interviews\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_demo_idx\` ON \`interviews\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`interviews_updated_at_idx\` ON \`interviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_created_at_idx\` ON \`interviews\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_deleted_at_idx\` ON \`interviews\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews__status_idx\` ON \`interviews\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`interviews_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`pull_quote\` text,
  	\`background\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`interviews_locales_locale_parent_id_unique\` ON \`interviews_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_locales_parent_id_fk_idx\` ON \`interviews_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_rels\` (
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
  await db.run(sql`CREATE INDEX \`interviews_rels_order_idx\` ON \`interviews_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_parent_idx\` ON \`interviews_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_path_idx\` ON \`interviews_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_ambassadors_id_idx\` ON \`interviews_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_cases_id_idx\` ON \`interviews_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_version_exchanges\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_exchanges_order_idx\` ON \`_interviews_v_version_exchanges\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_exchanges_parent_id_idx\` ON \`_interviews_v_version_exchanges\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_exchanges_question_idx\` ON \`_interviews_v_version_exchanges\` (\`question_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_version_exchanges_locales\` (
  	\`wording\` text,
  	\`answer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v_version_exchanges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_interviews_v_version_exchanges_locales_locale_parent_id_uni\` ON \`_interviews_v_version_exchanges_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_exchanges_locales_parent_id_fk_idx\` ON \`_interviews_v_version_exchanges_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_version_attribution\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`ambassador_id\` text(36),
  	\`term_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_order_idx\` ON \`_interviews_v_version_attribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_parent_id_idx\` ON \`_interviews_v_version_attribution\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_ambassador_idx\` ON \`_interviews_v_version_attribution\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_term_idx\` ON \`_interviews_v_version_attribution\` (\`term_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_version_attribution_locales\` (
  	\`title\` text,
  	\`organisation\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v_version_attribution\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_interviews_v_version_attribution_locales_locale_parent_id_u\` ON \`_interviews_v_version_attribution_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_locales_parent_id_fk_idx\` ON \`_interviews_v_version_attribution_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_version_attribution_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`by\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_corrections_order_idx\` ON \`_interviews_v_version_attribution_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_attribution_corrections_parent_id_idx\` ON \`_interviews_v_version_attribution_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_role_id\` text(36),
  	\`version_interviewer\` text,
  	\`version_interviewed_on\` text,
  	\`version_cover_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_parent_idx\` ON \`_interviews_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_role_idx\` ON \`_interviews_v\` (\`version_role_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_interviewed_on_idx\` ON \`_interviews_v\` (\`version_interviewed_on\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_cover_idx\` ON \`_interviews_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_slug_idx\` ON \`_interviews_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_published_at_idx\` ON \`_interviews_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_demo_idx\` ON \`_interviews_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_updated_at_idx\` ON \`_interviews_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_created_at_idx\` ON \`_interviews_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_deleted_at_idx\` ON \`_interviews_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version__status_idx\` ON \`_interviews_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_created_at_idx\` ON \`_interviews_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_updated_at_idx\` ON \`_interviews_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_snapshot_idx\` ON \`_interviews_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_published_locale_idx\` ON \`_interviews_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_latest_idx\` ON \`_interviews_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_autosave_idx\` ON \`_interviews_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_pull_quote\` text,
  	\`version_background\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_interviews_v_locales_locale_parent_id_unique\` ON \`_interviews_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_locales_parent_id_fk_idx\` ON \`_interviews_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_order_idx\` ON \`_interviews_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_parent_idx\` ON \`_interviews_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_path_idx\` ON \`_interviews_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_ambassadors_id_idx\` ON \`_interviews_v_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_cases_id_idx\` ON \`_interviews_v_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_attribution\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`ambassador_id\` text(36),
  	\`term_id\` text(36),
  	FOREIGN KEY (\`ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_attribution_order_idx\` ON \`cases_attribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_attribution_parent_id_idx\` ON \`cases_attribution\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_attribution_ambassador_idx\` ON \`cases_attribution\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_attribution_term_idx\` ON \`cases_attribution\` (\`term_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_attribution_locales\` (
  	\`title\` text,
  	\`organisation\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases_attribution\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_attribution_locales_locale_parent_id_unique\` ON \`cases_attribution_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_attribution_locales_parent_id_fk_idx\` ON \`cases_attribution_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_attribution_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`by\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_attribution_corrections_order_idx\` ON \`cases_attribution_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_attribution_corrections_parent_id_idx\` ON \`cases_attribution_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`sector\` text,
  	\`put_forward_on\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_organisation_idx\` ON \`cases\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_sector_idx\` ON \`cases\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`cases_put_forward_on_idx\` ON \`cases\` (\`put_forward_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_slug_idx\` ON \`cases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`cases_published_at_idx\` ON \`cases\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_demo_idx\` ON \`cases\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_deleted_at_idx\` ON \`cases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`cases__status_idx\` ON \`cases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`cases_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`challenge\` text,
  	\`action\` text,
  	\`effect\` text,
  	\`learning\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_locales_locale_parent_id_unique\` ON \`cases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_locales_parent_id_fk_idx\` ON \`cases_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_rels\` (
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
  await db.run(sql`CREATE INDEX \`cases_rels_order_idx\` ON \`cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_parent_idx\` ON \`cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_path_idx\` ON \`cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_themes_id_idx\` ON \`cases_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_ambassadors_id_idx\` ON \`cases_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_media_id_idx\` ON \`cases_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_attribution\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`ambassador_id\` text(36),
  	\`term_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_order_idx\` ON \`_cases_v_version_attribution\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_parent_id_idx\` ON \`_cases_v_version_attribution\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_ambassador_idx\` ON \`_cases_v_version_attribution\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_term_idx\` ON \`_cases_v_version_attribution\` (\`term_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_attribution_locales\` (
  	\`title\` text,
  	\`organisation\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v_version_attribution\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cases_v_version_attribution_locales_locale_parent_id_unique\` ON \`_cases_v_version_attribution_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_locales_parent_id_fk_idx\` ON \`_cases_v_version_attribution_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_version_attribution_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`by\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_corrections_order_idx\` ON \`_cases_v_version_attribution_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_attribution_corrections_parent_id_idx\` ON \`_cases_v_version_attribution_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_organisation_id\` text(36),
  	\`version_sector\` text,
  	\`version_put_forward_on\` text,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_cases_v_parent_idx\` ON \`_cases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_organisation_idx\` ON \`_cases_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_sector_idx\` ON \`_cases_v\` (\`version_sector\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_put_forward_on_idx\` ON \`_cases_v\` (\`version_put_forward_on\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_slug_idx\` ON \`_cases_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_published_at_idx\` ON \`_cases_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_demo_idx\` ON \`_cases_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_updated_at_idx\` ON \`_cases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_created_at_idx\` ON \`_cases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_deleted_at_idx\` ON \`_cases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version__status_idx\` ON \`_cases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_created_at_idx\` ON \`_cases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_updated_at_idx\` ON \`_cases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_snapshot_idx\` ON \`_cases_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_published_locale_idx\` ON \`_cases_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_latest_idx\` ON \`_cases_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_autosave_idx\` ON \`_cases_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_challenge\` text,
  	\`version_action\` text,
  	\`version_effect\` text,
  	\`version_learning\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cases_v_locales_locale_parent_id_unique\` ON \`_cases_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_locales_parent_id_fk_idx\` ON \`_cases_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cases_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_cases_v_rels_order_idx\` ON \`_cases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_parent_idx\` ON \`_cases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_path_idx\` ON \`_cases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_themes_id_idx\` ON \`_cases_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_ambassadors_id_idx\` ON \`_cases_v_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_rels_media_id_idx\` ON \`_cases_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`theme_id\` text(36),
  	\`retired\` integer DEFAULT false,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_theme_idx\` ON \`questions\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_demo_idx\` ON \`questions\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_deleted_at_idx\` ON \`questions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`questions_locales\` (
  	\`wording\` text NOT NULL,
  	\`help_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_locales_locale_parent_id_unique\` ON \`questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_locales_parent_id_fk_idx\` ON \`questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_demo_idx\` ON \`themes\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_locales_parent_id_fk_idx\` ON \`themes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_seat_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`seats\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_seat_history_order_idx\` ON \`roles_seat_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_seat_history_parent_id_idx\` ON \`roles_seat_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`term_months\` numeric,
  	\`time_zone\` text DEFAULT 'Europe/Copenhagen' NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_slug_idx\` ON \`roles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`roles_demo_idx\` ON \`roles\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`roles_updated_at_idx\` ON \`roles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roles_created_at_idx\` ON \`roles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`roles_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_locales_locale_parent_id_unique\` ON \`roles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_locales_parent_id_fk_idx\` ON \`roles_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`questions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_rels_order_idx\` ON \`roles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roles_rels_parent_idx\` ON \`roles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_rels_path_idx\` ON \`roles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`roles_rels_questions_id_idx\` ON \`roles_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE TABLE \`ambassadors_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ambassadors_links_order_idx\` ON \`ambassadors_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_links_parent_id_idx\` ON \`ambassadors_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ambassadors_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambassadors_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ambassadors_links_locales_locale_parent_id_unique\` ON \`ambassadors_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_links_locales_parent_id_fk_idx\` ON \`ambassadors_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ambassadors_positions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ambassadors_positions_order_idx\` ON \`ambassadors_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_positions_parent_id_idx\` ON \`ambassadors_positions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_positions_organisation_idx\` ON \`ambassadors_positions\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`ambassadors_positions_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambassadors_positions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ambassadors_positions_locales_locale_parent_id_unique\` ON \`ambassadors_positions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_positions_locales_parent_id_fk_idx\` ON \`ambassadors_positions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ambassadors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`portrait_id\` text(36),
  	\`sector\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`ambassadors_name_idx\` ON \`ambassadors\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_portrait_idx\` ON \`ambassadors\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_sector_idx\` ON \`ambassadors\` (\`sector\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ambassadors_slug_idx\` ON \`ambassadors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_published_at_idx\` ON \`ambassadors\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_demo_idx\` ON \`ambassadors\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_updated_at_idx\` ON \`ambassadors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_created_at_idx\` ON \`ambassadors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_deleted_at_idx\` ON \`ambassadors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors__status_idx\` ON \`ambassadors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`ambassadors_locales\` (
  	\`quote\` text,
  	\`biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ambassadors_locales_locale_parent_id_unique\` ON \`ambassadors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ambassadors_locales_parent_id_fk_idx\` ON \`ambassadors_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambassadors_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambassadors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_links_order_idx\` ON \`_ambassadors_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_links_parent_id_idx\` ON \`_ambassadors_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambassadors_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambassadors_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_ambassadors_v_version_links_locales_locale_parent_id_unique\` ON \`_ambassadors_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_links_locales_parent_id_fk_idx\` ON \`_ambassadors_v_version_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambassadors_v_version_positions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambassadors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_positions_order_idx\` ON \`_ambassadors_v_version_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_positions_parent_id_idx\` ON \`_ambassadors_v_version_positions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_positions_organisation_idx\` ON \`_ambassadors_v_version_positions\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambassadors_v_version_positions_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambassadors_v_version_positions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_ambassadors_v_version_positions_locales_locale_parent_id_un\` ON \`_ambassadors_v_version_positions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_positions_locales_parent_id_fk_idx\` ON \`_ambassadors_v_version_positions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambassadors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_portrait_id\` text(36),
  	\`version_sector\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_parent_idx\` ON \`_ambassadors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_name_idx\` ON \`_ambassadors_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_portrait_idx\` ON \`_ambassadors_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_sector_idx\` ON \`_ambassadors_v\` (\`version_sector\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_slug_idx\` ON \`_ambassadors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_published_at_idx\` ON \`_ambassadors_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_demo_idx\` ON \`_ambassadors_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_updated_at_idx\` ON \`_ambassadors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_created_at_idx\` ON \`_ambassadors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version_deleted_at_idx\` ON \`_ambassadors_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_version_version__status_idx\` ON \`_ambassadors_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_created_at_idx\` ON \`_ambassadors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_updated_at_idx\` ON \`_ambassadors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_snapshot_idx\` ON \`_ambassadors_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_published_locale_idx\` ON \`_ambassadors_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_latest_idx\` ON \`_ambassadors_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_autosave_idx\` ON \`_ambassadors_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_ambassadors_v_locales\` (
  	\`version_quote\` text,
  	\`version_biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambassadors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_ambassadors_v_locales_locale_parent_id_unique\` ON \`_ambassadors_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambassadors_v_locales_parent_id_fk_idx\` ON \`_ambassadors_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`role_id\` text(36) NOT NULL,
  	\`ambassador_id\` text(36) NOT NULL,
  	\`starts_on\` text NOT NULL,
  	\`ends_on\` text,
  	\`announced_on\` text,
  	\`kind\` text DEFAULT 'ordinary' NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_role_idx\` ON \`terms\` (\`role_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_ambassador_idx\` ON \`terms\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_starts_on_idx\` ON \`terms\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`terms_ends_on_idx\` ON \`terms\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`terms_announced_on_idx\` ON \`terms\` (\`announced_on\`);`)
  await db.run(sql`CREATE INDEX \`terms_demo_idx\` ON \`terms\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`terms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_rels_order_idx\` ON \`terms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_parent_idx\` ON \`terms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_path_idx\` ON \`terms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_organisations_id_idx\` ON \`terms_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`sector\` text,
  	\`website\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sector_idx\` ON \`organisations\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`organisations_demo_idx\` ON \`organisations\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_id_fk_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_to_idx\` ON \`redirects\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`redirects_demo_idx\` ON \`redirects\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`ambassador_id\` text(36),
  	\`language\` text DEFAULT 'da',
  	\`mark\` text,
  	\`witness\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_ambassador_idx\` ON \`users\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_mark_idx\` ON \`users\` (\`mark\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text NOT NULL,
  	\`consent_recognisable\` integer DEFAULT false,
  	\`consent_note\` text,
  	\`consent_given_on\` text,
  	\`in_use\` integer DEFAULT false,
  	\`uploaded_by_id\` text(36),
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_jpeg480_url\` text,
  	\`sizes_jpeg480_width\` numeric,
  	\`sizes_jpeg480_height\` numeric,
  	\`sizes_jpeg480_mime_type\` text,
  	\`sizes_jpeg480_filesize\` numeric,
  	\`sizes_jpeg480_filename\` text,
  	\`sizes_avif960_url\` text,
  	\`sizes_avif960_width\` numeric,
  	\`sizes_avif960_height\` numeric,
  	\`sizes_avif960_mime_type\` text,
  	\`sizes_avif960_filesize\` numeric,
  	\`sizes_avif960_filename\` text,
  	\`sizes_webp960_url\` text,
  	\`sizes_webp960_width\` numeric,
  	\`sizes_webp960_height\` numeric,
  	\`sizes_webp960_mime_type\` text,
  	\`sizes_webp960_filesize\` numeric,
  	\`sizes_webp960_filename\` text,
  	\`sizes_jpeg960_url\` text,
  	\`sizes_jpeg960_width\` numeric,
  	\`sizes_jpeg960_height\` numeric,
  	\`sizes_jpeg960_mime_type\` text,
  	\`sizes_jpeg960_filesize\` numeric,
  	\`sizes_jpeg960_filename\` text,
  	\`sizes_avif1600_url\` text,
  	\`sizes_avif1600_width\` numeric,
  	\`sizes_avif1600_height\` numeric,
  	\`sizes_avif1600_mime_type\` text,
  	\`sizes_avif1600_filesize\` numeric,
  	\`sizes_avif1600_filename\` text,
  	\`sizes_webp1600_url\` text,
  	\`sizes_webp1600_width\` numeric,
  	\`sizes_webp1600_height\` numeric,
  	\`sizes_webp1600_mime_type\` text,
  	\`sizes_webp1600_filesize\` numeric,
  	\`sizes_webp1600_filename\` text,
  	\`sizes_jpeg1600_url\` text,
  	\`sizes_jpeg1600_width\` numeric,
  	\`sizes_jpeg1600_height\` numeric,
  	\`sizes_jpeg1600_mime_type\` text,
  	\`sizes_jpeg1600_filesize\` numeric,
  	\`sizes_jpeg1600_filename\` text,
  	\`sizes_avif_full_url\` text,
  	\`sizes_avif_full_width\` numeric,
  	\`sizes_avif_full_height\` numeric,
  	\`sizes_avif_full_mime_type\` text,
  	\`sizes_avif_full_filesize\` numeric,
  	\`sizes_avif_full_filename\` text,
  	\`sizes_webp_full_url\` text,
  	\`sizes_webp_full_width\` numeric,
  	\`sizes_webp_full_height\` numeric,
  	\`sizes_webp_full_mime_type\` text,
  	\`sizes_webp_full_filesize\` numeric,
  	\`sizes_webp_full_filename\` text,
  	\`sizes_jpeg_full_url\` text,
  	\`sizes_jpeg_full_width\` numeric,
  	\`sizes_jpeg_full_height\` numeric,
  	\`sizes_jpeg_full_mime_type\` text,
  	\`sizes_jpeg_full_filesize\` numeric,
  	\`sizes_jpeg_full_filename\` text,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_in_use_idx\` ON \`media\` (\`in_use\`);`)
  await db.run(sql`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_demo_idx\` ON \`media\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_jpeg480_sizes_jpeg480_filename_idx\` ON \`media\` (\`sizes_jpeg480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif960_sizes_avif960_filename_idx\` ON \`media\` (\`sizes_avif960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp960_sizes_webp960_filename_idx\` ON \`media\` (\`sizes_webp960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_jpeg960_sizes_jpeg960_filename_idx\` ON \`media\` (\`sizes_jpeg960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1600_sizes_avif1600_filename_idx\` ON \`media\` (\`sizes_avif1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1600_sizes_webp1600_filename_idx\` ON \`media\` (\`sizes_webp1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_jpeg1600_sizes_jpeg1600_filename_idx\` ON \`media\` (\`sizes_jpeg1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif_full_sizes_avif_full_filename_idx\` ON \`media\` (\`sizes_avif_full_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp_full_sizes_webp_full_filename_idx\` ON \`media\` (\`sizes_webp_full_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_jpeg_full_sizes_jpeg_full_filename_idx\` ON \`media\` (\`sizes_jpeg_full_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_id_fk_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_texts_order_parent\` ON \`media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_texts_text_idx\` ON \`media_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`media_texts_parent_id_fk_idx\` ON \`media_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`interviews_id\` text(36),
  	\`cases_id\` text(36),
  	\`questions_id\` text(36),
  	\`themes_id\` text(36),
  	\`roles_id\` text(36),
  	\`ambassadors_id\` text(36),
  	\`terms_id\` text(36),
  	\`organisations_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interviews_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roles_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ambassadors_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_interviews_id_idx\` ON \`payload_locked_documents_rels\` (\`interviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roles_id_idx\` ON \`payload_locked_documents_rels\` (\`roles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ambassadors_id_idx\` ON \`payload_locked_documents_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
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
  await db.run(sql`CREATE INDEX \`settings_role_idx\` ON \`settings\` (\`role_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_logo_idx\` ON \`settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_locales\` (
  	\`site_name\` text DEFAULT 'Stafet' NOT NULL,
  	\`tagline\` text,
  	\`about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_locales_parent_id_fk_idx\` ON \`settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
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
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_role_idx\` ON \`_settings_v\` (\`version_role_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_logo_idx\` ON \`_settings_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_locales\` (
  	\`version_site_name\` text DEFAULT 'Stafet' NOT NULL,
  	\`version_tagline\` text,
  	\`version_about\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_locales_locale_parent_id_unique\` ON \`_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_locales_parent_id_fk_idx\` ON \`_settings_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`interviews_exchanges\`;`)
  await db.run(sql`DROP TABLE \`interviews_exchanges_locales\`;`)
  await db.run(sql`DROP TABLE \`interviews_attribution\`;`)
  await db.run(sql`DROP TABLE \`interviews_attribution_locales\`;`)
  await db.run(sql`DROP TABLE \`interviews_attribution_corrections\`;`)
  await db.run(sql`DROP TABLE \`interviews\`;`)
  await db.run(sql`DROP TABLE \`interviews_locales\`;`)
  await db.run(sql`DROP TABLE \`interviews_rels\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_version_exchanges\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_version_exchanges_locales\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_version_attribution\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_version_attribution_locales\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_version_attribution_corrections\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_rels\`;`)
  await db.run(sql`DROP TABLE \`cases_attribution\`;`)
  await db.run(sql`DROP TABLE \`cases_attribution_locales\`;`)
  await db.run(sql`DROP TABLE \`cases_attribution_corrections\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases_locales\`;`)
  await db.run(sql`DROP TABLE \`cases_rels\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_attribution\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_attribution_locales\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_version_attribution_corrections\`;`)
  await db.run(sql`DROP TABLE \`_cases_v\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_cases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`DROP TABLE \`questions_locales\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_seat_history\`;`)
  await db.run(sql`DROP TABLE \`roles\`;`)
  await db.run(sql`DROP TABLE \`roles_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_rels\`;`)
  await db.run(sql`DROP TABLE \`ambassadors_links\`;`)
  await db.run(sql`DROP TABLE \`ambassadors_links_locales\`;`)
  await db.run(sql`DROP TABLE \`ambassadors_positions\`;`)
  await db.run(sql`DROP TABLE \`ambassadors_positions_locales\`;`)
  await db.run(sql`DROP TABLE \`ambassadors\`;`)
  await db.run(sql`DROP TABLE \`ambassadors_locales\`;`)
  await db.run(sql`DROP TABLE \`_ambassadors_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_ambassadors_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_ambassadors_v_version_positions\`;`)
  await db.run(sql`DROP TABLE \`_ambassadors_v_version_positions_locales\`;`)
  await db.run(sql`DROP TABLE \`_ambassadors_v\`;`)
  await db.run(sql`DROP TABLE \`_ambassadors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`media_texts\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_locales\`;`)
}
