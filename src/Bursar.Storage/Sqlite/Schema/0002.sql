-- Version 2. One name for one idea: a study's origin, its template and its project; the book of a credential; the id of an account.

ALTER TABLE studies ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies RENAME COLUMN type TO template;
ALTER TABLE studies ADD COLUMN project BLOB NOT NULL DEFAULT x'000000000000000000000000';
UPDATE studies SET origin = CASE prices WHEN 'MTurk' THEN 1 WHEN 'Prolific' THEN 2 ELSE 0 END;
UPDATE studies SET project = template, template = x'000000000000000000000000' WHERE origin = 2;
ALTER TABLE studies DROP COLUMN prices;
ALTER TABLE studies ADD COLUMN reviews INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN review_at INTEGER;
CREATE INDEX studies_by_review ON studies (review_at) WHERE review_at IS NOT NULL;
-- The beginning of an offer is due, too. The states are Active and Paused.
UPDATE studies SET due_at = min(offered_from, coalesce(expires_at, offered_from)) WHERE state IN (2, 5) AND offered_from IS NOT NULL;

-- The id of a participation is the serial of its study in the book, and the participant: those of a study lie side by side.
UPDATE participations SET id = CAST(substr(study, 9) || participant AS BLOB);

ALTER TABLE transfers RENAME COLUMN from_owner TO from_id;
ALTER TABLE transfers RENAME COLUMN to_owner TO to_id;

ALTER TABLE access_keys RENAME COLUMN owner TO for_book;
ALTER TABLE tokens RENAME COLUMN owner TO for_book;
DROP INDEX access_keys_by_owner;
DROP INDEX tokens_by_owner;
CREATE INDEX access_keys_by_book ON access_keys (book_id, for_book);
CREATE INDEX tokens_by_book ON tokens (book_id, for_book);

ALTER TABLE books ADD COLUMN last_event INTEGER NOT NULL DEFAULT 0;
ALTER TABLE books ADD COLUMN recent_events BLOB NOT NULL DEFAULT x'';
ALTER TABLE books ADD COLUMN fingerprint_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE books ADD COLUMN fingerprint BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';

-- What happened: eight consecutive events of a book in one row, under the number of the last. The newest are in the book's row. The
-- oldest are deleted after a time; they are found without an index, since a book's events are in the order of their time.
CREATE TABLE events (
  book_id             INTEGER NOT NULL,
  sequence            INTEGER NOT NULL,
  at                  INTEGER NOT NULL,
  events              BLOB    NOT NULL,
  PRIMARY KEY (book_id, sequence)
) STRICT, WITHOUT ROWID;

-- One row, of book 0: what a book's row counts, for what belongs to no book; the latest time that was believed, and the last jump of
-- the clock that was confirmed.
CREATE TABLE house_counts (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  last_event          INTEGER NOT NULL,
  recent_events       BLOB    NOT NULL,
  seen_at             INTEGER,
  jumped_from         INTEGER,
  jumped_to           INTEGER,
  fingerprint_version INTEGER NOT NULL,
  fingerprint         BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- What belongs to the file as a whole, as one row: the check value of the key that its secrets are sealed under.
CREATE TABLE house (
  book_id             INTEGER NOT NULL PRIMARY KEY CHECK (book_id = 0),
  key_check           BLOB
) STRICT;
INSERT INTO house (book_id) VALUES (0);

-- What participants must meet, and what is known of them. The locale is a country or a country and a subdivision; marks are ids.
ALTER TABLE studies ADD COLUMN requirements BLOB NOT NULL DEFAULT x'000000000000000000000000';
ALTER TABLE participants ADD COLUMN locale TEXT NOT NULL DEFAULT '';
ALTER TABLE participants ADD COLUMN marks TEXT NOT NULL DEFAULT '';
CREATE INDEX submissions_by_participant ON submissions (participant, id);

-- What participants were paid: for work in the submission, by kind Payment; beside it by kinds Bonus and OneOff.
ALTER TABLE submissions ADD COLUMN earned INTEGER NOT NULL DEFAULT 0;
UPDATE submissions SET earned = rewards FROM (SELECT book_id, subject, rewards FROM transfers WHERE kind = 5) AS payment
WHERE payment.book_id = submissions.book_id AND payment.subject = submissions.id;
CREATE INDEX transfers_to_participants ON transfers (to_id, at) WHERE kind IN (6, 7);

CREATE TABLE trait_types (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  keywords            TEXT    NOT NULL,
  description         TEXT    NOT NULL,
  state               INTEGER NOT NULL,
  retry_delay         INTEGER,
  test                BLOB    NOT NULL,
  test_duration       INTEGER,
  grant_value         INTEGER,
  search              TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE trait_names (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  name                TEXT    NOT NULL,
  type                BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE traits (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  type                BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  state               INTEGER NOT NULL,
  value               INTEGER NOT NULL,
  granted_at          INTEGER,
  reason              TEXT    NOT NULL,
  request             BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX traits_by_type ON traits (book_id, type, state, participant);

CREATE TABLE requirement_sets (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  list                TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE trait_uses (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  type                BLOB    NOT NULL,
  requirements        BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX trait_uses_by_type ON trait_uses (book_id, type, study);

CREATE TABLE blocks (
  book_id             INTEGER NOT NULL,
  participant         BLOB    NOT NULL,
  active              INTEGER NOT NULL,
  reason              TEXT    NOT NULL,
  blocked_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, participant)
) STRICT, WITHOUT ROWID;

CREATE INDEX blocks_by_state ON blocks (book_id, active, participant);

-- How a study's submissions have ended.
ALTER TABLE studies ADD COLUMN approved INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN returned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN timed_out INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN screened_out INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN partly_approved INTEGER NOT NULL DEFAULT 0;
UPDATE studies SET
  approved = ended.approved,
  rejected = ended.rejected,
  returned = ended.returned,
  timed_out = ended.timed_out,
  screened_out = ended.screened_out,
  partly_approved = ended.partly_approved
FROM (
  SELECT book_id, study, sum(CASE state WHEN 2 THEN 1 ELSE 0 END) AS approved,
    sum(CASE state WHEN 4 THEN 1 ELSE 0 END) AS rejected,
    sum(CASE state WHEN 5 THEN 1 ELSE 0 END) AS returned,
    sum(CASE state WHEN 6 THEN 1 ELSE 0 END) AS timed_out,
    sum(CASE state WHEN 7 THEN 1 ELSE 0 END) AS screened_out,
    sum(CASE state WHEN 8 THEN 1 ELSE 0 END) AS partly_approved
  FROM submissions GROUP BY book_id, study) AS ended
WHERE ended.book_id = studies.book_id AND ended.study = studies.id;

-- Lists of studies are found by phase: the state of the offer and the progress of the work, in one number. The column "search" is
-- only written: the names that a search looks through, in lower case.
ALTER TABLE studies ADD COLUMN internal_name TEXT NOT NULL DEFAULT '';
ALTER TABLE studies ADD COLUMN phase INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN search TEXT NOT NULL DEFAULT '';
UPDATE studies SET internal_name = coalesce((
  SELECT json_extract(text, '$.internal_name') FROM documents
  WHERE documents.book_id = studies.book_id AND subject = id AND json_valid(text)), '')
WHERE origin = 2;
UPDATE studies SET
  phase = CASE
    WHEN state = 1 THEN 1 -- Draft
    WHEN state = 4 THEN 9 -- Deleted
    WHEN state = 2 AND offered_from IS NOT NULL THEN 2 -- Scheduled
    WHEN state IN (2, 5) AND (places > taken + paid + closed OR taken > submitted) THEN CASE state WHEN 2 THEN 3 ELSE 4 END
    WHEN taken > submitted THEN 5 -- Finishing
    WHEN under_review THEN 8 -- Reviewing
    WHEN taken > 0 THEN 6 ELSE 7 END, -- AllSubmitted, AllDecided
  search = CASE origin WHEN 2 THEN lower(title || char(10) || internal_name) ELSE '' END;
CREATE INDEX studies_by_phase ON studies (book_id, origin, phase, id);
CREATE INDEX studies_by_project ON studies (book_id, project, phase, id) WHERE origin = 2;
CREATE INDEX studies_offered ON studies (book_id, template, id) WHERE phase = 3;

-- The number of a project's studies in each phase. Commands add to it.
CREATE TABLE study_tallies (
  book_id             INTEGER NOT NULL,
  project             BLOB    NOT NULL,
  draft               INTEGER NOT NULL,
  scheduled           INTEGER NOT NULL,
  running             INTEGER NOT NULL,
  paused              INTEGER NOT NULL,
  finishing           INTEGER NOT NULL,
  all_submitted       INTEGER NOT NULL,
  all_decided         INTEGER NOT NULL,
  reviewing           INTEGER NOT NULL,
  PRIMARY KEY (book_id, project)
) STRICT, WITHOUT ROWID;
INSERT INTO study_tallies
SELECT book_id, project,
  sum(CASE phase WHEN 1 THEN 1 ELSE 0 END), sum(CASE phase WHEN 2 THEN 1 ELSE 0 END), sum(CASE phase WHEN 3 THEN 1 ELSE 0 END),
  sum(CASE phase WHEN 4 THEN 1 ELSE 0 END), sum(CASE phase WHEN 5 THEN 1 ELSE 0 END), sum(CASE phase WHEN 6 THEN 1 ELSE 0 END),
  sum(CASE phase WHEN 7 THEN 1 ELSE 0 END), sum(CASE phase WHEN 8 THEN 1 ELSE 0 END)
FROM studies WHERE origin = 2 AND phase <> 9 GROUP BY book_id, project;
CREATE TABLE trait_tests (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  questions           TEXT    NOT NULL,
  answer_key          TEXT    NOT NULL,
  scores              TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE trait_requests (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  type                BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  asked_at            INTEGER NOT NULL,
  test                BLOB    NOT NULL,
  test_ends_at        INTEGER,
  state               INTEGER NOT NULL,
  submitted_at        INTEGER,
  value               INTEGER,
  reason              TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX trait_requests_by_state ON trait_requests (book_id, state, id);
CREATE INDEX trait_requests_by_type ON trait_requests (book_id, type, state, id);

CREATE TABLE hooks (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  origin              INTEGER NOT NULL,
  scope               BLOB    NOT NULL,
  challenge           BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  transport           INTEGER NOT NULL,
  event_types         TEXT    NOT NULL,
  target              TEXT    NOT NULL,
  confirmed           INTEGER NOT NULL,
  enabled             INTEGER NOT NULL,
  deleted             INTEGER NOT NULL,
  after_event         INTEGER NOT NULL,
  failing_since       INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX hooks_by_scope ON hooks (book_id, scope, deleted, id);

CREATE TABLE hook_secrets (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  origin              INTEGER NOT NULL,
  secret              BLOB    NOT NULL,
  sealed              BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE outboxes (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  hooks               INTEGER NOT NULL,
  active              INTEGER NOT NULL,
  planned             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  hook                BLOB    NOT NULL,
  subject             BLOB    NOT NULL,
  event_type          TEXT    NOT NULL,
  target              TEXT    NOT NULL,
  payload             TEXT    NOT NULL,
  happened_at         INTEGER NOT NULL,
  changed_at          INTEGER NOT NULL,
  state               INTEGER NOT NULL,
  attempts            INTEGER NOT NULL,
  due_at              INTEGER,
  failure             TEXT    NOT NULL,
  next                BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX deliveries_by_hook ON deliveries (book_id, hook, id);
CREATE INDEX deliveries_by_subject ON deliveries (book_id, hook, subject, id);
CREATE INDEX deliveries_by_due ON deliveries (due_at, id) WHERE due_at IS NOT NULL;

CREATE TABLE study_reviews (
  book_id             INTEGER NOT NULL,
  study               BLOB    NOT NULL,
  policies            TEXT    NOT NULL,
  PRIMARY KEY (book_id, study)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_sheets (
  book_id             INTEGER NOT NULL,
  submission          BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  answers             TEXT    NOT NULL,
  score               INTEGER,
  PRIMARY KEY (book_id, submission)
) STRICT, WITHOUT ROWID;

CREATE INDEX answer_sheets_by_study ON answer_sheets (book_id, study, submission);

CREATE TABLE review_entries (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  policy              INTEGER NOT NULL,
  finding             INTEGER NOT NULL,
  subject             BLOB    NOT NULL,
  question            TEXT    NOT NULL,
  value               TEXT    NOT NULL,
  failure             TEXT    NOT NULL,
  at                  INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_entries_by_study ON review_entries (book_id, study, id);

CREATE TABLE one_off_payments (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  amount              INTEGER NOT NULL,
  reason              TEXT    NOT NULL,
  paid_at             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  way                 INTEGER NOT NULL,
  sender              BLOB    NOT NULL,
  recipient           BLOB    NOT NULL,
  conversation        BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  category            INTEGER NOT NULL,
  subject             TEXT    NOT NULL,
  text                TEXT    NOT NULL,
  sent_at             INTEGER NOT NULL,
  read_at             INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX messages_by_recipient ON messages (recipient, id);
CREATE INDEX messages_by_sender ON messages (sender, id);
CREATE INDEX messages_by_conversation ON messages (conversation, id);
CREATE INDEX messages_unread ON messages (recipient, id) WHERE read_at IS NULL;

-- How people sign in to the sites; all of book 0. Sessions are lines of text.
CREATE TABLE sign_ins (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  site                INTEGER NOT NULL,
  person              BLOB    NOT NULL,
  name                TEXT    NOT NULL,
  is_operator         INTEGER NOT NULL,
  password_hash       TEXT    NOT NULL,
  failures            INTEGER NOT NULL,
  locked_until        INTEGER,
  link_purpose        INTEGER NOT NULL,
  link_secret         BLOB    NOT NULL,
  link_expires_at     INTEGER,
  sessions            TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_names (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  site                INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  person              BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE topics (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  name                TEXT    NOT NULL,
  created_at          INTEGER NOT NULL,
  deleted             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX topics_by_name ON topics (book_id, deleted, id);

CREATE TABLE uploads (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  owner               BLOB    NOT NULL,
  submission          BLOB    NOT NULL,
  question            TEXT    NOT NULL,
  file_name           TEXT    NOT NULL,
  media_type          TEXT    NOT NULL,
  content             BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX uploads_by_owner ON uploads (book_id, owner, submission);

CREATE INDEX bonuses_by_submission ON bonuses (book_id, submission, id);

-- How many submissions a study takes from one participant (0 for any number) and at once, and the time under which it rejects work.
ALTER TABLE studies ADD COLUMN per_participant INTEGER NOT NULL DEFAULT 1;
ALTER TABLE studies ADD COLUMN at_once INTEGER NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN rejects_under INTEGER;
ALTER TABLE studies ADD COLUMN published_at INTEGER;
ALTER TABLE participations ADD COLUMN submissions INTEGER NOT NULL DEFAULT 1;
ALTER TABLE participations ADD COLUMN first_at INTEGER;
UPDATE participations SET submissions = 0 WHERE submission = x'000000000000000000000000';

-- Named lists of participants, and who is on them.
CREATE TABLE participant_groups (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  project             BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  description         TEXT    NOT NULL,
  members             INTEGER NOT NULL,
  version             INTEGER NOT NULL,
  deleted             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX participant_groups_by_state ON participant_groups (book_id, deleted, id);

CREATE TABLE group_members (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  group_id            BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  member              INTEGER NOT NULL,
  added_at            INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX group_members_by_group ON group_members (book_id, group_id, member, participant);

-- Who can take part in a study, beside its requirements; many studies can share one.
CREATE TABLE study_audiences (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  audience            TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

ALTER TABLE studies ADD COLUMN audience BLOB NOT NULL DEFAULT x'000000000000000000000000';

-- Who is invited to be a member of a book. The secrets of the links are digests.
CREATE TABLE invitations (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  email               TEXT    NOT NULL,
  role                INTEGER NOT NULL,
  invited_by          BLOB    NOT NULL,
  secret              BLOB    NOT NULL,
  made_at             INTEGER NOT NULL,
  accepted_by         BLOB    NOT NULL,
  withdrawn           INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- Studies of which a participant can take only one, and which each participant has taken.
CREATE TABLE study_collections (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  project             BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  description         TEXT    NOT NULL,
  publish_at          INTEGER,
  studies             TEXT    NOT NULL,
  state               INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX study_collections_by_project ON study_collections (book_id, project, id);

CREATE TABLE collection_parts (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  collection          BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- Logins for other platforms, which submissions get. The passwords are sealed.
CREATE TABLE login_pools (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  total               INTEGER NOT NULL,
  used                INTEGER NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE logins (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  pool                BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  sealed              BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX logins_by_number ON logins (book_id, pool, number);

CREATE TABLE login_uses (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  pool                BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  study               BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX login_uses_by_number ON login_uses (book_id, pool, number);

ALTER TABLE studies ADD COLUMN collection BLOB NOT NULL DEFAULT x'000000000000000000000000';
ALTER TABLE studies ADD COLUMN logins BLOB NOT NULL DEFAULT x'000000000000000000000000';

-- What participants have answered to screeners: age=34 fluent-languages=19,24
ALTER TABLE participants ADD COLUMN answers TEXT NOT NULL DEFAULT '';

-- Named sets of filters, which studies share, and their versions.
CREATE TABLE filter_sets (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  version             INTEGER NOT NULL,
  locked              INTEGER NOT NULL,
  deleted             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX filter_sets_by_state ON filter_sets (book_id, deleted, id);

CREATE TABLE filter_set_versions (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  filter_set          BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  filters             TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- The latest time of a book's transfers; what its accounts had after every 128th; and how its credit limit changed.
ALTER TABLE books ADD COLUMN moved_at INTEGER;

CREATE TABLE balance_marks (
  book_id             INTEGER NOT NULL,
  sequence            INTEGER NOT NULL,
  moved_at            INTEGER NOT NULL,
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
  paid_vat            INTEGER NOT NULL,
  PRIMARY KEY (book_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE credit_changes (
  book_id             INTEGER NOT NULL,
  sequence            INTEGER NOT NULL,
  at                  INTEGER NOT NULL,
  limit_before        INTEGER NOT NULL,
  limit_after         INTEGER NOT NULL,
  PRIMARY KEY (book_id, sequence)
) STRICT, WITHOUT ROWID;

-- The submissions of a study in one state, in order: a few among many are found at once.
DROP INDEX submissions_by_study;
CREATE INDEX submissions_by_study ON submissions (book_id, study, state, id);

-- How a study's places are shared out: weight:taken of each part of its audience; and the part whose place a submission has.
ALTER TABLE studies ADD COLUMN quota TEXT NOT NULL DEFAULT '';
ALTER TABLE submissions ADD COLUMN stratum INTEGER NOT NULL DEFAULT 0;

-- Surveys, and what was answered in them.
CREATE TABLE surveys (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  researcher          BLOB    NOT NULL,
  title               TEXT    NOT NULL,
  content             TEXT    NOT NULL,
  created_at          INTEGER NOT NULL,
  responses           INTEGER NOT NULL,
  cleared_before      BLOB    NOT NULL,
  deleted             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX surveys_by_researcher ON surveys (researcher, deleted, id);

CREATE TABLE survey_responses (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  survey              BLOB    NOT NULL,
  participant         TEXT    NOT NULL,
  submission          TEXT    NOT NULL,
  content             TEXT    NOT NULL,
  deleted             INTEGER NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX survey_responses_by_survey ON survey_responses (book_id, survey, deleted, id);

-- A hash of each answer under the books' key.
ALTER TABLE answers ADD COLUMN fingerprint BLOB NOT NULL DEFAULT x'00000000000000000000000000000000';

-- What leaves the house: payouts, what each participant gets, how much has left for whom, and where it goes.
CREATE TABLE payouts (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  currency            TEXT    NOT NULL,
  method              INTEGER NOT NULL,
  state               INTEGER NOT NULL,
  items               INTEGER NOT NULL,
  waiting             INTEGER NOT NULL,
  total               INTEGER NOT NULL,
  paid                INTEGER NOT NULL,
  prepared_by         TEXT    NOT NULL,
  prepared_at         INTEGER NOT NULL,
  confirmed_by        TEXT    NOT NULL,
  confirmed_at        INTEGER,
  preparer            BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE payout_items (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  payout              BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  participant         BLOB    NOT NULL,
  amount              INTEGER NOT NULL,
  sealed              BLOB    NOT NULL,
  state               INTEGER NOT NULL,
  note                TEXT    NOT NULL,
  changed_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX payout_items_by_payout ON payout_items (payout, number);

CREATE TABLE payout_sums (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  currency            TEXT    NOT NULL,
  waiting             INTEGER NOT NULL,
  paid                INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE payout_addresses (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  method              INTEGER NOT NULL,
  sealed              BLOB    NOT NULL,
  set_at              INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- Links with which people join a group, and what they agreed to.
CREATE TABLE group_links (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  secret              BLOB    NOT NULL,
  most                INTEGER NOT NULL,
  used                INTEGER NOT NULL,
  expires_at          INTEGER NOT NULL,
  consent             TEXT    NOT NULL,
  notice              TEXT    NOT NULL,
  withdrawn           INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_consents (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  group_id            BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  text                BLOB    NOT NULL,
  at                  INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- Collections of pages with questions, and which submissions answered them.
CREATE TABLE task_collections (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_by          BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  content             BLOB    NOT NULL,
  answers             INTEGER NOT NULL,
  modified_by         BLOB    NOT NULL,
  modified_at         INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_responses (
  book_id             INTEGER NOT NULL,
  submission          BLOB    NOT NULL,
  collection          BLOB    NOT NULL,
  content             BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  answers             INTEGER NOT NULL,
  last_answer         INTEGER NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, submission)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_responses_by_collection ON task_responses (book_id, collection, last_answer);

-- When a token or a key was last used, to an hour.
ALTER TABLE tokens ADD COLUMN used_at INTEGER;
ALTER TABLE access_keys ADD COLUMN used_at INTEGER;

-- When the payer wants to know that a book runs low, and whether it does.
CREATE TABLE alerts (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  mark                INTEGER,
  days                INTEGER NOT NULL,
  mail_to             TEXT    NOT NULL,
  state               INTEGER NOT NULL,
  turned_at           INTEGER,
  mail_at             INTEGER,
  attempts            INTEGER NOT NULL,
  failure             TEXT    NOT NULL,
  sent                INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX alerts_by_state ON alerts (state, book_id);

-- The passkeys of a person, and who they are to the institution's provider.
ALTER TABLE sign_ins ADD COLUMN passkeys TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_ins ADD COLUMN provider_subject BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000';

-- What a book charged before its prices changed.
CREATE TABLE pricing_changes (
  book_id             INTEGER NOT NULL,
  sequence            INTEGER NOT NULL,
  at                  INTEGER NOT NULL,
  transfer            INTEGER NOT NULL,
  serial              INTEGER NOT NULL,
  mturk_before        TEXT    NOT NULL,
  prolific_before     TEXT    NOT NULL,
  PRIMARY KEY (book_id, sequence)
) STRICT, WITHOUT ROWID;

-- Places that are reserved for participants who have not started.
ALTER TABLE studies ADD COLUMN reserved INTEGER NOT NULL DEFAULT 0;

-- When a participant was deleted as a person.
ALTER TABLE participants ADD COLUMN forgotten_at INTEGER;

-- Datasets, their datapoints, batches of tasks made of them, and the jobs of both.
CREATE TABLE task_datasets (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_by          BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  structured          INTEGER NOT NULL,
  schema_id           BLOB    NOT NULL,
  schema_version      INTEGER NOT NULL,
  datapoints          INTEGER NOT NULL,
  file_name           TEXT    NOT NULL,
  state               INTEGER NOT NULL,
  jobs                INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_datapoints (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  dataset             BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  record              TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_datapoints_by_dataset ON task_datapoints (book_id, dataset, number);

CREATE TABLE task_batches (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_by          BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  content             BLOB    NOT NULL,
  dataset             BLOB    NOT NULL,
  auto_sync           INTEGER NOT NULL,
  answers             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_batches_by_dataset ON task_batches (book_id, dataset, id);

CREATE TABLE task_jobs (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  owner               BLOB    NOT NULL,
  kind                INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  state               INTEGER NOT NULL,
  accepted            INTEGER NOT NULL,
  rejected            INTEGER NOT NULL,
  groups_made         INTEGER NOT NULL,
  groups_grown        INTEGER NOT NULL,
  detail              TEXT    NOT NULL,
  created_at          INTEGER NOT NULL,
  updated_at          INTEGER NOT NULL,
  deleted             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_jobs_by_owner ON task_jobs (book_id, owner, kind, deleted, id);

-- The groups of tasks that a participant's submissions in a study have.
ALTER TABLE participations ADD COLUMN task_groups TEXT NOT NULL DEFAULT '';

-- The keys with which the server signs: the newest three.
CREATE TABLE signing_keys (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  sealed              BLOB    NOT NULL,
  made_at             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- What participants thought of studies, and files about their work.
CREATE TABLE study_feedback (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  submission          BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  is_signed           INTEGER NOT NULL,
  is_of_returned      INTEGER NOT NULL,
  category            TEXT    NOT NULL,
  text                TEXT    NOT NULL,
  clarity             INTEGER,
  difficulty          INTEGER,
  fairness            INTEGER,
  given_at            INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE feedback_files (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  name                TEXT    NOT NULL,
  size                INTEGER NOT NULL,
  kept_at             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- Where mail reaches participants, sealed, and whose an address is, by a digest under the server's key.
CREATE TABLE mail_addresses (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  sealed              BLOB    NOT NULL,
  address             BLOB    NOT NULL,
  set_at              INTEGER NOT NULL,
  verified_at         INTEGER,
  link                BLOB    NOT NULL,
  link_ends_at        INTEGER,
  mails               INTEGER NOT NULL,
  mails_since         INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_owners (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  address             BLOB    NOT NULL,
  person              BLOB    NOT NULL,
  mails               INTEGER NOT NULL,
  mails_since         INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- Whether the participant has answered a part of a form with several pages, which lies among the files.
ALTER TABLE submissions ADD COLUMN has_draft INTEGER NOT NULL DEFAULT 0;

-- Who signs in through the provider of the participants' site, by a digest under the server's key.
CREATE TABLE subject_owners (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  subject             BLOB    NOT NULL,
  person              BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;

-- Whether people may take part without a name, and the only book whose studies they may then do.
ALTER TABLE books ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_links ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sign_ins ADD COLUMN only_book INTEGER NOT NULL DEFAULT 0;
