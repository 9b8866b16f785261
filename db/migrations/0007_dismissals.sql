CREATE TABLE `dismissals` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`exact` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`author_id` text,
	`author_name` text NOT NULL,
	`request_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dismissals_by_article` ON `dismissals` (`article_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `name_corrections` (
	`article_id` text NOT NULL,
	`name` text NOT NULL,
	`correction` text NOT NULL,
	PRIMARY KEY(`article_id`, `name`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
