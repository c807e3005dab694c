-- Version 1. Every table leads with book_id, so that the same schema can be sharded by it; rows of no book have 0.
-- Ids are 12-byte blobs (row ids 16), timestamps whole microseconds since 1970, amounts ten-thousandths of the main unit.

CREATE TABLE books (
  book_id             INTEGER NOT NULL PRIMARY KEY,
  id                  BLOB    NOT NULL,
  title               TEXT    NOT NULL,
  description         TEXT    NOT NULL,
  currency            TEXT    NOT NULL,
  credit_limit        INTEGER NOT NULL,
  sandbox             INTEGER NOT NULL,
  mturk_pricing       TEXT    NOT NULL,
  prolific_pricing    TEXT    NOT NULL,
  naivety             TEXT,
  owner               BLOB    NOT NULL,
  opened_at           INTEGER NOT NULL,
  last_serial         INTEGER NOT NULL,
  last_transfer       INTEGER NOT NULL,
  last_hash           BLOB    NOT NULL,
  funding_rewards     INTEGER NOT NULL,
  funding_fees        INTEGER NOT NULL,
  funding_vat         INTEGER NOT NULL,
  available_rewards   INTEGER NOT NULL,
  available_fees      INTEGER NOT NULL,
  available_vat       INTEGER NOT NULL,
  held_rewards        INTEGER NOT NULL,
  held_fees           INTEGER NOT NULL,
  held_vat            INTEGER NOT NULL,
  paid_rewards        INTEGER NOT NULL,
  paid_fees           INTEGER NOT NULL,
  paid_vat            INTEGER NOT NULL
) STRICT;

CREATE INDEX books_by_id ON books (id);

CREATE TABLE studies (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  prices              TEXT    NOT NULL,
  created_at          INTEGER NOT NULL,
  type                BLOB    NOT NULL,
  title               TEXT    NOT NULL,
  state               INTEGER NOT NULL,
  reward              INTEGER NOT NULL,
  unit_rewards        INTEGER NOT NULL,
  unit_fees           INTEGER NOT NULL,
  unit_vat            INTEGER NOT NULL,
  places              INTEGER NOT NULL,
  taken               INTEGER NOT NULL,
  submitted           INTEGER NOT NULL,
  paid                INTEGER NOT NULL,
  closed              INTEGER NOT NULL,
  lapsed              INTEGER NOT NULL,
  held_rewards        INTEGER NOT NULL,
  held_fees           INTEGER NOT NULL,
  held_vat            INTEGER NOT NULL,
  time_limit          INTEGER NOT NULL,
  approve_after       INTEGER NOT NULL,
  offered_from        INTEGER,
  expires_at          INTEGER,
  keep_for            INTEGER,
  delete_at           INTEGER,
  under_review        INTEGER NOT NULL,
  completion_codes    TEXT    NOT NULL,
  due_at              INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- What expires or is deleted automatically, soonest first.
CREATE INDEX studies_by_due ON studies (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE submissions (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  taken_at            INTEGER NOT NULL,
  state               INTEGER NOT NULL,
  submitted_at        INTEGER,
  ended_at            INTEGER,
  due_at              INTEGER,
  feedback            TEXT    NOT NULL,
  completion_code     TEXT    NOT NULL,
  paid_instead        INTEGER,
  return_requested_at INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX submissions_by_study ON submissions (book_id, study, id);

-- What times out or is approved automatically, soonest first.
CREATE INDEX submissions_by_due ON submissions (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE participations (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  submission          BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE bonuses (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  submission          BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  amount              INTEGER NOT NULL,
  reason              TEXT    NOT NULL,
  paid_at             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bonuses_by_study ON bonuses (book_id, study, id);

CREATE TABLE bonus_batches (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  paid_at             INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE projects (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  owner               BLOB    NOT NULL,
  title               TEXT    NOT NULL,
  description         TEXT    NOT NULL,
  naivety             TEXT,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- With a rowid: the rows are long and would make the tree of keys deep.
CREATE TABLE documents (
  book_id             INTEGER NOT NULL,
  subject             BLOB    NOT NULL,
  text                TEXT    NOT NULL,
  PRIMARY KEY (book_id, subject)
) STRICT;

CREATE TABLE transfers (
  book_id             INTEGER NOT NULL,
  sequence            INTEGER NOT NULL,
  at                  INTEGER NOT NULL,
  kind                INTEGER NOT NULL,
  from_kind           INTEGER NOT NULL,
  from_owner          BLOB    NOT NULL,
  to_kind             INTEGER NOT NULL,
  to_owner            BLOB    NOT NULL,
  rewards             INTEGER NOT NULL,
  fees                INTEGER NOT NULL,
  vat                 INTEGER NOT NULL,
  subject             BLOB    NOT NULL,
  reference           TEXT    NOT NULL,
  request_key         TEXT    NOT NULL,
  available_after     INTEGER NOT NULL,
  hash                BLOB    NOT NULL,
  PRIMARY KEY (book_id, sequence)
) STRICT, WITHOUT ROWID;

-- In order of arrival (the rowid); found through an index in memory, which is cheaper than one on a random key.
CREATE TABLE answers (
  book_id             INTEGER NOT NULL,
  key_hash            BLOB    NOT NULL,
  request_key         TEXT    NOT NULL,
  at                  INTEGER NOT NULL,
  request             TEXT    NOT NULL,
  subject             BLOB    NOT NULL,
  transfer            INTEGER NOT NULL,
  available           INTEGER NOT NULL
) STRICT;

CREATE TABLE memberships (
  book_id             INTEGER NOT NULL,
  user_id             BLOB    NOT NULL,
  role                INTEGER NOT NULL,
  since               INTEGER NOT NULL,
  PRIMARY KEY (book_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX memberships_by_user ON memberships (user_id, book_id);

CREATE TABLE users (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  name                TEXT    NOT NULL,
  email               TEXT    NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE participants (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE access_keys (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  key_id              TEXT    NOT NULL,
  owner               INTEGER NOT NULL,
  sealed_secret       BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  revoked_at          INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX access_keys_by_owner ON access_keys (book_id, owner);

CREATE TABLE tokens (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  token_id            BLOB    NOT NULL,
  digest              BLOB    NOT NULL,
  user_id             BLOB    NOT NULL,
  owner               INTEGER NOT NULL,
  label               TEXT    NOT NULL,
  read_only           INTEGER NOT NULL,
  created_at          INTEGER NOT NULL,
  expires_at          INTEGER,
  revoked_at          INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tokens_by_owner ON tokens (book_id, owner);
