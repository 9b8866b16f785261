/** Takes away pictures that were kept for an article and that no version of its text ever showed. */
import { and, eq, lt, notExists, sql } from 'drizzle-orm'
import { write, type Database } from './database'
import { insertEvent } from './events'
import { removeImageFile } from './image-files'
import { documents, images, snapshots, steps } from './schema'

/** Milliseconds that a picture is left alone: whoever put it in may not have sent the text around it yet. */
const LEFT_ALONE = 24 * 60 * 60_000

/** Gives how many were taken away. What some version shows stays for ever, and so does the file while any article has the picture. */
export function cleanImages(db: Database, now: Date): number {
  return write(db, (tx) => {
    const names = (column: typeof documents.doc | typeof snapshots.doc | typeof steps.step) => sql`instr(${column}, ${images.name})`
    const here = tx.select({ one: sql`1` })
    const unseen = tx
      .select({ articleId: images.articleId, name: images.name })
      .from(images)
      .where(
        and(
          lt(images.createdAt, now.getTime() - LEFT_ALONE),
          // The text of now first: it has nearly all of them, and the steps of an article are many.
          notExists(here.from(documents).where(and(eq(documents.articleId, images.articleId), names(documents.doc)))),
          notExists(here.from(snapshots).where(and(eq(snapshots.articleId, images.articleId), names(snapshots.doc)))),
          notExists(here.from(steps).where(and(eq(steps.articleId, images.articleId), names(steps.step)))),
        ),
      )
      .all()
    for (const { articleId, name } of unseen) {
      tx.delete(images)
        .where(and(eq(images.articleId, articleId), eq(images.name, name)))
        .run()
      insertEvent(tx, {
        at: now.getTime(),
        actor: { id: null, name: 'Kanttekening' },
        type: 'image.removed',
        articleId,
        data: { name },
      })
      const other = tx.select({ name: images.name }).from(images).where(eq(images.name, name)).get()
      // Before the commit: a row whose file is gone already is found again, a file without a row never.
      if (!other) removeImageFile(db, name)
    }
    return unseen.length
  })
}
