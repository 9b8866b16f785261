ALTER TABLE `documents` ADD `wounds` text DEFAULT '{"wounds":[],"inserted":[]}' NOT NULL;--> statement-breakpoint
ALTER TABLE `steps` ADD `undoes` integer;