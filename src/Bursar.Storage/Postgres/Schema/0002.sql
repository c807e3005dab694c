-- Version 2. One name for one idea: a study's origin, its template and its project; the book of a credential; the id of an account.

ALTER TABLE studies ADD COLUMN origin integer NOT NULL DEFAULT 0;
ALTER TABLE studies RENAME COLUMN type TO template;
ALTER TABLE studies ADD COLUMN project bytea NOT NULL DEFAULT 'x000000000000000000000000';
UPDATE studies SET origin = CASE prices WHEN 'MTurk' THEN 1 WHEN 'Prolific' THEN 2 ELSE 0 END;
UPDATE studies SET project = template, template = 'x000000000000000000000000' WHERE origin = 2;
ALTER TABLE studies DROP COLUMN prices;

ALTER TABLE transfers RENAME COLUMN from_owner TO from_id;
ALTER TABLE transfers RENAME COLUMN to_owner TO to_id;

ALTER TABLE access_keys RENAME COLUMN owner TO for_book;
ALTER TABLE tokens RENAME COLUMN owner TO for_book;
ALTER INDEX access_keys_by_owner RENAME TO access_keys_by_book;
ALTER INDEX tokens_by_owner RENAME TO tokens_by_book;

ALTER TABLE books ADD COLUMN last_event bigint NOT NULL DEFAULT 0;
ALTER TABLE books ADD COLUMN recent_events bytea NOT NULL DEFAULT '';

-- What happened: eight consecutive events of a book in one row, under the number of the last. The newest are in the book's row. The
-- oldest are deleted after a time; they are found without an index, since a book's events are in the order of their time.
CREATE TABLE events (
  book_id             integer NOT NULL,
  sequence            bigint  NOT NULL,
  at                  bigint  NOT NULL,
  events              bytea   NOT NULL,
  PRIMARY KEY (book_id, sequence)
);

-- One row, of book 0: what a book's row counts, for what belongs to no book.
CREATE TABLE house_counts (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  last_event          bigint  NOT NULL,
  recent_events       bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);
