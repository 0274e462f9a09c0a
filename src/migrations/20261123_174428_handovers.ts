import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`handovers_incoming\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`ambassador_id\` text(36),
  	\`name\` text,
  	\`email\` text,
  	\`organisation_id\` text(36),
  	\`sector\` text,
  	\`kind\` text DEFAULT 'ordinary' NOT NULL,
  	\`ends_on\` text,
  	FOREIGN KEY (\`ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handovers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handovers_incoming_order_idx\` ON \`handovers_incoming\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handovers_incoming_parent_id_idx\` ON \`handovers_incoming\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_incoming_ambassador_idx\` ON \`handovers_incoming\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_incoming_organisation_idx\` ON \`handovers_incoming\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`handovers_incoming_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handovers_incoming\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handovers_incoming_locales_locale_parent_id_unique\` ON \`handovers_incoming_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_incoming_locales_parent_id_fk_idx\` ON \`handovers_incoming_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handovers_trail\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`action\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handovers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handovers_trail_order_idx\` ON \`handovers_trail\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handovers_trail_parent_id_idx\` ON \`handovers_trail\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handovers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`role_id\` text(36) NOT NULL,
  	\`effective_on\` text NOT NULL,
  	\`announced_on\` text,
  	\`note\` text,
  	\`state\` text DEFAULT 'planned' NOT NULL,
  	\`result\` text,
  	\`key_hash\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`handovers_role_idx\` ON \`handovers\` (\`role_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_effective_on_idx\` ON \`handovers\` (\`effective_on\`);`)
  await db.run(sql`CREATE INDEX \`handovers_state_idx\` ON \`handovers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`handovers_demo_idx\` ON \`handovers\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`handovers_updated_at_idx\` ON \`handovers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handovers_created_at_idx\` ON \`handovers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`handovers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handovers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handovers_texts_order_parent\` ON \`handovers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_texts_parent_id_fk_idx\` ON \`handovers_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handovers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handovers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handovers_rels_order_idx\` ON \`handovers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handovers_rels_parent_idx\` ON \`handovers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_rels_path_idx\` ON \`handovers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`handovers_rels_terms_id_idx\` ON \`handovers_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`handovers_rels_organisations_id_idx\` ON \`handovers_rels\` (\`organisations_id\`);`)
  await db.run(sql`ALTER TABLE \`interviews\` ADD \`assigned_to_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`interviews_assigned_to_idx\` ON \`interviews\` (\`assigned_to_id\`);`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` ADD \`version_assigned_to_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_assigned_to_idx\` ON \`_interviews_v\` (\`version_assigned_to_id\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`assigned_to_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`cases_assigned_to_idx\` ON \`cases\` (\`assigned_to_id\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_assigned_to_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_assigned_to_idx\` ON \`_cases_v\` (\`version_assigned_to_id\`);`)
  await db.run(sql`ALTER TABLE \`roles\` ADD \`wikidata\` text;`)
  await db.run(sql`ALTER TABLE \`ambassadors\` ADD \`wikidata\` text;`)
  await db.run(sql`ALTER TABLE \`_ambassadors_v\` ADD \`version_wikidata\` text;`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`handover_id\` text(36) REFERENCES handovers(id);`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`yielded_to_id\` text(36) REFERENCES terms(id);`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`agreed_ends_on\` text;`)
  await db.run(sql`CREATE INDEX \`terms_handover_idx\` ON \`terms\` (\`handover_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_yielded_to_idx\` ON \`terms\` (\`yielded_to_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`handovers_id\` text(36) REFERENCES handovers(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_handovers_id_idx\` ON \`payload_locked_documents_rels\` (\`handovers_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`handovers_incoming\`;`)
  await db.run(sql`DROP TABLE \`handovers_incoming_locales\`;`)
  await db.run(sql`DROP TABLE \`handovers_trail\`;`)
  await db.run(sql`DROP TABLE \`handovers\`;`)
  await db.run(sql`DROP TABLE \`handovers_texts\`;`)
  await db.run(sql`DROP TABLE \`handovers_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_interviews\` (
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
  await db.run(sql`INSERT INTO \`__new_interviews\`("id", "role_id", "interviewer", "interviewed_on", "cover_id", "slug", "published_at", "demo", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "role_id", "interviewer", "interviewed_on", "cover_id", "slug", "published_at", "demo", "updated_at", "created_at", "deleted_at", "_status" FROM \`interviews\`;`)
  await db.run(sql`DROP TABLE \`interviews\`;`)
  await db.run(sql`ALTER TABLE \`__new_interviews\` RENAME TO \`interviews\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__interviews_v\` (
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
  await db.run(sql`INSERT INTO \`__new__interviews_v\`("id", "parent_id", "version_role_id", "version_interviewer", "version_interviewed_on", "version_cover_id", "version_slug", "version_published_at", "version_demo", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_role_id", "version_interviewer", "version_interviewed_on", "version_cover_id", "version_slug", "version_published_at", "version_demo", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_interviews_v\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__interviews_v\` RENAME TO \`_interviews_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_cases\` (
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
  await db.run(sql`INSERT INTO \`__new_cases\`("id", "organisation_id", "sector", "put_forward_on", "contact_name", "contact_email", "contact_phone", "slug", "published_at", "demo", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "organisation_id", "sector", "put_forward_on", "contact_name", "contact_email", "contact_phone", "slug", "published_at", "demo", "updated_at", "created_at", "deleted_at", "_status" FROM \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`ALTER TABLE \`__new_cases\` RENAME TO \`cases\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__cases_v\` (
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
  await db.run(sql`INSERT INTO \`__new__cases_v\`("id", "parent_id", "version_organisation_id", "version_sector", "version_put_forward_on", "version_contact_name", "version_contact_email", "version_contact_phone", "version_slug", "version_published_at", "version_demo", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_organisation_id", "version_sector", "version_put_forward_on", "version_contact_name", "version_contact_email", "version_contact_phone", "version_slug", "version_published_at", "version_demo", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_cases_v\`;`)
  await db.run(sql`DROP TABLE \`_cases_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__cases_v\` RENAME TO \`_cases_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_terms\` (
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
  await db.run(sql`INSERT INTO \`__new_terms\`("id", "title", "role_id", "ambassador_id", "starts_on", "ends_on", "announced_on", "kind", "demo", "updated_at", "created_at") SELECT "id", "title", "role_id", "ambassador_id", "starts_on", "ends_on", "announced_on", "kind", "demo", "updated_at", "created_at" FROM \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`ALTER TABLE \`__new_terms\` RENAME TO \`terms\`;`)
  await db.run(sql`CREATE INDEX \`terms_role_idx\` ON \`terms\` (\`role_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_ambassador_idx\` ON \`terms\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_starts_on_idx\` ON \`terms\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`terms_ends_on_idx\` ON \`terms\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`terms_announced_on_idx\` ON \`terms\` (\`announced_on\`);`)
  await db.run(sql`CREATE INDEX \`terms_demo_idx\` ON \`terms\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "interviews_id", "cases_id", "questions_id", "themes_id", "roles_id", "ambassadors_id", "terms_id", "organisations_id", "redirects_id", "users_id", "media_id") SELECT "id", "order", "parent_id", "path", "interviews_id", "cases_id", "questions_id", "themes_id", "roles_id", "ambassadors_id", "terms_id", "organisations_id", "redirects_id", "users_id", "media_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`ALTER TABLE \`roles\` DROP COLUMN \`wikidata\`;`)
  await db.run(sql`ALTER TABLE \`ambassadors\` DROP COLUMN \`wikidata\`;`)
  await db.run(sql`ALTER TABLE \`_ambassadors_v\` DROP COLUMN \`version_wikidata\`;`)
}
