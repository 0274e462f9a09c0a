import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
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
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "role", "ambassador_id", "language", "mark", "witness", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "role", "ambassador_id", "language", "mark", "witness", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`users_ambassador_idx\` ON \`users\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_mark_idx\` ON \`users\` (\`mark\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
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
  await db.run(sql`INSERT INTO \`__new_media\`("id", "credit", "consent_recognisable", "consent_note", "consent_given_on", "in_use", "uploaded_by_id", "demo", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_avif480_url", "sizes_avif480_width", "sizes_avif480_height", "sizes_avif480_mime_type", "sizes_avif480_filesize", "sizes_avif480_filename", "sizes_webp480_url", "sizes_webp480_width", "sizes_webp480_height", "sizes_webp480_mime_type", "sizes_webp480_filesize", "sizes_webp480_filename", "sizes_jpeg480_url", "sizes_jpeg480_width", "sizes_jpeg480_height", "sizes_jpeg480_mime_type", "sizes_jpeg480_filesize", "sizes_jpeg480_filename", "sizes_avif960_url", "sizes_avif960_width", "sizes_avif960_height", "sizes_avif960_mime_type", "sizes_avif960_filesize", "sizes_avif960_filename", "sizes_webp960_url", "sizes_webp960_width", "sizes_webp960_height", "sizes_webp960_mime_type", "sizes_webp960_filesize", "sizes_webp960_filename", "sizes_jpeg960_url", "sizes_jpeg960_width", "sizes_jpeg960_height", "sizes_jpeg960_mime_type", "sizes_jpeg960_filesize", "sizes_jpeg960_filename", "sizes_avif1600_url", "sizes_avif1600_width", "sizes_avif1600_height", "sizes_avif1600_mime_type", "sizes_avif1600_filesize", "sizes_avif1600_filename", "sizes_webp1600_url", "sizes_webp1600_width", "sizes_webp1600_height", "sizes_webp1600_mime_type", "sizes_webp1600_filesize", "sizes_webp1600_filename", "sizes_jpeg1600_url", "sizes_jpeg1600_width", "sizes_jpeg1600_height", "sizes_jpeg1600_mime_type", "sizes_jpeg1600_filesize", "sizes_jpeg1600_filename", "sizes_avif_full_url", "sizes_avif_full_width", "sizes_avif_full_height", "sizes_avif_full_mime_type", "sizes_avif_full_filesize", "sizes_avif_full_filename", "sizes_webp_full_url", "sizes_webp_full_width", "sizes_webp_full_height", "sizes_webp_full_mime_type", "sizes_webp_full_filesize", "sizes_webp_full_filename", "sizes_jpeg_full_url", "sizes_jpeg_full_width", "sizes_jpeg_full_height", "sizes_jpeg_full_mime_type", "sizes_jpeg_full_filesize", "sizes_jpeg_full_filename") SELECT "id", "credit", "consent_recognisable", "consent_note", "consent_given_on", "in_use", "uploaded_by_id", "demo", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_avif480_url", "sizes_avif480_width", "sizes_avif480_height", "sizes_avif480_mime_type", "sizes_avif480_filesize", "sizes_avif480_filename", "sizes_webp480_url", "sizes_webp480_width", "sizes_webp480_height", "sizes_webp480_mime_type", "sizes_webp480_filesize", "sizes_webp480_filename", "sizes_jpeg480_url", "sizes_jpeg480_width", "sizes_jpeg480_height", "sizes_jpeg480_mime_type", "sizes_jpeg480_filesize", "sizes_jpeg480_filename", "sizes_avif960_url", "sizes_avif960_width", "sizes_avif960_height", "sizes_avif960_mime_type", "sizes_avif960_filesize", "sizes_avif960_filename", "sizes_webp960_url", "sizes_webp960_width", "sizes_webp960_height", "sizes_webp960_mime_type", "sizes_webp960_filesize", "sizes_webp960_filename", "sizes_jpeg960_url", "sizes_jpeg960_width", "sizes_jpeg960_height", "sizes_jpeg960_mime_type", "sizes_jpeg960_filesize", "sizes_jpeg960_filename", "sizes_avif1600_url", "sizes_avif1600_width", "sizes_avif1600_height", "sizes_avif1600_mime_type", "sizes_avif1600_filesize", "sizes_avif1600_filename", "sizes_webp1600_url", "sizes_webp1600_width", "sizes_webp1600_height", "sizes_webp1600_mime_type", "sizes_webp1600_filesize", "sizes_webp1600_filename", "sizes_jpeg1600_url", "sizes_jpeg1600_width", "sizes_jpeg1600_height", "sizes_jpeg1600_mime_type", "sizes_jpeg1600_filesize", "sizes_jpeg1600_filename", "sizes_avif_full_url", "sizes_avif_full_width", "sizes_avif_full_height", "sizes_avif_full_mime_type", "sizes_avif_full_filesize", "sizes_avif_full_filename", "sizes_webp_full_url", "sizes_webp_full_width", "sizes_webp_full_height", "sizes_webp_full_mime_type", "sizes_webp_full_filesize", "sizes_webp_full_filename", "sizes_jpeg_full_url", "sizes_jpeg_full_width", "sizes_jpeg_full_height", "sizes_jpeg_full_mime_type", "sizes_jpeg_full_filesize", "sizes_jpeg_full_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text NOT NULL,
  	\`in_use\` integer,
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
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "credit", "in_use", "demo", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "credit", "in_use", "demo", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_in_use_idx\` ON \`media\` (\`in_use\`);`)
  await db.run(sql`CREATE INDEX \`media_demo_idx\` ON \`media\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`ambassador_id\` text(36),
  	\`language\` text,
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
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "role", "ambassador_id", "language", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "role", "ambassador_id", "language", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`CREATE INDEX \`users_ambassador_idx\` ON \`users\` (\`ambassador_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
}
