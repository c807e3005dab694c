-- Version 1. Every table leads with book_id, so that the same schema can be sharded by it; rows of no book have 0.
-- Every unique index includes it; there are no foreign keys. Ids are 12 bytes (row ids 16), timestamps whole microseconds since
-- 1970, amounts ten-thousandths of the main unit.

-- One row that is locked in place of a book's row by whatever belongs to no book.
CREATE TABLE house (
  book_id             integer NOT NULL PRIMARY KEY CHECK (book_id = 0),
  version             integer NOT NULL,
  key_check           bytea
);

-- Every batch writes its books' rows. Free space on the page for the next version keeps the indexes unchanged.
CREATE TABLE books (
  book_id             integer NOT NULL PRIMARY KEY,
  id                  bytea   NOT NULL,
  title               text    NOT NULL,
  description         text    NOT NULL,
  currency            text    NOT NULL,
  credit_limit        bigint  NOT NULL,
  sandbox             boolean NOT NULL,
  mturk_pricing       text    NOT NULL,
  prolific_pricing    text    NOT NULL,
  naivety             numeric,
  owner               bytea   NOT NULL,
  opened_at           bigint  NOT NULL,
  last_serial         bigint  NOT NULL,
  last_transfer       bigint  NOT NULL,
  last_hash           bytea   NOT NULL,
  funding_rewards     bigint  NOT NULL,
  funding_fees        bigint  NOT NULL,
  funding_vat         bigint  NOT NULL,
  available_rewards   bigint  NOT NULL,
  available_fees      bigint  NOT NULL,
  available_vat       bigint  NOT NULL,
  held_rewards        bigint  NOT NULL,
  held_fees           bigint  NOT NULL,
  held_vat            bigint  NOT NULL,
  paid_rewards        bigint  NOT NULL,
  paid_fees           bigint  NOT NULL,
  paid_vat            bigint  NOT NULL
) WITH (fillfactor = 50);

CREATE INDEX books_by_id ON books (id);

CREATE TABLE studies (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  prices              text    NOT NULL,
  created_at          bigint  NOT NULL,
  type                bytea   NOT NULL,
  title               text    NOT NULL,
  state               integer NOT NULL,
  reward              bigint  NOT NULL,
  unit_rewards        bigint  NOT NULL,
  unit_fees           bigint  NOT NULL,
  unit_vat            bigint  NOT NULL,
  places              integer NOT NULL,
  taken               integer NOT NULL,
  submitted           integer NOT NULL,
  paid                integer NOT NULL,
  closed              integer NOT NULL,
  lapsed              integer NOT NULL,
  held_rewards        bigint  NOT NULL,
  held_fees           bigint  NOT NULL,
  held_vat            bigint  NOT NULL,
  time_limit          bigint  NOT NULL,
  approve_after       bigint  NOT NULL,
  offered_from        bigint,
  expires_at          bigint,
  keep_for            bigint,
  delete_at           bigint,
  under_review        boolean NOT NULL,
  completion_codes    text    NOT NULL,
  due_at              bigint,
  PRIMARY KEY (book_id, id)
) WITH (fillfactor = 70);

-- What expires or is deleted automatically, soonest first.
CREATE INDEX studies_by_due ON studies (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE submissions (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  study               bytea   NOT NULL,
  participant         bytea   NOT NULL,
  taken_at            bigint  NOT NULL,
  state               integer NOT NULL,
  submitted_at        bigint,
  ended_at            bigint,
  due_at              bigint,
  feedback            text    NOT NULL,
  completion_code     text    NOT NULL,
  paid_instead        bigint,
  return_requested_at bigint,
  PRIMARY KEY (book_id, id)
) WITH (fillfactor = 80);

CREATE INDEX submissions_by_study ON submissions (book_id, study, id);

-- What times out or is approved automatically, soonest first.
CREATE INDEX submissions_by_due ON submissions (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE participations (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  study               bytea   NOT NULL,
  participant         bytea   NOT NULL,
  submission          bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE bonuses (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  study               bytea   NOT NULL,
  submission          bytea   NOT NULL,
  participant         bytea   NOT NULL,
  amount              bigint  NOT NULL,
  reason              text    NOT NULL,
  paid_at             bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX bonuses_by_study ON bonuses (book_id, study, id);

CREATE TABLE bonus_batches (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  study               bytea   NOT NULL,
  paid_at             bigint,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE projects (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  owner               bytea   NOT NULL,
  title               text    NOT NULL,
  description         text    NOT NULL,
  naivety             numeric,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE documents (
  book_id             integer NOT NULL,
  subject             bytea   NOT NULL,
  text                text    NOT NULL,
  PRIMARY KEY (book_id, subject)
);

CREATE TABLE transfers (
  book_id             integer NOT NULL,
  sequence            bigint  NOT NULL,
  at                  bigint  NOT NULL,
  kind                integer NOT NULL,
  from_kind           integer NOT NULL,
  from_owner          bytea   NOT NULL,
  to_kind             integer NOT NULL,
  to_owner            bytea   NOT NULL,
  rewards             bigint  NOT NULL,
  fees                bigint  NOT NULL,
  vat                 bigint  NOT NULL,
  subject             bytea   NOT NULL,
  reference           text    NOT NULL,
  request_key         text    NOT NULL,
  available_after     bigint  NOT NULL,
  hash                bytea   NOT NULL,
  PRIMARY KEY (book_id, sequence)
);

-- A ring of eight slots of six hours (PostgresAnswers): the last 24 hours are in five of them, and an expired slot is emptied
-- as a whole. Small indexes on random keys stay in memory.
CREATE TABLE answers (
  book_id             integer NOT NULL,
  slot                integer NOT NULL,
  key_hash            bytea   NOT NULL,
  request_key         text    NOT NULL,
  at                  bigint  NOT NULL,
  request             text    NOT NULL,
  subject             bytea   NOT NULL,
  transfer            bigint  NOT NULL,
  available           bigint  NOT NULL
) PARTITION BY LIST (slot);

CREATE TABLE answers_0 PARTITION OF answers FOR VALUES IN (0);
CREATE TABLE answers_1 PARTITION OF answers FOR VALUES IN (1);
CREATE TABLE answers_2 PARTITION OF answers FOR VALUES IN (2);
CREATE TABLE answers_3 PARTITION OF answers FOR VALUES IN (3);
CREATE TABLE answers_4 PARTITION OF answers FOR VALUES IN (4);
CREATE TABLE answers_5 PARTITION OF answers FOR VALUES IN (5);
CREATE TABLE answers_6 PARTITION OF answers FOR VALUES IN (6);
CREATE TABLE answers_7 PARTITION OF answers FOR VALUES IN (7);

CREATE INDEX answers_by_key ON answers (book_id, key_hash);

CREATE TABLE memberships (
  book_id             integer NOT NULL,
  user_id             bytea   NOT NULL,
  role                integer NOT NULL,
  since               bigint  NOT NULL,
  PRIMARY KEY (book_id, user_id)
);

CREATE INDEX memberships_by_user ON memberships (user_id, book_id);

CREATE TABLE users (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  name                text    NOT NULL,
  email               text    NOT NULL,
  created_at          bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE participants (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE access_keys (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  key_id              text    NOT NULL,
  owner               integer NOT NULL,
  sealed_secret       bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  revoked_at          bigint,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX access_keys_by_owner ON access_keys (book_id, owner);

CREATE TABLE tokens (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  token_id            bytea   NOT NULL,
  digest              bytea   NOT NULL,
  user_id             bytea   NOT NULL,
  owner               integer NOT NULL,
  label               text    NOT NULL,
  read_only           boolean NOT NULL,
  created_at          bigint  NOT NULL,
  expires_at          bigint,
  revoked_at          bigint,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX tokens_by_owner ON tokens (book_id, owner);

INSERT INTO house (book_id, version) VALUES (0, 0);
