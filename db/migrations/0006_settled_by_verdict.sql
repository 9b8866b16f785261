DROP INDEX `annotations_by_article`;--> statement-breakpoint
CREATE INDEX `annotations_by_article` ON `annotations` (`article_id`,`deleted_at`,`kind`,`verdict`,`state`);