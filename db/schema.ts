/** Every table of the desk, in Drizzle: the one place where columns are named. Times are milliseconds since 1970 in UTC. */
import { sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Articles: metadata only. The text lives in `documents`, so that lists never read it. */
export const articles = sqliteTable(
  'articles',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    byline: text(),
    source: text(),
    url: text(),
    language: text(),
    /** As precise as it came: `2022-01`, `2022-01-10` or a full ISO time. */
    publishedAt: text('published_at'),
    words: integer().notNull(),
    /** Counts changes of the metadata; the ETag of the article. */
    metaVersion: integer('meta_version').notNull(),
    /** Hash of the request that made it, so that the same request twice is harmless. */
    requestHash: text('request_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    createdBy: text('created_by'),
    createdByName: text('created_by_name').notNull(),
    updatedAt: integer('updated_at').notNull(),
    deletedAt: integer('deleted_at'),
  },
  (t) => [
    index('articles_by_creation').on(t.deletedAt, t.createdAt, t.id),
    index('articles_in_bin')
      .on(t.createdAt, t.id)
      .where(sql`deleted_at is not null`),
  ],
)

/** The current text of each article. `placements` packs the positions of all its ranges (see domain/anchoring/placements.ts). */
export const documents = sqliteTable('documents', {
  articleId: text('article_id')
    .primaryKey()
    .references(() => articles.id),
  version: integer().notNull(),
  schemaVersion: integer('schema_version').notNull(),
  placements: blob({ mode: 'buffer' }).notNull(),
  /** Which ranges were touched, and what was put in since words went, as JSON (domain/anchoring/wounds.ts). */
  wounds: text().notNull().default('{"wounds":[],"inserted":[]}'),
  text: text().notNull(),
  doc: text().notNull(),
})

/** Whole documents from which older versions are found: version 0, then one every 200 steps. */
export const snapshots = sqliteTable(
  'snapshots',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    version: integer().notNull(),
    schemaVersion: integer('schema_version').notNull(),
    doc: text().notNull(),
    /** Of version 0: the annotations that came with the article, as JSON. The log tells of no others how they began. */
    annotations: text(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.version] })],
)

/** The steps of each article in order; `version` is the version a step led to. */
export const steps = sqliteTable(
  'steps',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    version: integer().notNull(),
    batchId: text('batch_id').notNull(),
    clientId: text('client_id').notNull(),
    step: text().notNull(),
    /** The version of the step that this one undoes; checked when it came in. */
    undoes: integer(),
    personId: text('person_id'),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.version] }), index('steps_by_batch').on(t.articleId, t.batchId)],
)

/** Which pictures each article has. The pictures themselves are files in `images/` of the data folder, called by their content. */
export const images = sqliteTable(
  'images',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    /** The SHA-256 of its bytes, and the ending of its kind. */
    name: text().notNull(),
    mime: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    createdBy: text('created_by'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.name] }), index('images_by_name').on(t.name)],
)

export const annotations = sqliteTable(
  'annotations',
  {
    id: text().primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    kind: text({ enum: ['claim', 'quote', 'note'] }).notNull(),
    status: text({ enum: ['open', 'checking', 'done'] }).notNull(),
    verdict: text(),
    /** The worst state of its ranges. */
    state: text({ enum: ['anchored', 'changed', 'detached'] }).notNull(),
    version: integer().notNull(),
    /** ProseMirror JSON, or null. */
    note: text(),
    noteText: text('note_text').notNull(),
    statement: text(),
    claimant: text(),
    correction: text(),
    speaker: text(),
    manner: text({ enum: ['direct', 'partial', 'paraphrase'] }),
    originalWording: text('original_wording'),
    visibility: text({ enum: ['internal', 'public'] }).notNull(),
    assigneeId: text('assignee_id'),
    assigneeName: text('assignee_name'),
    settledAt: integer('settled_at'),
    settledBy: text('settled_by'),
    settledByName: text('settled_by_name'),
    /** The version of the text it was settled on. */
    settledVersion: integer('settled_version'),
    authorId: text('author_id'),
    authorName: text('author_name').notNull(),
    requestHash: text('request_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    deletedAt: integer('deleted_at'),
  },
  (t) => [index('annotations_by_article').on(t.articleId, t.deletedAt, t.kind, t.verdict, t.state)],
)

/** The ranges of annotations. Where they stand now is in `documents.placements`, by `no`; a detached one is not in there. */
export const ranges = sqliteTable(
  'ranges',
  {
    no: integer().primaryKey({ autoIncrement: true }),
    annotationId: text('annotation_id')
      .notNull()
      .references(() => annotations.id),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    ordinal: integer().notNull(),
    state: text({ enum: ['anchored', 'changed', 'detached'] }).notNull(),
    /** The words it stood on when it was last written, with what stood around them: what a detached range is known by. */
    exact: text().notNull(),
    prefix: text().notNull(),
    suffix: text().notNull(),
    /** The wording it was made on, moved to, confirmed on or settled on. */
    was: text().notNull(),
  },
  (t) => [uniqueIndex('ranges_by_annotation').on(t.annotationId, t.ordinal), index('ranges_by_article').on(t.articleId)],
)

export const evidence = sqliteTable(
  'evidence',
  {
    id: text().primaryKey(),
    annotationId: text('annotation_id')
      .notNull()
      .references(() => annotations.id),
    kind: text({ enum: ['link', 'document', 'person', 'recording', 'article'] }).notNull(),
    url: text(),
    title: text().notNull(),
    excerpt: text(),
    stance: text({ enum: ['supports', 'contradicts', 'context'] }).notNull(),
    note: text(),
    /** When the source was seen, as precise as it was given. */
    seenAt: text('seen_at'),
    archivedUrl: text('archived_url'),
    authorId: text('author_id'),
    authorName: text('author_name').notNull(),
    version: integer().notNull(),
    requestHash: text('request_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    deletedAt: integer('deleted_at'),
  },
  (t) => [index('evidence_by_annotation').on(t.annotationId, t.createdAt)],
)

/** Suggestions that somebody dismissed, and passages with nothing to check. Known by their words: they have no place of their own. */
export const dismissals = sqliteTable(
  'dismissals',
  {
    id: text().primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    kind: text({ enum: ['quote', 'indirect', 'claim', 'passage'] }).notNull(),
    exact: text().notNull(),
    prefix: text().notNull(),
    suffix: text().notNull(),
    authorId: text('author_id'),
    authorName: text('author_name').notNull(),
    requestHash: text('request_hash').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [index('dismissals_by_article').on(t.articleId, t.createdAt)],
)

/** Names of speakers that somebody put right: as they are found in the text of an article, and as they are shown. */
export const nameCorrections = sqliteTable(
  'name_corrections',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    name: text().notNull(),
    correction: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.name] })],
)

export const tags = sqliteTable(
  'tags',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** The name folded (Unicode form, case, white space), so that a tag exists once. */
    key: text().notNull(),
    colour: text().notNull(),
    version: integer().notNull(),
    requestHash: text('request_hash'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [uniqueIndex('tags_by_key').on(t.key)],
)

export const annotationTags = sqliteTable(
  'annotation_tags',
  {
    annotationId: text('annotation_id')
      .notNull()
      .references(() => annotations.id),
    tagId: text('tag_id')
      .notNull()
      .references(() => tags.id),
    ordinal: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.annotationId, t.tagId] }), index('annotation_tags_by_tag').on(t.tagId)],
)

/** The desk's verdicts: which words there are for a kind, in which order, and which count as settled. */
export const scales = sqliteTable(
  'scales',
  {
    kind: text({ enum: ['claim', 'quote'] }).notNull(),
    verdict: text().notNull(),
    ordinal: integer().notNull(),
    nameEn: text('name_en').notNull(),
    nameNl: text('name_nl').notNull(),
    colour: text({ enum: ['good', 'warn', 'bad', 'neutral'] }).notNull(),
    settles: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.verdict] })],
)

/** The log. Append-only: triggers (db/migrations) refuse every UPDATE and DELETE. */
export const events = sqliteTable(
  'events',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: integer().notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name').notNull(),
    type: text().notNull(),
    articleId: text('article_id'),
    annotationId: text('annotation_id'),
    /** The version of the thing after the change: of the annotation, of the metadata, or of the text. */
    version: integer(),
    data: text().notNull(),
  },
  (t) => [index('events_by_article').on(t.articleId, t.seq), index('events_by_annotation').on(t.annotationId, t.seq)],
)

/** One value a key: what belongs to the desk as a whole (the one-time setup link, …). */
export const settings = sqliteTable('settings', { key: text().primaryKey(), value: text().notNull() })

/** People, as better-auth's `user`. */
export const people = sqliteTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text(),
  role: text({ enum: ['admin', 'member'] })
    .notNull()
    .default('member'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})

export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('sessions_by_person').on(t.userId)],
)

export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: integer('access_token_expires_at', { mode: 'timestamp_ms' }),
    refreshTokenExpiresAt: integer('refresh_token_expires_at', { mode: 'timestamp_ms' }),
    scope: text(),
    password: text(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('accounts_by_person').on(t.userId)],
)

export const verifications = sqliteTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }),
  },
  (t) => [index('verifications_by_identifier').on(t.identifier)],
)

/** better-auth's counters of sign-in attempts. */
export const rateLimits = sqliteTable('rate_limits', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: integer('last_request').notNull(),
})

/** Invitation links: used once, gone at `expiresAt`. Only the hash of the token is kept. */
export const invitations = sqliteTable('invitations', {
  id: text().primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  name: text(),
  email: text(),
  role: text({ enum: ['admin', 'member'] }).notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
  usedBy: text('used_by'),
})

/** API tokens: only the hash is kept; `hint` is what a person recognises one by. */
export const tokens = sqliteTable(
  'tokens',
  {
    id: text().primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    hash: text().notNull().unique(),
    hint: text().notNull(),
    createdAt: integer('created_at').notNull(),
    lastUsedAt: integer('last_used_at'),
    revokedAt: integer('revoked_at'),
  },
  (t) => [index('tokens_by_person').on(t.personId)],
)
