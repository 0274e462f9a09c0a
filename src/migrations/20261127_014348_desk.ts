import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`invitations_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`exchange\` text NOT NULL,
  	\`wording\` text,
  	\`text\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`placed\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`invitations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`invitations_answers_parent_id_idx\` ON \`invitations_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`interview_id\` text(36) NOT NULL,
  	\`person_name\` text NOT NULL,
  	\`person_email\` text,
  	\`person_ambassador_id\` text(36),
  	\`language\` text DEFAULT 'da' NOT NULL,
  	\`message\` text,
  	\`answer_by\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`note\` text,
  	\`note_revision\` numeric DEFAULT 0 NOT NULL,
  	\`portrait_id\` text(36),
  	\`saved_at\` text,
  	\`submitted_at\` text,
  	\`invited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`invitations_interview_idx\` ON \`invitations\` (\`interview_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_person_person_ambassador_idx\` ON \`invitations\` (\`person_ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_answer_by_idx\` ON \`invitations\` (\`answer_by\`);`)
  await db.run(sql`CREATE INDEX \`invitations_portrait_idx\` ON \`invitations\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_submitted_at_idx\` ON \`invitations\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_invited_by_idx\` ON \`invitations\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`approvals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`interview_id\` text(36),
  	\`about\` text NOT NULL,
  	\`person_name\` text NOT NULL,
  	\`person_email\` text,
  	\`person_ambassador_id\` text(36),
  	\`language\` text DEFAULT 'da' NOT NULL,
  	\`state\` text DEFAULT 'asked' NOT NULL,
  	\`practice\` text DEFAULT 'full' NOT NULL,
  	\`practice_text\` text,
  	\`message\` text,
  	\`answer_by\` text,
  	\`content\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`version\` text,
  	\`asked_at\` text NOT NULL,
  	\`asked_by_id\` text(36),
  	\`decided_at\` text,
  	\`remarks\` text,
  	\`suggestions\` text,
  	\`noted\` text,
  	\`reminded_at\` text,
  	\`due_notice_at\` text,
  	\`history\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`approvals_interview_idx\` ON \`approvals\` (\`interview_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_about_idx\` ON \`approvals\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`approvals_person_person_ambassador_idx\` ON \`approvals\` (\`person_ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_answer_by_idx\` ON \`approvals\` (\`answer_by\`);`)
  await db.run(sql`CREATE INDEX \`approvals_hash_idx\` ON \`approvals\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`approvals_asked_by_idx\` ON \`approvals\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_updated_at_idx\` ON \`approvals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`approvals_created_at_idx\` ON \`approvals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`interview_id\` text(36) NOT NULL,
  	\`person_name\` text NOT NULL,
  	\`person_email\` text,
  	\`person_ambassador_id\` text(36),
  	\`language\` text DEFAULT 'da' NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`revoked_by_id\` text(36),
  	\`used_up_at\` text,
  	\`first_opened_at\` text,
  	\`last_used_at\` text,
  	\`uses\` numeric DEFAULT 0,
  	\`sent_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_ambassador_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`revoked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`links_hash_idx\` ON \`links\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`links_interview_idx\` ON \`links\` (\`interview_id\`);`)
  await db.run(sql`CREATE INDEX \`links_person_person_ambassador_idx\` ON \`links\` (\`person_ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`links_revoked_by_idx\` ON \`links\` (\`revoked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`links_created_by_idx\` ON \`links\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`links_updated_at_idx\` ON \`links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`links_created_at_idx\` ON \`links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`links_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`invitations_id\` text(36),
  	\`approvals_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invitations_id\`) REFERENCES \`invitations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`approvals_id\`) REFERENCES \`approvals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`links_rels_parent_idx\` ON \`links_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_invitations_id_idx\` ON \`links_rels\` (\`invitations_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_approvals_id_idx\` ON \`links_rels\` (\`approvals_id\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text DEFAULT 'planned' NOT NULL,
  	\`planned_by_id\` text(36),
  	\`planned_by_name\` text,
  	\`done_at\` text,
  	\`version\` text,
  	\`version_at\` text,
  	\`hash\` text,
  	\`public_hash\` text,
  	\`content\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`planned_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_at_idx\` ON \`schedules\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_planned_by_idx\` ON \`schedules\` (\`planned_by_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_at_idx\` ON \`schedules\` (\`state\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`schedules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`interviews_id\` text(36),
  	\`cases_id\` text(36),
  	\`ambassadors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interviews_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ambassadors_id\`) REFERENCES \`ambassadors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_rels_parent_idx\` ON \`schedules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_interviews_id_idx\` ON \`schedules_rels\` (\`interviews_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_cases_id_idx\` ON \`schedules_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_ambassadors_id_idx\` ON \`schedules_rels\` (\`ambassadors_id\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text NOT NULL,
  	\`author_id\` text(36),
  	\`edited_at\` text,
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_at_idx\` ON \`comments\` (\`resolved_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_by_idx\` ON \`comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_texts_order_parent\` ON \`comments_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_texts_parent_id_fk_idx\` ON \`comments_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`comments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`interviews_id\` text(36),
  	\`cases_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interviews_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_rels_parent_idx\` ON \`comments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_interviews_id_idx\` ON \`comments_rels\` (\`interviews_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_cases_id_idx\` ON \`comments_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_rels_users_id_idx\` ON \`comments_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`interviews\` ADD \`approval\` text DEFAULT 'inherit';`)
  await db.run(sql`ALTER TABLE \`interviews\` ADD \`import_attempt\` text;`)
  await db.run(sql`CREATE INDEX \`interviews_import_attempt_idx\` ON \`interviews\` (\`import_attempt\`);`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` ADD \`version_approval\` text DEFAULT 'inherit';`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` ADD \`version_import_attempt\` text;`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_import_attempt_idx\` ON \`_interviews_v\` (\`version_import_attempt\`);`)
  await db.run(sql`ALTER TABLE \`roles\` ADD \`approval\` text DEFAULT 'asked';`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`approval_practice\` text DEFAULT 'full';`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`approval_full_text\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`approval_own_quotes_text\` text;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`approval_facts_only_text\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_approval_practice\` text DEFAULT 'full';`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_approval_full_text\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_approval_own_quotes_text\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_approval_facts_only_text\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`invitations_answers\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`DROP TABLE \`approvals\`;`)
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`DROP TABLE \`links_rels\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`schedules_rels\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments_texts\`;`)
  await db.run(sql`DROP TABLE \`comments_rels\`;`)
  await db.run(sql`DROP INDEX \`interviews_import_attempt_idx\`;`)
  await db.run(sql`ALTER TABLE \`interviews\` DROP COLUMN \`approval\`;`)
  await db.run(sql`ALTER TABLE \`interviews\` DROP COLUMN \`import_attempt\`;`)
  await db.run(sql`DROP INDEX \`_interviews_v_version_version_import_attempt_idx\`;`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` DROP COLUMN \`version_approval\`;`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` DROP COLUMN \`version_import_attempt\`;`)
  await db.run(sql`ALTER TABLE \`roles\` DROP COLUMN \`approval\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`approval_practice\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`approval_full_text\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`approval_own_quotes_text\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`approval_facts_only_text\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_approval_practice\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_approval_full_text\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_approval_own_quotes_text\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_approval_facts_only_text\`;`)
}
