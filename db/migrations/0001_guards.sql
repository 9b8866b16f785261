-- The log is append-only; the verdicts a desk starts with (DESIGN: data of the desk).
CREATE TRIGGER `events_no_update` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `events_no_delete` BEFORE DELETE ON `events` BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
--> statement-breakpoint
INSERT INTO `scales` (`kind`, `verdict`, `ordinal`, `name_en`, `name_nl`, `colour`, `settles`) VALUES
  ('claim', 'correct', 0, 'Correct', 'Klopt', 'good', 1),
  ('claim', 'partly', 1, 'Partly correct', 'Klopt deels', 'warn', 1),
  ('claim', 'misleading', 2, 'Misleading', 'Misleidend', 'bad', 1),
  ('claim', 'incorrect', 3, 'Incorrect', 'Klopt niet', 'bad', 1),
  ('claim', 'unproven', 4, 'Unproven', 'Niet te bewijzen', 'neutral', 1),
  ('quote', 'accurate', 0, 'Accurate', 'Klopt', 'good', 1),
  ('quote', 'inaccurate', 1, 'Inaccurate', 'Klopt niet', 'bad', 1),
  ('quote', 'unverifiable', 2, 'Can’t verify', 'Niet na te gaan', 'neutral', 1);
