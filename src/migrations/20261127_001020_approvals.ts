import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`approvals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`interview_id\` text NOT NULL,
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
  await db.run(sql`CREATE INDEX \`approvals_interview_id_idx\` ON \`approvals\` (\`interview_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_person_person_ambassador_idx\` ON \`approvals\` (\`person_ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_answer_by_idx\` ON \`approvals\` (\`answer_by\`);`)
  await db.run(sql`CREATE INDEX \`approvals_hash_idx\` ON \`approvals\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`approvals_asked_by_idx\` ON \`approvals\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`approvals_updated_at_idx\` ON \`approvals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`approvals_created_at_idx\` ON \`approvals\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`interviews\` ADD \`approval\` text DEFAULT 'inherit';`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` ADD \`version_approval\` text DEFAULT 'inherit';`)
  await db.run(sql`ALTER TABLE \`roles\` ADD \`approval\` text DEFAULT 'asked';`)
  await db.run(sql`ALTER TABLE \`links_rels\` ADD \`approvals_id\` text(36) REFERENCES approvals(id);`)
  await db.run(sql`CREATE INDEX \`links_rels_approvals_id_idx\` ON \`links_rels\` (\`approvals_id\`);`)
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
  await db.run(sql`DROP TABLE \`approvals\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_links_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`invitations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`invitations_id\`) REFERENCES \`invitations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_links_rels\`("id", "order", "parent_id", "path", "invitations_id") SELECT "id", "order", "parent_id", "path", "invitations_id" FROM \`links_rels\`;`)
  await db.run(sql`DROP TABLE \`links_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_links_rels\` RENAME TO \`links_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`links_rels_parent_idx\` ON \`links_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_invitations_id_idx\` ON \`links_rels\` (\`invitations_id\`);`)
  await db.run(sql`ALTER TABLE \`interviews\` DROP COLUMN \`approval\`;`)
  await db.run(sql`ALTER TABLE \`_interviews_v\` DROP COLUMN \`version_approval\`;`)
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
