BEGIN;
PRAGMA application_id = 1114993267;
PRAGMA user_version = 2;
CREATE TABLE access_keys (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  key_id              TEXT    NOT NULL,
  for_book               INTEGER NOT NULL,
  sealed_secret       BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  revoked_at          INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE answer_sheets (
  book_id             INTEGER NOT NULL,
  submission          BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  answers             TEXT    NOT NULL,
  score               INTEGER,
  PRIMARY KEY (book_id, submission)
) STRICT, WITHOUT ROWID;
CREATE TABLE answers (
  book_id             INTEGER NOT NULL,
  key_hash            BLOB    NOT NULL,
  request_key         TEXT    NOT NULL,
  at                  INTEGER NOT NULL,
  request             TEXT    NOT NULL,
  subject             BLOB    NOT NULL,
  transfer            INTEGER NOT NULL,
  available           INTEGER NOT NULL
, fingerprint BLOB NOT NULL DEFAULT x'00000000000000000000000000000000') STRICT;
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
CREATE TABLE blocks (
  book_id             INTEGER NOT NULL,
  participant         BLOB    NOT NULL,
  active              INTEGER NOT NULL,
  reason              TEXT    NOT NULL,
  blocked_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE bonus_batches (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  paid_at             INTEGER,
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
, last_event INTEGER NOT NULL DEFAULT 0, recent_events BLOB NOT NULL DEFAULT x'', fingerprint_version INTEGER NOT NULL DEFAULT 0, fingerprint BLOB NOT NULL DEFAULT x'00000000000000000000000000000000', moved_at INTEGER) STRICT;
CREATE TABLE collection_parts (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  collection          BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE credit_changes (
  book_id             INTEGER NOT NULL,
  sequence            INTEGER NOT NULL,
  at                  INTEGER NOT NULL,
  limit_before        INTEGER NOT NULL,
  limit_after         INTEGER NOT NULL,
  PRIMARY KEY (book_id, sequence)
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
CREATE TABLE documents (
  book_id             INTEGER NOT NULL,
  subject             BLOB    NOT NULL,
  text                TEXT    NOT NULL,
  PRIMARY KEY (book_id, subject)
) STRICT;
CREATE TABLE events (
  book_id             INTEGER NOT NULL,
  sequence            INTEGER NOT NULL,
  at                  INTEGER NOT NULL,
  events              BLOB    NOT NULL,
  PRIMARY KEY (book_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE filter_set_versions (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  filter_set          BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  filters             TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE group_consents (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  group_id            BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  text                BLOB    NOT NULL,
  at                  INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE group_members (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  group_id            BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  member              INTEGER NOT NULL,
  added_at            INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE hook_secrets (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  origin              INTEGER NOT NULL,
  secret              BLOB    NOT NULL,
  sealed              BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE house (
  book_id             INTEGER NOT NULL PRIMARY KEY CHECK (book_id = 0),
  key_check           BLOB
) STRICT;
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
CREATE TABLE login_pools (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  total               INTEGER NOT NULL,
  used                INTEGER NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE login_uses (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  pool                BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  study               BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
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
CREATE TABLE memberships (
  book_id             INTEGER NOT NULL,
  user_id             BLOB    NOT NULL,
  role                INTEGER NOT NULL,
  since               INTEGER NOT NULL,
  PRIMARY KEY (book_id, user_id)
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
CREATE TABLE one_off_payments (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  amount              INTEGER NOT NULL,
  reason              TEXT    NOT NULL,
  paid_at             INTEGER NOT NULL,
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
CREATE TABLE participants (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_at          INTEGER NOT NULL, locale TEXT NOT NULL DEFAULT '', marks TEXT NOT NULL DEFAULT '', answers TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE participations (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  submission          BLOB    NOT NULL, submissions INTEGER NOT NULL DEFAULT 1, first_at INTEGER,
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
CREATE TABLE payout_sums (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  currency            TEXT    NOT NULL,
  waiting             INTEGER NOT NULL,
  paid                INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE requirement_sets (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  list                TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE sign_in_names (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  site                INTEGER NOT NULL,
  name                TEXT    NOT NULL,
  person              BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE studies (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  created_at          INTEGER NOT NULL,
  template                BLOB    NOT NULL,
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
  due_at              INTEGER, origin INTEGER NOT NULL DEFAULT 0, project BLOB NOT NULL DEFAULT x'000000000000000000000000', reviews INTEGER NOT NULL DEFAULT 0, reviewed INTEGER NOT NULL DEFAULT 0, review_at INTEGER, requirements BLOB NOT NULL DEFAULT x'000000000000000000000000', approved INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0, returned INTEGER NOT NULL DEFAULT 0, timed_out INTEGER NOT NULL DEFAULT 0, screened_out INTEGER NOT NULL DEFAULT 0, partly_approved INTEGER NOT NULL DEFAULT 0, internal_name TEXT NOT NULL DEFAULT '', phase INTEGER NOT NULL DEFAULT 0, search TEXT NOT NULL DEFAULT '', per_participant INTEGER NOT NULL DEFAULT 1, at_once INTEGER NOT NULL DEFAULT 0, rejects_under INTEGER, published_at INTEGER, audience BLOB NOT NULL DEFAULT x'000000000000000000000000', collection BLOB NOT NULL DEFAULT x'000000000000000000000000', logins BLOB NOT NULL DEFAULT x'000000000000000000000000', quota TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE study_audiences (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  audience            TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE study_reviews (
  book_id             INTEGER NOT NULL,
  study               BLOB    NOT NULL,
  policies            TEXT    NOT NULL,
  PRIMARY KEY (book_id, study)
) STRICT, WITHOUT ROWID;
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
  return_requested_at INTEGER, earned INTEGER NOT NULL DEFAULT 0, stratum INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE tokens (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  token_id            BLOB    NOT NULL,
  digest              BLOB    NOT NULL,
  user_id             BLOB    NOT NULL,
  for_book               INTEGER NOT NULL,
  label               TEXT    NOT NULL,
  read_only           INTEGER NOT NULL,
  created_at          INTEGER NOT NULL,
  expires_at          INTEGER,
  revoked_at          INTEGER,
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
CREATE TABLE trait_names (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  name                TEXT    NOT NULL,
  type                BLOB    NOT NULL,
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
CREATE TABLE trait_tests (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  questions           TEXT    NOT NULL,
  answer_key          TEXT    NOT NULL,
  scores              TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE trait_uses (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  type                BLOB    NOT NULL,
  requirements        BLOB    NOT NULL,
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
CREATE TABLE transfers (
  book_id             INTEGER NOT NULL,
  sequence            INTEGER NOT NULL,
  at                  INTEGER NOT NULL,
  kind                INTEGER NOT NULL,
  from_kind           INTEGER NOT NULL,
  from_id          BLOB    NOT NULL,
  to_kind             INTEGER NOT NULL,
  to_id            BLOB    NOT NULL,
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
CREATE TABLE users (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  name                TEXT    NOT NULL,
  email               TEXT    NOT NULL,
  created_at          INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_keys_by_book ON access_keys (book_id, for_book);
CREATE INDEX answer_sheets_by_study ON answer_sheets (book_id, study, submission);
CREATE INDEX blocks_by_state ON blocks (book_id, active, participant);
CREATE INDEX bonuses_by_study ON bonuses (book_id, study, id);
CREATE INDEX bonuses_by_submission ON bonuses (book_id, submission, id);
CREATE INDEX books_by_id ON books (id);
CREATE INDEX deliveries_by_due ON deliveries (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX deliveries_by_hook ON deliveries (book_id, hook, id);
CREATE INDEX deliveries_by_subject ON deliveries (book_id, hook, subject, id);
CREATE INDEX filter_sets_by_state ON filter_sets (book_id, deleted, id);
CREATE INDEX group_members_by_group ON group_members (book_id, group_id, member, participant);
CREATE INDEX hooks_by_scope ON hooks (book_id, scope, deleted, id);
CREATE INDEX login_uses_by_number ON login_uses (book_id, pool, number);
CREATE INDEX logins_by_number ON logins (book_id, pool, number);
CREATE INDEX memberships_by_user ON memberships (user_id, book_id);
CREATE INDEX messages_by_conversation ON messages (conversation, id);
CREATE INDEX messages_by_recipient ON messages (recipient, id);
CREATE INDEX messages_by_sender ON messages (sender, id);
CREATE INDEX messages_unread ON messages (recipient, id) WHERE read_at IS NULL;
CREATE INDEX participant_groups_by_state ON participant_groups (book_id, deleted, id);
CREATE INDEX payout_items_by_payout ON payout_items (payout, number);
CREATE INDEX review_entries_by_study ON review_entries (book_id, study, id);
CREATE INDEX studies_by_due ON studies (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX studies_by_phase ON studies (book_id, origin, phase, id);
CREATE INDEX studies_by_project ON studies (book_id, project, phase, id) WHERE origin = 2;
CREATE INDEX studies_by_review ON studies (review_at) WHERE review_at IS NOT NULL;
CREATE INDEX studies_offered ON studies (book_id, template, id) WHERE phase = 3;
CREATE INDEX study_collections_by_project ON study_collections (book_id, project, id);
CREATE INDEX submissions_by_due ON submissions (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX submissions_by_participant ON submissions (participant, id);
CREATE INDEX submissions_by_study ON submissions (book_id, study, state, id);
CREATE INDEX survey_responses_by_survey ON survey_responses (book_id, survey, deleted, id);
CREATE INDEX surveys_by_researcher ON surveys (researcher, deleted, id);
CREATE INDEX tokens_by_book ON tokens (book_id, for_book);
CREATE INDEX topics_by_name ON topics (book_id, deleted, id);
CREATE INDEX trait_requests_by_state ON trait_requests (book_id, state, id);
CREATE INDEX trait_requests_by_type ON trait_requests (book_id, type, state, id);
CREATE INDEX trait_uses_by_type ON trait_uses (book_id, type, study);
CREATE INDEX traits_by_type ON traits (book_id, type, state, participant);
CREATE INDEX transfers_to_participants ON transfers (to_id, at) WHERE kind IN (6, 7);
CREATE INDEX uploads_by_owner ON uploads (book_id, owner, submission);
INSERT INTO access_keys VALUES (0, X'61041BF8474432ADE2A360413C396061', 'AKIAFROZENKEY', 1001, X'0100FF', 1793610019000019, NULL);
INSERT INTO access_keys VALUES (0, X'EF6BF03B15E4007439E2535E549A38E9', 'AKIAREVOKED', 1001, X'02', 1793610020000020, 1793610021000021);
INSERT INTO answer_sheets VALUES (1003, X'6AE8514B000003EB00000008', X'6AE8514A000003EB00000007', 'Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE A
', 100);
INSERT INTO answers VALUES (1001, X'D395D5149F6B74579EA17BBCC0886EC6', 'mturk:first', 1793610005000005, 'command=top-up
amount=10000.00
currency=USD
reference=invoice 1 – größer
', X'6AE85110000003E900000000', 1, 100000000, X'00000000000000000000000000000000');
INSERT INTO answers VALUES (1001, X'23301DDB6EAD0871E5CB2423FA347AFE', 'mturk:second', 1793610006000006, 'command=refund
amount=0.01
currency=USD
reference=a cent back
', X'6AE85110000003E900000000', 2, 99999900, X'00000000000000000000000000000000');
INSERT INTO answers VALUES (1001, X'492B2C9E692E2C0CF8B4D06237A96B14', 'mturk:approve', 1793610011000011, 'command=approve-submission
study=6ae85117000003e900000001
submission=6ae85119000003e900000002
feedback=
overrides_rejection=False
', X'6AE85119000003E900000002', 4, 99649900, X'00000000000000000000000000000000');
INSERT INTO balance_marks VALUES (1002, 128, 1793610221000221, -84000, 0, 0, 29600, -15299, -2961, 39000, 12999, 2601, 15400, 2300, 360);
INSERT INTO blocks VALUES (1003, X'690000010102030405060708', 1, 'Größe und 測試 🧮', 1793610069000069);
INSERT INTO bonus_batches VALUES (1002, X'6AE8513D000003EA0000000A', X'6AE85132000003EA00000006', 1793610046000046);
INSERT INTO bonus_batches VALUES (1002, X'6AE8513F000003EA0000000C', X'6AE85132000003EA00000006', NULL);
INSERT INTO bonuses VALUES (1002, X'6AE8512D000003EA00000004', X'6AE85129000003EA00000002', X'6AE8512A000003EA00000003', X'69000002F1F2F3F4F5F6F7F8', 2500, 'Größe und 測試 🧮', 1793610029000029);
INSERT INTO bonuses VALUES (1002, X'6AE8513E000003EA0000000B', X'6AE85132000003EA00000006', X'6AE85136000003EA00000008', X'690000010102030405060708', 2500, '', 1793610046000046);
INSERT INTO books VALUES (1001, X'6AE85110000003E900000000', 'Größe und 測試 🧮', 'Prepaid, with some credit.', 'USD', 500000, 0, 'mturk-1', 'prolific-1', '0.50', X'690000010102030405060708', 1793610002000002, 3, 6, X'3EDF9D593785F8E49A535FECD14DD04AD98800AC996CEA9BF67E66A79ACB4897', -99999900, 0, 0, 99974900, -10000, 0, 12500, 5000, 0, 12500, 5000, 0, 12, X'0196F391F9EBD1AF06546AE85119000003E9000000020F6AE85117000003E90000000169000002F1F2F3F4F5F6F7F8060408B8910298FC8BFAEBD1AF063A6AE85117000003E9000000010C04040A98D70A9A8586FBEBD1AF06506AE8511D000003E900000003076AE85117000003E90000000169000001010203040506070800029C8E80FCEBD1AF06306AE85117000003E9000000010C04060C889131', 0, X'00000000000000000000000000000000', 1793610014000014);
INSERT INTO books VALUES (1002, X'6AE85110000003EA00000000', 'Pounds', '', 'GBP', 70000, 0, 'mturk-1', 'prolific-1', NULL, X'690000010102030405060708', 1793610003000003, 26, 140, X'CD30B20993DBE2D485AB416D63749AE87D4F3F99ED9E76EE0BDDA8037E932E34', -84000, 0, 0, 29600, -15299, -2961, 39000, 12999, 2601, 15400, 2300, 360, 167, X'01C8978BC8EDD1AF06066AE85110000003EA00000000088E02C801CAA085C9EDD1AF06086AE85110000003EA00000000089002C801CCA9FFC9EDD1AF06066AE85110000003EA00000000089202C801CEB2F9CAEDD1AF06086AE85110000003EA00000000089402C801D0BBF3CBEDD1AF06066AE85110000003EA00000000089602C801D2C4EDCCEDD1AF06086AE85110000003EA00000000089802C801D4CDE7CDEDD1AF06046AE85110000003EA0000000000', 0, X'00000000000000000000000000000000', 1793610233000233);
INSERT INTO books VALUES (1003, X'6AE85110000003EB00000000', 'Sandbox', '', 'USD', 0, 1, 'mturk-1', 'prolific-1', NULL, X'690000010102030405060708', 1793610004000004, 32, 0, X'0000000000000000000000000000000000000000000000000000000000000000', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, X'01D0B9EAD1ECD1AF06286AE85178000003EB0000001E040002D2C2E4D2ECD1AF062A6AE85178000003EB0000001E040204D6D6E1CEEDD1AF06286AE851FB000003EB0000001F040002D8DFDBCFEDD1AF062A6AE851FB000003EB0000001F040204DAE8D5D0EDD1AF06506AE851FD000003EB00000020076AE851FB000003EB0000001F69000002F1F2F3F4F5F6F7F80002', 0, X'00000000000000000000000000000000', NULL);
INSERT INTO collection_parts VALUES (1002, X'0000001369000002F1F2F3F4F5F6F7F8', X'6AE8515B000003EA00000013', X'69000002F1F2F3F4F5F6F7F8', X'6AE8515A000003EA00000012');
INSERT INTO credit_changes VALUES (1002, 167, 1793610234000234, 0, 70000);
INSERT INTO deliveries VALUES (1002, X'6AE85164000003EA00000019', X'6AE85162000003EA00000018', X'6AE85132000003EA00000006', 'study.status.change', 'https://example.org/größe', '{"reward":"0.50"}', 1793610000000000, 1793610084000084, 1, 0, 1793610084000084, '', X'6AE85164000003EA0000001A');
INSERT INTO deliveries VALUES (1002, X'6AE85164000003EA0000001A', X'6AE85162000003EA00000018', X'6AE85132000003EA00000006', 'study.status.change', 'https://example.org/größe', 'Größe und 測試 🧮', 1793610000000000, 1793610084000084, 1, 0, NULL, '', X'000000000000000000000000');
INSERT INTO deliveries VALUES (1003, X'6AE8516E000003EB00000019', X'6AE8516D000003EB00000018', X'6AE8516D000003EB00000018', 'SubscriptionConfirmation', 'https://example.org/sns', 'Größe und 測試 🧮', 1793610094000094, 1793610094000094, 1, 0, 1793610094000094, '', X'000000000000000000000000');
INSERT INTO documents VALUES (1002, X'6AE85129000003EA00000002', 'Größe und 測試 🧮');
INSERT INTO documents VALUES (1002, X'6AE8512A000003EA00000003', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE85132000003EA00000006', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE8513D000003EA0000000A', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE8513F000003EA0000000C', 'Größe und 測試 🧮');
INSERT INTO documents VALUES (1002, X'7080DEAA000003EA808065F9', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1003, X'6AE85147000003EB00000005', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1003, X'6AE8514B000003EB00000008', '{"reward":"0.50"}');
INSERT INTO events VALUES (0, 8, 1793610085000085, X'018299CDEFEBD1AF06A00169000001010203040506070800A6BBE280ECD1AF06A40161041BF8000003E9474432AD10D20FA8C4DC81ECD1AF06A401EF6BF03B000003E915E4007410D20FAACDD682ECD1AF06A601EF6BF03B000003E915E4007410D20FACD6D083ECD1AF06A80169000003000000000000000110D40FAEDFCA84ECD1AF06A20169000002F1F2F3F4F5F6F7F8008C87B4B1ECD1AF06AC0169000002F1F2F3F4F5F6F7F800AA8EDBBFECD1AF06C00269000001010203040506070800');
INSERT INTO events VALUES (0, 16, 1793610101000101, X'01AC97D5C0ECD1AF06C20269000001010203040506070800AEA0CFC1ECD1AF06C40269000001010203040506070800AEA0CFC1ECD1AF06C60269000001010203040506070800B0A9C9C2ECD1AF06C60269000001010203040506070800B2B2C3C3ECD1AF06CA0269000001010203040506070800B4BBBDC4ECD1AF06C00269000002F1F2F3F4F5F6F7F800B6C4B7C5ECD1AF06C20269000002F1F2F3F4F5F6F7F800CA9EFCCEECD1AF06AC0169000002F1F2F3F4F5F6F7F800');
INSERT INTO events VALUES (1001, 8, 1793610010000010, X'0184A2C7F0EBD1AF06026AE85110000003E9000000000084A2C7F0EBD1AF060A6900000101020304050607080400028ABDB5F3EBD1AF06066AE85110000003E90000000008028084AF5F8CC6AFF4EBD1AF06086AE85110000003E9000000000804C8018ECFA9F5EBD1AF06286AE85117000003E90000000104000290D8A3F6EBD1AF062A6AE85117000003E9000000010C020406E0DC2A92E19DF7EBD1AF06506AE85119000003E900000002076AE85117000003E90000000169000002F1F2F3F4F5F6F7F8000294EA97F8EBD1AF06526AE85119000003E900000002076AE85117000003E90000000169000002F1F2F3F4F5F6F7F80206');
INSERT INTO events VALUES (1002, 8, 1793610026000026, X'0186ABC1F1EBD1AF06026AE85110000003EA000000000086ABC1F1EBD1AF060A6900000101020304050607080400029E97FAFCEBD1AF06066AE85110000003EA000000000802C0A00AA0A0F4FDEBD1AF06286AE85120000003EA00000001040002A2A9EEFEEBD1AF062A6AE85120000003EA000000010C020404A09005B2F1BE86ECD1AF06286AE85129000003EA00000002040002B2F1BE86ECD1AF062A6AE85129000003EA000000020C020406F0C401B4FAB887ECD1AF06506AE8512A000003EA00000003076AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80002');
INSERT INTO events VALUES (1002, 16, 1793610033000033, X'01B683B388ECD1AF06526AE8512A000003EA00000003076AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80206B88CAD89ECD1AF06566AE8512A000003EA000000030F6AE85129000003EA0000000269000002F1F2F3F4F5F6F7F8060808B862BA95A78AECD1AF06786AE8512D000003EA000000040B6AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80AF02EBC9EA18BECD1AF06306AE85129000003EA000000020C04060CB862BC9EA18BECD1AF06426AE85129000003EA00000002040206BEA79B8CECD1AF063E6AE85129000003EA00000002040606C0B0958DECD1AF06146AE85130000003EA0000000500C2B98F8EECD1AF06166AE85110000003EAFFFFFFFF00');
INSERT INTO events VALUES (1002, 24, 1793610040000040, X'01C4C2898FECD1AF06286AE85132000003EA00000006040002C6CB8390ECD1AF062A6AE85132000003EA000000060C02040EC08602C8D4FD90ECD1AF06506AE85134000003EA00000007076AE85132000003EA0000000669000002F1F2F3F4F5F6F7F80002CADDF791ECD1AF06526AE85134000003EA00000007076AE85132000003EA0000000669000002F1F2F3F4F5F6F7F80206CADDF791ECD1AF065C6AE85134000003EA000000070F6AE85132000003EA0000000669000002F1F2F3F4F5F6F7F8060E10D01ECCE6F192ECD1AF06506AE85136000003EA00000008076AE85132000003EA000000066900000101020304050607080002CEEFEB93ECD1AF06526AE85136000003EA00000008076AE85132000003EA000000066900000101020304050607080206D0F8E594ECD1AF065E6AE85136000003EA000000080F6AE85132000003EA00000006690000010102030405060708061014E820');
INSERT INTO events VALUES (1002, 32, 1793610063000063, X'01D281E095ECD1AF06506AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0002D48ADA96ECD1AF06526AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0206D693D497ECD1AF06606AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0606D89CCE98ECD1AF062C6AE85132000003EA0000000604040ADCAEC29AECD1AF06786AE8513E000003EA0000000B0B6AE85132000003EA0000000669000001010203040506070816D836FCBEE3A9ECD1AF068C016AE8514E000003EA0000000D0A690000010102030405060708189875FEC7DDAAECD1AF06AC026AE8514F000003EA0000000E0269000002F1F2F3F4F5F6F7F8FEC7DDAAECD1AF06AC026AE8514F000003EA0000000F02690000010102030405060708');
INSERT INTO events VALUES (1002, 40, 1793610107000107, X'0180D1D7ABECD1AF06AC026AE85150000003EA000000100269000002F1F2F3F4F5F6F7F894AB9CB5ECD1AF06286AE8515A000003EA0000001204000298BD90B7ECD1AF062A6AE8515A000003EA000000120402049AC68AB8ECD1AF06506AE8515D000003EA00000014076AE8515A000003EA0000001269000002F1F2F3F4F5F6F7F80002A4F3ECBCECD1AF0698026AE85162000003EA0000001800A6FCE6BDECD1AF069A026AE85162000003EA0000001800D4CBDED3ECD1AF06066AE85110000003EA00000000081AC801D6D4D8D4ECD1AF06086AE85110000003EA00000000081CC801');
INSERT INTO events VALUES (1002, 48, 1793610115000115, X'01D8DDD2D5ECD1AF06066AE85110000003EA00000000081EC801DAE6CCD6ECD1AF06086AE85110000003EA000000000820C801DCEFC6D7ECD1AF06066AE85110000003EA000000000822C801DEF8C0D8ECD1AF06086AE85110000003EA000000000824C801E081BBD9ECD1AF06066AE85110000003EA000000000826C801E28AB5DAECD1AF06086AE85110000003EA000000000828C801E493AFDBECD1AF06066AE85110000003EA00000000082AC801E69CA9DCECD1AF06086AE85110000003EA00000000082CC801');
INSERT INTO events VALUES (1002, 56, 1793610123000123, X'01E8A5A3DDECD1AF06066AE85110000003EA00000000082EC801EAAE9DDEECD1AF06086AE85110000003EA000000000830C801ECB797DFECD1AF06066AE85110000003EA000000000832C801EEC091E0ECD1AF06086AE85110000003EA000000000834C801F0C98BE1ECD1AF06066AE85110000003EA000000000836C801F2D285E2ECD1AF06086AE85110000003EA000000000838C801F4DBFFE2ECD1AF06066AE85110000003EA00000000083AC801F6E4F9E3ECD1AF06086AE85110000003EA00000000083CC801');
INSERT INTO events VALUES (1002, 64, 1793610131000131, X'01F8EDF3E4ECD1AF06066AE85110000003EA00000000083EC801FAF6EDE5ECD1AF06086AE85110000003EA000000000840C801FCFFE7E6ECD1AF06066AE85110000003EA000000000842C801FE88E2E7ECD1AF06086AE85110000003EA000000000844C8018092DCE8ECD1AF06066AE85110000003EA000000000846C801829BD6E9ECD1AF06086AE85110000003EA000000000848C80184A4D0EAECD1AF06066AE85110000003EA00000000084AC80186ADCAEBECD1AF06086AE85110000003EA00000000084CC801');
INSERT INTO events VALUES (1002, 72, 1793610139000139, X'0188B6C4ECECD1AF06066AE85110000003EA00000000084EC8018ABFBEEDECD1AF06086AE85110000003EA000000000850C8018CC8B8EEECD1AF06066AE85110000003EA000000000852C8018ED1B2EFECD1AF06086AE85110000003EA000000000854C80190DAACF0ECD1AF06066AE85110000003EA000000000856C80192E3A6F1ECD1AF06086AE85110000003EA000000000858C80194ECA0F2ECD1AF06066AE85110000003EA00000000085AC80196F59AF3ECD1AF06086AE85110000003EA00000000085CC801');
INSERT INTO events VALUES (1002, 80, 1793610147000147, X'0198FE94F4ECD1AF06066AE85110000003EA00000000085EC8019A878FF5ECD1AF06086AE85110000003EA000000000860C8019C9089F6ECD1AF06066AE85110000003EA000000000862C8019E9983F7ECD1AF06086AE85110000003EA000000000864C801A0A2FDF7ECD1AF06066AE85110000003EA000000000866C801A2ABF7F8ECD1AF06086AE85110000003EA000000000868C801A4B4F1F9ECD1AF06066AE85110000003EA00000000086AC801A6BDEBFAECD1AF06086AE85110000003EA00000000086CC801');
INSERT INTO events VALUES (1002, 88, 1793610155000155, X'01A8C6E5FBECD1AF06066AE85110000003EA00000000086EC801AACFDFFCECD1AF06086AE85110000003EA000000000870C801ACD8D9FDECD1AF06066AE85110000003EA000000000872C801AEE1D3FEECD1AF06086AE85110000003EA000000000874C801B0EACDFFECD1AF06066AE85110000003EA000000000876C801B2F3C780EDD1AF06086AE85110000003EA000000000878C801B4FCC181EDD1AF06066AE85110000003EA00000000087AC801B685BC82EDD1AF06086AE85110000003EA00000000087CC801');
INSERT INTO events VALUES (1002, 96, 1793610163000163, X'01B88EB683EDD1AF06066AE85110000003EA00000000087EC801BA97B084EDD1AF06086AE85110000003EA00000000088001C801BCA0AA85EDD1AF06066AE85110000003EA00000000088201C801BEA9A486EDD1AF06086AE85110000003EA00000000088401C801C0B29E87EDD1AF06066AE85110000003EA00000000088601C801C2BB9888EDD1AF06086AE85110000003EA00000000088801C801C4C49289EDD1AF06066AE85110000003EA00000000088A01C801C6CD8C8AEDD1AF06086AE85110000003EA00000000088C01C801');
INSERT INTO events VALUES (1002, 104, 1793610171000171, X'01C8D6868BEDD1AF06066AE85110000003EA00000000088E01C801CADF808CEDD1AF06086AE85110000003EA00000000089001C801CCE8FA8CEDD1AF06066AE85110000003EA00000000089201C801CEF1F48DEDD1AF06086AE85110000003EA00000000089401C801D0FAEE8EEDD1AF06066AE85110000003EA00000000089601C801D283E98FEDD1AF06086AE85110000003EA00000000089801C801D48CE390EDD1AF06066AE85110000003EA00000000089A01C801D695DD91EDD1AF06086AE85110000003EA00000000089C01C801');
INSERT INTO events VALUES (1002, 112, 1793610179000179, X'01D89ED792EDD1AF06066AE85110000003EA00000000089E01C801DAA7D193EDD1AF06086AE85110000003EA0000000008A001C801DCB0CB94EDD1AF06066AE85110000003EA0000000008A201C801DEB9C595EDD1AF06086AE85110000003EA0000000008A401C801E0C2BF96EDD1AF06066AE85110000003EA0000000008A601C801E2CBB997EDD1AF06086AE85110000003EA0000000008A801C801E4D4B398EDD1AF06066AE85110000003EA0000000008AA01C801E6DDAD99EDD1AF06086AE85110000003EA0000000008AC01C801');
INSERT INTO events VALUES (1002, 120, 1793610187000187, X'01E8E6A79AEDD1AF06066AE85110000003EA0000000008AE01C801EAEFA19BEDD1AF06086AE85110000003EA0000000008B001C801ECF89B9CEDD1AF06066AE85110000003EA0000000008B201C801EE81969DEDD1AF06086AE85110000003EA0000000008B401C801F08A909EEDD1AF06066AE85110000003EA0000000008B601C801F2938A9FEDD1AF06086AE85110000003EA0000000008B801C801F49C84A0EDD1AF06066AE85110000003EA0000000008BA01C801F6A5FEA0EDD1AF06086AE85110000003EA0000000008BC01C801');
INSERT INTO events VALUES (1002, 128, 1793610195000195, X'01F8AEF8A1EDD1AF06066AE85110000003EA0000000008BE01C801FAB7F2A2EDD1AF06086AE85110000003EA0000000008C001C801FCC0ECA3EDD1AF06066AE85110000003EA0000000008C201C801FEC9E6A4EDD1AF06086AE85110000003EA0000000008C401C80180D3E0A5EDD1AF06066AE85110000003EA0000000008C601C80182DCDAA6EDD1AF06086AE85110000003EA0000000008C801C80184E5D4A7EDD1AF06066AE85110000003EA0000000008CA01C80186EECEA8EDD1AF06086AE85110000003EA0000000008CC01C801');
INSERT INTO events VALUES (1002, 136, 1793610203000203, X'0188F7C8A9EDD1AF06066AE85110000003EA0000000008CE01C8018A80C3AAEDD1AF06086AE85110000003EA0000000008D001C8018C89BDABEDD1AF06066AE85110000003EA0000000008D201C8018E92B7ACEDD1AF06086AE85110000003EA0000000008D401C801909BB1ADEDD1AF06066AE85110000003EA0000000008D601C80192A4ABAEEDD1AF06086AE85110000003EA0000000008D801C80194ADA5AFEDD1AF06066AE85110000003EA0000000008DA01C80196B69FB0EDD1AF06086AE85110000003EA0000000008DC01C801');
INSERT INTO events VALUES (1002, 144, 1793610211000211, X'0198BF99B1EDD1AF06066AE85110000003EA0000000008DE01C8019AC893B2EDD1AF06086AE85110000003EA0000000008E001C8019CD18DB3EDD1AF06066AE85110000003EA0000000008E201C8019EDA87B4EDD1AF06086AE85110000003EA0000000008E401C801A0E381B5EDD1AF06066AE85110000003EA0000000008E601C801A2ECFBB5EDD1AF06086AE85110000003EA0000000008E801C801A4F5F5B6EDD1AF06066AE85110000003EA0000000008EA01C801A6FEEFB7EDD1AF06086AE85110000003EA0000000008EC01C801');
INSERT INTO events VALUES (1002, 152, 1793610219000219, X'01A887EAB8EDD1AF06066AE85110000003EA0000000008EE01C801AA90E4B9EDD1AF06086AE85110000003EA0000000008F001C801AC99DEBAEDD1AF06066AE85110000003EA0000000008F201C801AEA2D8BBEDD1AF06086AE85110000003EA0000000008F401C801B0ABD2BCEDD1AF06066AE85110000003EA0000000008F601C801B2B4CCBDEDD1AF06086AE85110000003EA0000000008F801C801B4BDC6BEEDD1AF06066AE85110000003EA0000000008FA01C801B6C6C0BFEDD1AF06086AE85110000003EA0000000008FC01C801');
INSERT INTO events VALUES (1002, 160, 1793610227000227, X'01B8CFBAC0EDD1AF06066AE85110000003EA0000000008FE01C801BAD8B4C1EDD1AF06086AE85110000003EA00000000088002C801BCE1AEC2EDD1AF06066AE85110000003EA00000000088202C801BEEAA8C3EDD1AF06086AE85110000003EA00000000088402C801C0F3A2C4EDD1AF06066AE85110000003EA00000000088602C801C2FC9CC5EDD1AF06086AE85110000003EA00000000088802C801C48597C6EDD1AF06066AE85110000003EA00000000088A02C801C68E91C7EDD1AF06086AE85110000003EA00000000088C02C801');
INSERT INTO events VALUES (1003, 8, 1793610052000052, X'0188B4BBF2EBD1AF06026AE85110000003EB000000000088B4BBF2EBD1AF060A690000010102030405060708040002A4B2E8FFEBD1AF06286AE85122000003EB00000001040002E0C0B69CECD1AF06C8016AE85140000003EB0000000200E2C9B09DECD1AF06C8016AE85141000003EB0000000300E4D2AA9EECD1AF06CC016AE85141000003EB0000000300E6DBA49FECD1AF06DC016AE85140000003EB000000020669000002F1F2F3F4F5F6F7F80004E8E49EA0ECD1AF06DC016AE85140000003EB00000002066900000101020304050607080004');
INSERT INTO events VALUES (1003, 16, 1793610058000058, X'01EAED98A1ECD1AF06DE016AE85140000003EB00000002066900000101020304050607080406ECF692A2ECD1AF06C8016AE85146000003EB0000000400EEFF8CA3ECD1AF0684026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80002F08887A4ECD1AF0686026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80206F08887A4ECD1AF0688026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80206F08887A4ECD1AF06DC016AE85146000003EB000000040669000002F1F2F3F4F5F6F7F80204F29181A5ECD1AF0684026AE85149000003EB00000006066900000101020304050607080002F49AFBA5ECD1AF06286AE8514A000003EB00000007040002');
INSERT INTO events VALUES (1003, 24, 1793610068000068, X'01F49AFBA5ECD1AF062A6AE8514A000003EB00000007040204F6A3F5A6ECD1AF06506AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080002F8ACEFA7ECD1AF06526AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080206F8ACEFA7ECD1AF06546AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080604F8ACEFA7ECD1AF06426AE8514A000003EB0000000704020684E3CBADECD1AF06C8016AE85152000003EB000000150086ECC5AEECD1AF0684026AE85153000003EB000000160669000001000000000000000A000488F5BFAFECD1AF068A026AE85153000003EB000000160669000001000000000000000A0408');
INSERT INTO events VALUES (1003, 32, 1793610100000100, X'018AFEB9B0ECD1AF06F001690000010102030405060708026900000101020304050607088E90AEB2ECD1AF06286AE85157000003EB000000170400028E90AEB2ECD1AF062A6AE85157000003EB00000017040204BAD6ABC7ECD1AF0698026AE8516D000003EB0000001800BEE89FC9ECD1AF069A026AE8516D000003EB0000001800C0F199CAECD1AF0698024D23EF41000003EB9C5E702900C68C88CDECD1AF06286AE85173000003EB0000001C040002C89582CEECD1AF062A6AE85173000003EB0000001C040204');
INSERT INTO filter_set_versions VALUES (1003, X'000000000000001D0000000000000001', X'6AE85176000003EB0000001D', 1, 'Größe und 測試 🧮', '[]');
INSERT INTO filter_set_versions VALUES (1003, X'000000000000001D0000000000000002', X'6AE85176000003EB0000001D', 2, 'Größe und 測試 🧮', '[1]');
INSERT INTO filter_sets VALUES (1003, X'6AE85176000003EB0000001D', 1793610102000102, 'Größe und 測試 🧮', 2, 0, 0);
INSERT INTO group_consents VALUES (1003, X'0000001B690000010102030405060708', X'6AE85172000003EB0000001B', X'690000010102030405060708', X'DFFF44D20263662C1ABFCED763E688CC9427F4FFC556B469061E625176AE84BE', 1793610239000239);
INSERT INTO group_links VALUES (1003, X'6AE85172000003EB0000001B', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', 3, 1, 1796202000000000, 'Größe und 測試 🧮', 'Größe und 測試 🧮', 0);
INSERT INTO group_members VALUES (1003, X'0000001B690000010102030405060708', X'6AE85172000003EB0000001B', X'690000010102030405060708', 1, 1793610239000239);
INSERT INTO group_members VALUES (1003, X'0000001B69000002F1F2F3F4F5F6F7F8', X'6AE85172000003EB0000001B', X'69000002F1F2F3F4F5F6F7F8', 1, 1793610098000098);
INSERT INTO hook_secrets VALUES (1002, X'00000000000000000000000000000002', 2, X'6AE85161000003EA00000017', X'63396430303336626564363734346263646636393266633938306438373137643765356635613466346538323636623461383439383236303266623163643039', 1793610081000081);
INSERT INTO hook_secrets VALUES (1003, X'00000000000000000000000000000001', 1, X'6AE85171000003EB0000001A', X'070007', 1793610097000097);
INSERT INTO hooks VALUES (1002, X'6AE85162000003EA00000018', 2, X'000000000000000000000000', X'2DD00BD77E0222CED882665481A9C1D9F907309D16E05ED007A1EA63928477A9', 1793610082000082, 1, 'study.status.change', 'https://example.org/größe', 1, 1, 0, 37, NULL);
INSERT INTO hooks VALUES (1003, X'4D23EF41000003EB9C5E7029', 1, X'7080DEAA000003EB808065F9', X'0000000000000000000000000000000000000000000000000000000000000000', 1793610096000096, 2, 'A B', '4eb8ce4b000003eb8491c650', 1, 1, 0, 29, NULL);
INSERT INTO hooks VALUES (1003, X'6AE8516D000003EB00000018', 1, X'4EB8CE4B000003EB8491C650', X'0000000000000000000000000000000000000000000000000000000000000000', 1793610093000093, 1, '', 'https://example.org/sns', 1, 1, 0, 28, NULL);
INSERT INTO house VALUES (0, NULL);
INSERT INTO house_counts VALUES (0, X'00000000000000000000000000000000', 20, X'01E083C4D3EDD1AF06F40269000002F1F2F3F4F5F6F7F800E28CBED4EDD1AF06E80269000004000000000000000200E495B8D5EDD1AF06EA0269000004000000000000000200E69EB2D6EDD1AF06EE026900000400000000000000020269000002F1F2F3F4F5F6F7F8', 1793696400000000, NULL, NULL, 0, X'00000000000000000000000000000000');
INSERT INTO invitations VALUES (1002, X'BCAB8ABD827BDCDDE4241C4DBD6459B2', 'bo@example.org', 3, X'690000010102030405060708', X'DFFF44D20263662C1ABFCED763E688CC9427F4FFC556B469061E625176AE84BE', 1793610000000000, X'000000000000000000000000', 0);
INSERT INTO login_pools VALUES (1002, X'6AE85159000003EA00000011', 1, 1, 1793610073000073);
INSERT INTO login_uses VALUES (1002, X'6AE8515D000003EA00000014', X'6AE85159000003EA00000011', 1, X'6AE8515A000003EA00000012', X'69000002F1F2F3F4F5F6F7F8');
INSERT INTO logins VALUES (1002, X'D96EAA161855C96BD5E0922297709426', X'6AE85159000003EA00000011', 1, 'Größe und 測試 🧮', X'010203');
INSERT INTO memberships VALUES (1001, X'690000010102030405060708', 1, 1793610002000002);
INSERT INTO memberships VALUES (1002, X'690000010102030405060708', 1, 1793610003000003);
INSERT INTO memberships VALUES (1003, X'690000010102030405060708', 1, 1793610004000004);
INSERT INTO messages VALUES (1002, X'6AE8514F000003EA0000000E', 1, X'000000000000000000000000', X'69000002F1F2F3F4F5F6F7F8', X'BC59DF3892E2291197B2248F33075A5F', X'000000000000000000000000', 0, 'Größe und 測試 🧮', '{"reward":"0.50"}', 1793610063000063, NULL);
INSERT INTO messages VALUES (1002, X'6AE8514F000003EA0000000F', 1, X'000000000000000000000000', X'690000010102030405060708', X'76E7288AA1B48FB8E9125BDC56428559', X'000000000000000000000000', 0, 'Größe und 測試 🧮', '{"reward":"0.50"}', 1793610063000063, NULL);
INSERT INTO messages VALUES (1002, X'6AE85150000003EA00000010', 2, X'69000002F1F2F3F4F5F6F7F8', X'690000010102030405060708', X'9CA1658B1504E6566D3ECB051B7304F1', X'6AE85110000003EA00000001', 4, '', '{"reward":"0.50"}', 1793610064000064, 1793610065000065);
INSERT INTO one_off_payments VALUES (1002, X'6AE8514E000003EA0000000D', X'690000010102030405060708', 7500, 'Größe und 測試 🧮', 1793610062000062);
INSERT INTO outboxes VALUES (1002, X'00000000000000000000000000000000', 1, 1, 38);
INSERT INTO outboxes VALUES (1003, X'00000000000000000000000000000000', 0, 2, 28);
INSERT INTO participant_groups VALUES (1003, X'6AE85172000003EB0000001B', X'000000000000000000000000', 1793610098000098, 'Größe und 測試 🧮', '', 2, 1, 0);
INSERT INTO participants VALUES (0, X'69000002F1F2F3F4F5F6F7F8', 1793610023000023, 'DE-BE', '2F1QJWKUDD8XADTFD2Q0G6UTO95ALH', 'age=34');
INSERT INTO participations VALUES (1001, X'00000001690000010102030405060708', X'6AE85117000003E900000001', X'690000010102030405060708', X'6AE8511D000003E900000003', 1, 1793610013000013);
INSERT INTO participations VALUES (1001, X'0000000169000002F1F2F3F4F5F6F7F8', X'6AE85117000003E900000001', X'69000002F1F2F3F4F5F6F7F8', X'6AE85119000003E900000002', 1, 1793610009000009);
INSERT INTO participations VALUES (1002, X'0000000269000002F1F2F3F4F5F6F7F8', X'6AE85129000003EA00000002', X'69000002F1F2F3F4F5F6F7F8', X'6AE8512A000003EA00000003', 1, 1793610026000026);
INSERT INTO participations VALUES (1002, X'0000000669000001000000000000000A', X'6AE85132000003EA00000006', X'69000001000000000000000A', X'6AE85139000003EA00000009', 1, 1793610041000041);
INSERT INTO participations VALUES (1002, X'00000006690000010102030405060708', X'6AE85132000003EA00000006', X'690000010102030405060708', X'6AE85136000003EA00000008', 1, 1793610038000038);
INSERT INTO participations VALUES (1002, X'0000000669000002F1F2F3F4F5F6F7F8', X'6AE85132000003EA00000006', X'69000002F1F2F3F4F5F6F7F8', X'6AE85134000003EA00000007', 1, 1793610036000036);
INSERT INTO participations VALUES (1002, X'0000001269000002F1F2F3F4F5F6F7F8', X'6AE8515A000003EA00000012', X'69000002F1F2F3F4F5F6F7F8', X'6AE8515D000003EA00000014', 1, 1793610077000077);
INSERT INTO participations VALUES (1003, X'00000007690000010102030405060708', X'6AE8514A000003EB00000007', X'690000010102030405060708', X'6AE8514B000003EB00000008', 1, 1793610059000059);
INSERT INTO participations VALUES (1003, X'0000001F69000002F1F2F3F4F5F6F7F8', X'6AE851FB000003EB0000001F', X'69000002F1F2F3F4F5F6F7F8', X'6AE851FD000003EB00000020', 1, 1793610237000237);
INSERT INTO payout_addresses VALUES (0, X'69000002F1F2F3F4F5F6F7F8', 1, X'070008', 1793610240000240);
INSERT INTO payout_items VALUES (0, X'6942CEE71D6CABDDFF260B89AEC8A021', X'690000040000000000000002', 1, X'69000002F1F2F3F4F5F6F7F8', 200, X'070008', 2, 'Größe und 測試 🧮', 1793610243000243);
INSERT INTO payout_sums VALUES (0, X'69000002F1F2F3F4F5F6F7F800000001', X'69000002F1F2F3F4F5F6F7F8', 'GBP', 0, 200);
INSERT INTO payouts VALUES (0, X'690000040000000000000002', 'GBP', 1, 2, 1, 0, 200, 200, 'größe und 測試 🧮', 1793610241000241, '{"reward":"0.50"}', 1793610242000242);
INSERT INTO projects VALUES (1002, X'6AE85110000003EAFFFFFFFF', 1793610003000003, X'690000010102030405060708', 'The first', '', NULL);
INSERT INTO projects VALUES (1002, X'6AE85130000003EA00000005', 1793610032000032, X'690000010102030405060708', 'Größe und 測試 🧮', 'Größe und 測試 🧮', '0.50');
INSERT INTO requirement_sets VALUES (1003, X'8B4360A0000003EBC1C6BD2A', '6AE85140000003EB00000002:GreaterThan:Preview:2
00000000000000000071:In:Accept:DE-BE,US');
INSERT INTO review_entries VALUES (1003, X'6AE8514C000003EB00000009', X'6AE8514A000003EB00000007', 1, 1, X'6AE8514B000003EB00000008', 'Größe und 測試 🧮', '1', '', 1793610060000060);
INSERT INTO review_entries VALUES (1003, X'6AE8514C000003EB0000000A', X'6AE8514A000003EB00000007', 1, 2, X'6AE8514B000003EB00000008', '', '100', '', 1793610060000060);
INSERT INTO review_entries VALUES (1003, X'6AE8514C000003EB0000000B', X'6AE8514A000003EB00000007', 1, 100, X'6AE8514B000003EB00000008', '', 'Reviewed 1 known answers; 1/1 correct', '', 1793610060000060);
INSERT INTO review_entries VALUES (1003, X'6AE8514C000003EB0000000C', X'6AE8514A000003EB00000007', 1, 101, X'6AE8514B000003EB00000008', '', 'Approved', '', 1793610060000060);
INSERT INTO review_entries VALUES (1003, X'6AE8514D000003EB0000000D', X'6AE8514A000003EB00000007', 2, 10, X'6AE8514A000003EB00000007', 'Größe und 測試 🧮', 'true', '', 1793610061000061);
INSERT INTO review_entries VALUES (1003, X'6AE8514D000003EB0000000E', X'6AE8514A000003EB00000007', 2, 11, X'6AE8514A000003EB00000007', 'Größe und 測試 🧮', 'A', '', 1793610061000061);
INSERT INTO review_entries VALUES (1003, X'6AE8514D000003EB0000000F', X'6AE8514A000003EB00000007', 2, 12, X'6AE8514A000003EB00000007', 'Größe und 測試 🧮', '100', '', 1793610061000061);
INSERT INTO review_entries VALUES (1003, X'6AE8514D000003EB00000010', X'6AE8514A000003EB00000007', 2, 10, X'6AE8514A000003EB00000007', 'other', 'false', '', 1793610061000061);
INSERT INTO review_entries VALUES (1003, X'6AE8514D000003EB00000011', X'6AE8514A000003EB00000007', 2, 13, X'6AE8514B000003EB00000008', '', '100', '', 1793610061000061);
INSERT INTO review_entries VALUES (1003, X'6AE8514D000003EB00000012', X'6AE8514A000003EB00000007', 2, 14, X'6AE8514B000003EB00000008', '', '1', '', 1793610061000061);
INSERT INTO review_entries VALUES (1003, X'6AE8514D000003EB00000013', X'6AE8514A000003EB00000007', 2, 15, X'6AE8514B000003EB00000008', '', '0', '', 1793610061000061);
INSERT INTO review_entries VALUES (1003, X'6AE8514D000003EB00000014', X'6AE8514A000003EB00000007', 2, 16, X'6AE8514A000003EB00000007', '', '50', '', 1793610061000061);
INSERT INTO sign_in_names VALUES (0, X'4DB036A2527D3B630AF69C8FD538F314', 2, 'worker@example.org', X'69000002F1F2F3F4F5F6F7F8');
INSERT INTO sign_in_names VALUES (0, X'F77425BA9C5E8782F3FC23BA1CB58DED', 1, 'zoë@example.org', X'690000010102030405060708');
INSERT INTO sign_ins VALUES (0, X'0E57135C496493C7AB5E9CE510DB3F79', 1, X'690000010102030405060708', 'zoë@example.org', 0, 'a hash', 1, NULL, 0, X'0000000000000000000000000000000000000000000000000000000000000000', NULL, '690000030000000000000001 292e19bd433a20178ead03b868b6d4012b0bf9757c2e59c9f0d7c98bfa525918 1793610000000000 1793610000000000 1793696400000000 Größe
690000010102030405060708 292e19bd433a20178ead03b868b6d4012b0bf9757c2e59c9f0d7c98bfa525918 1793610000000000 1793610000000000 1793696400000000 ');
INSERT INTO sign_ins VALUES (0, X'9A7E346B3459017A7F1A7BB12D907CDA', 2, X'69000002F1F2F3F4F5F6F7F8', 'worker@example.org', 0, '', 0, NULL, 2, X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', 1793696400000000, '');
INSERT INTO studies VALUES (1001, X'6AE85117000003E900000001', 1793610007000007, X'000000000000000000000000', 'Größe und 測試 🧮', 3, 12500, 12500, 5000, 0, 25, 1, 0, 1, 23, 23, 12500, 5000, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 1, 0, 0, 0, 0, 0, '', 5, '', 1, 0, NULL, 1793610008000008, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1002, X'6AE85120000003EA00000001', 1793610016000016, X'000000000000000000000000', 'Three places', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 30000, 9999, 2001, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'three places
', 1, 0, NULL, 1793610017000017, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1002, X'6AE85129000003EA00000002', 1793610025000025, X'7080DEAA000003EA808065F9', 'With everything', 3, 5000, 5000, 1300, 0, 2, 0, 0, 0, 2, 1, 0, 0, 0, 3600000000, 1814400000000, NULL, 1796202000000000, 10368000000000, 1803978030000030, 1, '', 1803978030000030, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 1, 0, 0, 0, 0, '', 8, '', 1, 0, NULL, 1793610025000025, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1002, X'6AE85132000003EA00000006', 1793610034000034, X'000000000000000000000000', 'With codes', 5, 3000, 3000, 1000, 200, 4, 1, 1, 1, 0, 0, 9000, 3000, 600, 3600000000, 1814400000000, 1793610000000001, NULL, NULL, NULL, 0, 'OUT:ScreenOut:1400:2:False,DONE:PayPart:0:0:True', 1793610000000001, 2, X'6AE85130000003EA00000005', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 1, 1, '', 4, 'with codes
', 1, 0, NULL, 1793610035000035, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1002, X'6AE8515A000003EA00000012', 1793610074000074, X'000000000000000000000000', 'One of two', 2, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'6AE85110000003EAFFFFFFFF', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'one of two
', 1, 0, NULL, 1793610076000076, X'000000000000000000000000', X'6AE8515B000003EA00000013', X'6AE85159000003EA00000011', '');
INSERT INTO studies VALUES (1003, X'6AE85122000003EB00000001', 1793610018000018, X'000000000000000000000000', 'Only a draft', 1, 10000, 10000, 2000, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 1, '', 1, 0, NULL, NULL, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE8514A000003EB00000007', 1793610058000058, X'000000000000000000000000', 'Reviewed', 2, 10000, 10000, 2000, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 3, 1, NULL, X'000000000000000000000000', 1, 0, 0, 0, 0, 0, '', 7, '', 1, 0, NULL, 1793610058000058, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE85157000003EB00000017', 1793610071000071, X'000000000000000000000000', 'For cats', 2, 10000, 10000, 2000, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'8B4360A0000003EBC1C6BD2A', 0, 0, 0, 0, 0, 0, '', 3, '', 1, 0, NULL, 1793610071000071, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE85173000003EB0000001C', 1793610099000099, X'000000000000000000000000', 'For a group', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'for a group
', 1, 0, NULL, 1793610100000100, X'EC63525D000003EBAC64EC19', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE85178000003EB0000001E', 1793610104000104, X'000000000000000000000000', 'For adults', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'for adults
', 1, 0, NULL, 1793610105000105, X'8B6ED9B9000003EB11715347', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE851FB000003EB0000001F', 1793610235000235, X'000000000000000000000000', 'Shared out', 2, 10000, 10000, 3333, 667, 3, 1, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'shared out
', 1, 0, NULL, 1793610236000236, X'4A7EA61E000003EB6ABDB170', X'000000000000000000000000', X'000000000000000000000000', '0.5:1 1:0');
INSERT INTO study_audiences VALUES (1003, X'4A7EA61E000003EB6ABDB170', 'r+(age 30 100)#0.5:r+(age 30 40)#1:r+(age 41 100)');
INSERT INTO study_audiences VALUES (1003, X'8B6ED9B9000003EB11715347', 'r+(age 18 100)');
INSERT INTO study_audiences VALUES (1003, X'EC63525D000003EBAC64EC19', 'g+(6ae85172000003eb0000001b)');
INSERT INTO study_collections VALUES (1002, X'6AE8515B000003EA00000013', X'6AE85110000003EAFFFFFFFF', 1793610075000075, 'Größe und 測試 🧮', '{"reward":"0.50"}', NULL, '6ae8515a000003ea00000012', 1);
INSERT INTO study_reviews VALUES (1003, X'6AE8514A000003EB00000007', 'known 100 Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE -  - 5 00%3A00%3A00
answer Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE A
plurality 50 0 - - 1  - 0 00%3A00%3A00
question Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE
question other
');
INSERT INTO study_tallies VALUES (1002, X'000000000000000000000000', 0, 0, 1, 0, 0, 0, 0, 0);
INSERT INTO study_tallies VALUES (1002, X'6AE85110000003EAFFFFFFFF', 0, 0, 1, 0, 0, 0, 0, 0);
INSERT INTO study_tallies VALUES (1002, X'6AE85130000003EA00000005', 0, 0, 0, 1, 0, 0, 0, 0);
INSERT INTO study_tallies VALUES (1003, X'000000000000000000000000', 0, 0, 3, 0, 0, 0, 0, 0);
INSERT INTO submissions VALUES (1001, X'6AE85119000003E900000002', X'6AE85117000003E900000001', X'69000002F1F2F3F4F5F6F7F8', 1793610009000009, 2, 1793610010000010, 1793610011000011, NULL, '', '', NULL, NULL, 12500, 0);
INSERT INTO submissions VALUES (1001, X'6AE8511D000003E900000003', X'6AE85117000003E900000001', X'690000010102030405060708', 1793610013000013, 1, NULL, NULL, 1793613613000013, '', '', NULL, NULL, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE8512A000003EA00000003', X'6AE85129000003EA00000002', X'69000002F1F2F3F4F5F6F7F8', 1793610026000026, 4, 1793610027000027, 1793610028000028, NULL, 'Größe und 測試 🧮', '', NULL, NULL, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE85134000003EA00000007', X'6AE85132000003EA00000006', X'69000002F1F2F3F4F5F6F7F8', 1793610036000036, 7, 1793610037000037, 1793610037000037, NULL, '', 'OUT', 1400, NULL, 1400, 0);
INSERT INTO submissions VALUES (1002, X'6AE85136000003EA00000008', X'6AE85132000003EA00000006', X'690000010102030405060708', 1793610038000038, 8, 1793610039000039, 1793610040000040, NULL, 'Größe und 測試 🧮', 'DONE', 1500, NULL, 1500, 0);
INSERT INTO submissions VALUES (1002, X'6AE85139000003EA00000009', X'6AE85132000003EA00000006', X'69000001000000000000000A', 1793610041000041, 3, 1793610042000042, NULL, 1795424442000042, '', 'NONE OF THEM', NULL, 1793610043000043, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE8515D000003EA00000014', X'6AE8515A000003EA00000012', X'69000002F1F2F3F4F5F6F7F8', 1793610077000077, 1, NULL, NULL, 1793613677000077, '', '', NULL, NULL, 0, 0);
INSERT INTO submissions VALUES (1003, X'6AE8514B000003EB00000008', X'6AE8514A000003EB00000007', X'690000010102030405060708', 1793610059000059, 2, 1793610060000060, 1793610060000060, NULL, 'Größe und 測試 🧮', '', NULL, NULL, 0, 0);
INSERT INTO submissions VALUES (1003, X'6AE851FD000003EB00000020', X'6AE851FB000003EB0000001F', X'69000002F1F2F3F4F5F6F7F8', 1793610237000237, 1, NULL, NULL, 1793613837000237, '', '', NULL, NULL, 0, 1);
INSERT INTO survey_responses VALUES (1002, X'6AE8515F000003EA00000016', X'6AE8515E000003EA00000015', 'somebody', 'something', '{"reward":"0.50"}', 0, 1793610079000079);
INSERT INTO surveys VALUES (1002, X'6AE8515E000003EA00000015', X'690000010102030405060708', 'Größe und 測試 🧮', '{"reward":"0.50"}', 1793610078000078, 1, X'000000000000000000000000', 0);
INSERT INTO tokens VALUES (0, X'292E19BD433A20178EAD03B868B6D401', X'690000030000000000000001', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', X'690000010102030405060708', 1002, 'frozen', 1, 1793610022000022, 4949283600000000, NULL);
INSERT INTO topics VALUES (1003, X'4EB8CE4B000003EB8491C650', 'topic', 1793610092000092, 0);
INSERT INTO trait_names VALUES (1003, X'0191AFAB1B13BF72B6B7A708F11C04A7', 'Asked for', X'6AE85152000003EB00000015');
INSERT INTO trait_names VALUES (1003, X'246B0DEFFB9D1BF24F7EA0A574AD2337', 'Dogs', X'000000000000000000000000');
INSERT INTO trait_names VALUES (1003, X'ACF9E3728459848FED6B4C298EEB83C8', 'Tested', X'6AE85146000003EB00000004');
INSERT INTO trait_names VALUES (1003, X'DFFF44D20263662C1ABFCED763E688CC', 'Größe und 測試 🧮', X'6AE85140000003EB00000002');
INSERT INTO trait_requests VALUES (1003, X'6AE85147000003EB00000005', X'6AE85146000003EB00000004', X'69000002F1F2F3F4F5F6F7F8', 1793610055000055, X'6381AB91000003EBFDE5FB77', 1793613655000055, 3, 1793610056000056, 8, '');
INSERT INTO trait_requests VALUES (1003, X'6AE85149000003EB00000006', X'6AE85146000003EB00000004', X'690000010102030405060708', 1793610057000057, X'6381AB91000003EBFDE5FB77', 1793613657000057, 1, NULL, NULL, '');
INSERT INTO trait_requests VALUES (1003, X'6AE85153000003EB00000016', X'6AE85152000003EB00000015', X'69000001000000000000000A', 1793610067000067, X'000000000000000000000000', NULL, 4, 1793610067000067, NULL, 'Größe und 測試 🧮');
INSERT INTO trait_tests VALUES (1003, X'6381AB91000003EBFDE5FB77', '{"reward":"0.50"}', 'Größe und 測試 🧮', 'question -1 Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE
option 5 A B%20c
scale 1.5
');
INSERT INTO trait_types VALUES (1003, X'6AE85140000003EB00000002', 1793610048000048, 'Größe und 測試 🧮', 'größer, 測試', 'Can tell cats from dogs.', 1, 86400000000, X'000000000000000000000000', NULL, 3, 'größe und 測試 🧮
größer, 測試
can tell cats from dogs.');
INSERT INTO trait_types VALUES (1003, X'6AE85141000003EB00000003', 1793610049000049, 'Dogs', '', 'Größe und 測試 🧮', 3, NULL, X'000000000000000000000000', NULL, NULL, 'dogs

größe und 測試 🧮');
INSERT INTO trait_types VALUES (1003, X'6AE85146000003EB00000004', 1793610054000054, 'Tested', '', 'Größe und 測試 🧮', 1, NULL, X'6381AB91000003EBFDE5FB77', 3600000000, NULL, 'tested

größe und 測試 🧮');
INSERT INTO trait_types VALUES (1003, X'6AE85152000003EB00000015', 1793610066000066, 'Asked for', '', 'Größe und 測試 🧮', 1, NULL, X'000000000000000000000000', NULL, NULL, 'asked for

größe und 測試 🧮');
INSERT INTO trait_uses VALUES (1003, X'000000176AE85140000003EB00000002', X'6AE85157000003EB00000017', X'6AE85140000003EB00000002', X'8B4360A0000003EBC1C6BD2A');
INSERT INTO traits VALUES (1003, X'69000001000000000000000A00000015', X'6AE85152000003EB00000015', X'69000001000000000000000A', 1, 0, NULL, '', X'6AE85153000003EB00000016');
INSERT INTO traits VALUES (1003, X'69000001010203040506070800000002', X'6AE85140000003EB00000002', X'690000010102030405060708', 3, 1, 1793610052000052, 'Größe und 測試 🧮', X'000000000000000000000000');
INSERT INTO traits VALUES (1003, X'69000001010203040506070800000004', X'6AE85146000003EB00000004', X'690000010102030405060708', 1, 0, NULL, '', X'6AE85149000003EB00000006');
INSERT INTO traits VALUES (1003, X'69000002F1F2F3F4F5F6F7F800000002', X'6AE85140000003EB00000002', X'69000002F1F2F3F4F5F6F7F8', 2, 7, 1793610051000051, '', X'000000000000000000000000');
INSERT INTO traits VALUES (1003, X'69000002F1F2F3F4F5F6F7F800000004', X'6AE85146000003EB00000004', X'69000002F1F2F3F4F5F6F7F8', 2, 8, 1793610056000056, '', X'6AE85147000003EB00000005');
INSERT INTO transfers VALUES (1001, 1, 1793610005000005, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100000000, 0, 0, X'000000000000000000000000', 'invoice 1 – größer', 'mturk:first', 100000000, X'E32E06AC358FD62CC22EE28CAD570DBA63F2A3E0FB45C9A4DFD8E6AEAD0C0A4C');
INSERT INTO transfers VALUES (1001, 2, 1793610006000006, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', 'a cent back', 'mturk:second', 99999900, X'A17AD121D55CAFEE9ADB04D67122541DD3E4E34E1081ED7DB3934EF8C494C25C');
INSERT INTO transfers VALUES (1001, 3, 1793610008000008, 3, 2, X'000000000000000000000000', 3, X'6AE85117000003E900000001', 250000, 100000, 0, X'6AE85117000003E900000001', '', '', 99649900, X'017B3A4518434F11B3B16DF4CD752752A9371951E7A95CA97C1A77FB58CC7CE7');
INSERT INTO transfers VALUES (1001, 4, 1793610011000011, 5, 3, X'6AE85117000003E900000001', 4, X'69000002F1F2F3F4F5F6F7F8', 12500, 5000, 0, X'6AE85119000003E900000002', '', 'mturk:approve', 99649900, X'B89CE324BEEAE4EF770D0641673919FCAB66B72480067768A951CA2DADF0B9C2');
INSERT INTO transfers VALUES (1001, 5, 1793610012000012, 3, 2, X'000000000000000000000000', 3, X'6AE85117000003E900000001', 62500, 25000, 0, X'6AE85117000003E900000001', '', '', 99562400, X'6CA67CDA805896D42CBADD45C121C2C3942870C2BD4B34ADB1576D37C2217DBE');
INSERT INTO transfers VALUES (1001, 6, 1793610014000014, 4, 3, X'6AE85117000003E900000001', 2, X'000000000000000000000000', 287500, 115000, 0, X'6AE85117000003E900000001', '', '', 99964900, X'3EDF9D593785F8E49A535FECD14DD04AD98800AC996CEA9BF67E66A79ACB4897');
INSERT INTO transfers VALUES (1002, 1, 1793610015000015, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 84000, 0, 0, X'000000000000000000000000', '', '', 84000, X'33B155EC0CDD9328A345462A427B13077A301C9D273B7CCAEE53E372459B5E57');
INSERT INTO transfers VALUES (1002, 2, 1793610017000017, 3, 2, X'000000000000000000000000', 3, X'6AE85120000003EA00000001', 30000, 9999, 2001, X'6AE85120000003EA00000001', '', '', 42000, X'59FC728F482ECF4D3CEE6143F7054E48B77983A8B3C148DEE6AA04F9868E9196');
INSERT INTO transfers VALUES (1002, 3, 1793610025000025, 3, 2, X'000000000000000000000000', 3, X'6AE85129000003EA00000002', 10000, 2600, 0, X'6AE85129000003EA00000002', '', '', 29400, X'BBE15D89B259B51AEE3A413446B91E76D8478CCB896E2D741B2BD2F73DD6F19D');
INSERT INTO transfers VALUES (1002, 4, 1793610028000028, 4, 3, X'6AE85129000003EA00000002', 2, X'000000000000000000000000', 5000, 1300, 0, X'6AE8512A000003EA00000003', '', '', 35700, X'7AAAD2ABAEEBCC91B1B53BE719EC6B871394E881778AB27F0026C90C142312A7');
INSERT INTO transfers VALUES (1002, 5, 1793610029000029, 6, 2, X'000000000000000000000000', 4, X'69000002F1F2F3F4F5F6F7F8', 2500, 500, 0, X'6AE8512D000003EA00000004', '', '', 32700, X'A5F6350D34901F3E85C1DAB632497BDE725EEA32EE2A33BB89B30883425D3B81');
INSERT INTO transfers VALUES (1002, 6, 1793610030000030, 4, 3, X'6AE85129000003EA00000002', 2, X'000000000000000000000000', 5000, 1300, 0, X'6AE85129000003EA00000002', '', '', 39000, X'EB31C6B0010D52B577F4D3FFD65ADCCEF20718321C8D789561703C020FB27695');
INSERT INTO transfers VALUES (1002, 7, 1793610035000035, 3, 2, X'000000000000000000000000', 3, X'6AE85132000003EA00000006', 12000, 4000, 800, X'6AE85132000003EA00000006', '', '', 22200, X'A9A42AE49936EAE592FF296BA586CB13FC805D3A349FA1436E2604D4CD71A071');
INSERT INTO transfers VALUES (1002, 8, 1793610037000037, 5, 2, X'000000000000000000000000', 4, X'69000002F1F2F3F4F5F6F7F8', 1400, 467, 93, X'6AE85134000003EA00000007', '', '', 20240, X'C474C295FB448F43E4DA53932E21A4E1AB2833B1A2542124B99E0AC048A74839');
INSERT INTO transfers VALUES (1002, 9, 1793610040000040, 4, 3, X'6AE85132000003EA00000006', 2, X'000000000000000000000000', 1500, 500, 100, X'6AE85136000003EA00000008', '', '', 22340, X'B199AD1BDD59EC96AAAFD927B4D614795F82F5C2B31ED3055085D0BB6AA35CF5');
INSERT INTO transfers VALUES (1002, 10, 1793610040000040, 5, 3, X'6AE85132000003EA00000006', 4, X'690000010102030405060708', 1500, 500, 100, X'6AE85136000003EA00000008', '', '', 22340, X'2763A6092F0C34209AB2E31DD2E4A404C4CA23BD811613A4FAA90F8CE71405A7');
INSERT INTO transfers VALUES (1002, 11, 1793610046000046, 6, 2, X'000000000000000000000000', 4, X'690000010102030405060708', 2500, 833, 167, X'6AE8513E000003EA0000000B', '', '', 18840, X'FD67126DBAF09E607FC59CA875A46D52186E3FBAAC897ED0310A947E475A7144');
INSERT INTO transfers VALUES (1002, 12, 1793610062000062, 7, 2, X'000000000000000000000000', 4, X'690000010102030405060708', 7500, 0, 0, X'6AE8514E000003EA0000000D', '', '', 11340, X'11153D871FD2C3B9B2D2B91D113E06FD1F57F68DBA07B7A7092E7097463C5792');
INSERT INTO transfers VALUES (1002, 13, 1793610106000106, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'AAA6310369B48AE8A1CDB353B09A744C4FEACE48EA53F32395356B4B81822550');
INSERT INTO transfers VALUES (1002, 14, 1793610107000107, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'ABBD7FA0B93E437CC1A9128DF3D4DA64183C2E3543ED5D0DD33D10D750BFFD0D');
INSERT INTO transfers VALUES (1002, 15, 1793610108000108, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'17B1804B7156889DB67A8DCEA59E2A013A07D048049F2D46190C242EE8358075');
INSERT INTO transfers VALUES (1002, 16, 1793610109000109, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C1D64A0E0BEDBE5344B7B5A0EC61D6954C28FB076E99557526E38CED6E315DD5');
INSERT INTO transfers VALUES (1002, 17, 1793610110000110, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'22718516040750C0F6AF7FF0DDD4E178144687A3262BA996B7214F26E76BDE8F');
INSERT INTO transfers VALUES (1002, 18, 1793610111000111, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'F945060BA6509B4BB95440BD605176A532AC60105FD0A45989B5C1836042A486');
INSERT INTO transfers VALUES (1002, 19, 1793610112000112, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'7EBA58A1C31D8238B9D2ACDF1AE60E1905175B4FE949961CCCDB5A66B9D42CB0');
INSERT INTO transfers VALUES (1002, 20, 1793610113000113, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'1F5E679E5C638394F62312C61ADE667020F008215040ADDA687FAED39B77813A');
INSERT INTO transfers VALUES (1002, 21, 1793610114000114, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'2B97378AB01ADA9E1FC728EAB03429F413F609D778DBF6A2836C05159DF27230');
INSERT INTO transfers VALUES (1002, 22, 1793610115000115, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'F434FB402EBBF2918475A8B75346E2D7EAB47D692E54A15D8FCC57BB711B289E');
INSERT INTO transfers VALUES (1002, 23, 1793610116000116, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'AB96471FDF8DB2D495162046B539419BD3DE48CC06696AEAEE8317F4EC86980C');
INSERT INTO transfers VALUES (1002, 24, 1793610117000117, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'377A67B17F3F339EE414093BA3A6C8174262F8D244CEF8EE04B300DAB9C29DB6');
INSERT INTO transfers VALUES (1002, 25, 1793610118000118, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'647E9D9B02C81106C9A57217D95EBD4E0C91B27AF303F8DB53AA6DEB860ECB9D');
INSERT INTO transfers VALUES (1002, 26, 1793610119000119, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'134956F5F5C1CD3A0CD24DB69D25408CC14DCB53E8C59537C30D53524CCCAD05');
INSERT INTO transfers VALUES (1002, 27, 1793610120000120, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'A625BF59F14F3973903845B6791B45903AD235A06331494DE14F5F6C98BC7B1B');
INSERT INTO transfers VALUES (1002, 28, 1793610121000121, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'E6B68AEADA42017274FD571CDD93B741F70835780BBC2D8AA232B83AF37585B3');
INSERT INTO transfers VALUES (1002, 29, 1793610122000122, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'60A27D26CB9E867706217D0BF47A260F18A6AA161B42DA6FB3F12B87C88EA80E');
INSERT INTO transfers VALUES (1002, 30, 1793610123000123, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'1AEE02993E4F19889A6CD172D558DDE350D00CAC83016B8B77EB590DBBE04DD1');
INSERT INTO transfers VALUES (1002, 31, 1793610124000124, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'FFFD089382D735CF1D45B31DC692052BFF59AB269AEDB1D8409212C192117BED');
INSERT INTO transfers VALUES (1002, 32, 1793610125000125, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'38C74D8EB34BED3D5A5A97D5C5414044E568AFA4A7DE00831142ED2F3F320345');
INSERT INTO transfers VALUES (1002, 33, 1793610126000126, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'4254840FA59C04FCEFC385191A1832775A62FE99E40A06973F11115A30053D80');
INSERT INTO transfers VALUES (1002, 34, 1793610127000127, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'59736D08E400AE42A100EA38BC05234BFF3D1BA90514FC78CE76EF8416A4B554');
INSERT INTO transfers VALUES (1002, 35, 1793610128000128, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8394D70505850E88E99BF63825ADC176DFDA4260ADA6B8AE6EE46C8EE874812E');
INSERT INTO transfers VALUES (1002, 36, 1793610129000129, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'6C4E83E4EAAD387E0708FD67E7DFD0C6184A16BFD1210B57B36FFE82D34374B0');
INSERT INTO transfers VALUES (1002, 37, 1793610130000130, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'9212C795F281082ED802A1394037AB45D9FF9F6DA3BBA13D233189F4ED253F6A');
INSERT INTO transfers VALUES (1002, 38, 1793610131000131, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D64FF5ECAD6EF47FEF877A503C2F86733E5C797FA7037066F5D6A6A252FD11CC');
INSERT INTO transfers VALUES (1002, 39, 1793610132000132, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'EAC4863BEE2A1FE56BDF2826A154E1AAA9DD6FBDE1C3D8C3C1224D83DF5412D6');
INSERT INTO transfers VALUES (1002, 40, 1793610133000133, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'462A7F15434DF133D7EDE34F1967282FF12D4E3AE8C637A626B6A2894EBF596D');
INSERT INTO transfers VALUES (1002, 41, 1793610134000134, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'FA8BAF1749AEE9A45333F9AF0A7FE9192ED0642A14EA1EE1787CC5BEA2E9BC3A');
INSERT INTO transfers VALUES (1002, 42, 1793610135000135, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C25BB549CAB4C75F7028423CC76553434C7CC87FA9F971AF27A2E98F7314065A');
INSERT INTO transfers VALUES (1002, 43, 1793610136000136, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8DA66DA92BB9FA8FA1643185536EB3F23290FDA8134922174E4B06802E3B9104');
INSERT INTO transfers VALUES (1002, 44, 1793610137000137, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'81DEADF3FA12C577CF278AC0BEA5B0F6ADB31320E7204C718ACCE327AD8EC23E');
INSERT INTO transfers VALUES (1002, 45, 1793610138000138, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'13456DA78B0AC6B4A3A9E0153C177C3DD480814CB7CFD378ADF1F9DDB09B83B1');
INSERT INTO transfers VALUES (1002, 46, 1793610139000139, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'475895D770A4B630D2BE54C9A143B5F3259CCEEE025234830B9BFD2700951A38');
INSERT INTO transfers VALUES (1002, 47, 1793610140000140, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'714DDA8F868ED38DCD3D58C54B59F043DA23E5828EB3EE108690CA1783B6DA8F');
INSERT INTO transfers VALUES (1002, 48, 1793610141000141, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'222FACE02935BE077674548482057409BC4F0E44C89C83D2F46EFBF0D112D373');
INSERT INTO transfers VALUES (1002, 49, 1793610142000142, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C11134B5C931FAD1D00567961B1102FD90A2ECB526C61453103E4B55EC506F4B');
INSERT INTO transfers VALUES (1002, 50, 1793610143000143, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'01C25C5F6C97EF1D322957632C0DE5368069698811D4FA919C76619A6AC7D558');
INSERT INTO transfers VALUES (1002, 51, 1793610144000144, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'5957B99E34CA544BA97F03EF218AA3C6F93DA09AE8AE6B643665F4E9EC27D472');
INSERT INTO transfers VALUES (1002, 52, 1793610145000145, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'156877DC62DDFF8511DCE2371D19905BDEFD79545FF6149716D39CF164644360');
INSERT INTO transfers VALUES (1002, 53, 1793610146000146, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'3EA61B0757AFD4C555E408B51BE4BC5AAB2ECF5F1A0CCA38AE7C59506584D716');
INSERT INTO transfers VALUES (1002, 54, 1793610147000147, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'427110E298A17B9170CCB59D97D2E2CEC24611B1DA4893A7625E64C47D0D250E');
INSERT INTO transfers VALUES (1002, 55, 1793610148000148, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D546BBAB4964E71070504E49CC7A374A33FC5A8F8C1C728A6DE2390CBBCBBC08');
INSERT INTO transfers VALUES (1002, 56, 1793610149000149, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'96151437742984E3FD9D2A06836D7BB1558CD56C00612DFA12385FC2C43969FE');
INSERT INTO transfers VALUES (1002, 57, 1793610150000150, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'70C8C046310D8462125A775181E2578F1250D04EE249765417B7218D00A8923D');
INSERT INTO transfers VALUES (1002, 58, 1793610151000151, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C021505E298C4E6B4B2D81589BD252676148E6073AAAF9C524E523326921C5BA');
INSERT INTO transfers VALUES (1002, 59, 1793610152000152, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8A0C5DA06EAA7D77751072B69CCB1EB4D7E48CE55D5AEC8332641386DA2E2341');
INSERT INTO transfers VALUES (1002, 60, 1793610153000153, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'4B635F094E603E28DD0C24770C20212B4CAB113335C971E9E9DE8E7D6C08627E');
INSERT INTO transfers VALUES (1002, 61, 1793610154000154, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'0DF3813834CBD9F98DD79B3AE459083F48A36B002E7B4B676EBC1A368282AC91');
INSERT INTO transfers VALUES (1002, 62, 1793610155000155, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'68A7A683FB982EDBE4C637412003D49F67CACED50BDEC89D14B05699FEFB30A0');
INSERT INTO transfers VALUES (1002, 63, 1793610156000156, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'71045B61BCE69900C2F1D4DC6DC2933535FCB46D62725D9D638D6CEAF0ECEF05');
INSERT INTO transfers VALUES (1002, 64, 1793610157000157, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'CF0EE1FCD8522E460B4B48A3305ACAD836815A13F2FA0DB11F3072E5787AF727');
INSERT INTO transfers VALUES (1002, 65, 1793610158000158, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'7F9D28A14A01565EEB8F7D015B9513C28E086ED8FB90C344756CD4096F70E6BA');
INSERT INTO transfers VALUES (1002, 66, 1793610159000159, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'85BC0DCC7AB7FE7612088CABA9C93E662FDD10069DEE9633842A0AE16DE2BB6B');
INSERT INTO transfers VALUES (1002, 67, 1793610160000160, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'463051F5CC23B98598D797A890882AA24D144676961FBC60A6F5AD48AC30A150');
INSERT INTO transfers VALUES (1002, 68, 1793610161000161, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'5C607D285B8A36777884D5A2EC1E96E8E6CDEF5345D6EC07CCC025DCE49AF51D');
INSERT INTO transfers VALUES (1002, 69, 1793610162000162, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'AD4D46554324140CB2A962233B021462C4F64F98C359DB9260E32EBE9D09FFB1');
INSERT INTO transfers VALUES (1002, 70, 1793610163000163, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'71070313ACB83BCD45EE0A41461CE53CDA29FE829FE3E8FA12D30775EE324FF9');
INSERT INTO transfers VALUES (1002, 71, 1793610164000164, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'7112AB8F48B1A7A668E51A0D85FCD54ACD4E6E8D5EF8CF9B0978240C7A394509');
INSERT INTO transfers VALUES (1002, 72, 1793610165000165, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'515AE890FDE5847253C68FD337BDBDCDA7E5AEDD65A9DDF363CD048492D89A36');
INSERT INTO transfers VALUES (1002, 73, 1793610166000166, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'403432B628044F94165DB2FBE2371CE13558DA551326F3694C37A46A4C128FB5');
INSERT INTO transfers VALUES (1002, 74, 1793610167000167, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'EE072896E71A3F4E65DBCE0B9B4AB7B2F7BBC95848518C61BCC4BF629888C9EC');
INSERT INTO transfers VALUES (1002, 75, 1793610168000168, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'80FEB8D2F1269C0D6B0971DC8D54FBB8A0AAA558DAE2008F9EA8240467CC852E');
INSERT INTO transfers VALUES (1002, 76, 1793610169000169, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D1F178CA96DE46F4006E0AF5EE1AF1E9436A4E506A9840AEEA4B92007437DBC9');
INSERT INTO transfers VALUES (1002, 77, 1793610170000170, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'2EBB8309EADED78DC1A8E16B193B30610939B918338E585A5576FD2B381E3FEC');
INSERT INTO transfers VALUES (1002, 78, 1793610171000171, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'DF6F482EE9903F027C94C7A022660DDB6F07CAA06517D6C1C380156F03EBB83F');
INSERT INTO transfers VALUES (1002, 79, 1793610172000172, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'71C9BA7CDBFA02251FD4CE6B010537AAD2BF4A07BEB05BA6072DC2DAEECF2FFB');
INSERT INTO transfers VALUES (1002, 80, 1793610173000173, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'B6AF1B7517C98701316293AC9353E548B23853FD40D98796469D4D376DF8CD5C');
INSERT INTO transfers VALUES (1002, 81, 1793610174000174, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'E6EF67D472D4C47F9E0396D6AF2AB32BAEC128D6B5EC7D7A9AE1995FAB82C9A5');
INSERT INTO transfers VALUES (1002, 82, 1793610175000175, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'240E6EB292A683B1E59AF46D9CA92B2BB620BCC5C4FD731BCA15EB56119BCC68');
INSERT INTO transfers VALUES (1002, 83, 1793610176000176, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D79E32775D59285DDB773DF56CA5C45FFABE5210192EF15D991ED34FFD71A4AC');
INSERT INTO transfers VALUES (1002, 84, 1793610177000177, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'041ABEF680174C587BF42B42FD10100AB2AD1E0DA6AE59F9F6E8C138640ED4B6');
INSERT INTO transfers VALUES (1002, 85, 1793610178000178, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8D7515A9507277DF5BEC2CCDC8E410B9FD6C2998C56533F4758FD7AAE3A60C0F');
INSERT INTO transfers VALUES (1002, 86, 1793610179000179, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'752FC75478EA3EF5C8E010B930D6F5501C0F0AA0F34C90C120ABC492C11B5D5C');
INSERT INTO transfers VALUES (1002, 87, 1793610180000180, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'501C71FC09CA5EC5F96C884F3C4CABDAA9D2627C3FE283ED70297BF446C87560');
INSERT INTO transfers VALUES (1002, 88, 1793610181000181, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'51AF2F7D9D7EBEA563E8E8ACD9959FA7BB1C5A49BFEC32389E9120A258C2D36C');
INSERT INTO transfers VALUES (1002, 89, 1793610182000182, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'02902DDF416E01AF7AE208EA0EF0B07ACD7BF6DDE9D8B2134695E67D3BC9E3CA');
INSERT INTO transfers VALUES (1002, 90, 1793610183000183, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'422FD4D7FBCBE014FEBA368FF059A21364AA8E56B5F5B9B3156CA8073B65CEF6');
INSERT INTO transfers VALUES (1002, 91, 1793610184000184, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'E6068D05912B4191A40AF6099E51D623935DD6027AB3E84A02FD276F708D55FD');
INSERT INTO transfers VALUES (1002, 92, 1793610185000185, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'2FDE29CA66CA93426FE0869E4AEDABE5825ADC234AE58662B24404F343E529A3');
INSERT INTO transfers VALUES (1002, 93, 1793610186000186, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D0AC8817C4A65900339D51BF44B25329BFBFDB175EBF617B43A21B0CE67455F9');
INSERT INTO transfers VALUES (1002, 94, 1793610187000187, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'2C2BE142F3BE39B9535A722A7619F73B4AC77092A80389FC5A46A19E448F55F4');
INSERT INTO transfers VALUES (1002, 95, 1793610188000188, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'2EA99A440BD147C1E3EFE28D0A370B62B4EA4903378B25060B24671059CC6E44');
INSERT INTO transfers VALUES (1002, 96, 1793610189000189, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'1D3587027C67794BFCB882EFEC0823853E454650B6FA6CA48348CA7FDC406104');
INSERT INTO transfers VALUES (1002, 97, 1793610190000190, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'12EA1543666A79B86D7E3E65941F52D44D65FD4238309B9AA72E1245A2708385');
INSERT INTO transfers VALUES (1002, 98, 1793610191000191, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'27D08EFD57CE8C703D93B3DD3310B9D3D4E4B128BFFED4DDE51C1AA1B2726360');
INSERT INTO transfers VALUES (1002, 99, 1793610192000192, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'0E253E3BD3E3A59BD2E8CFA305FD9A8EAB9301FD4BF060912B993E3EE1DA62E6');
INSERT INTO transfers VALUES (1002, 100, 1793610193000193, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'A2540E7CBB9022D2EF423E3D8AAE9785BDB2ABE3225A254218011EB736A20C38');
INSERT INTO transfers VALUES (1002, 101, 1793610194000194, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'6E198EDA69FDFBB646917113B26F6B8581C62DC4855E812615D4726EB2BD05AE');
INSERT INTO transfers VALUES (1002, 102, 1793610195000195, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'3186BD59E0F26E07773F4CE5E459D6B0CDD93555651EBABBF57578835E1337BA');
INSERT INTO transfers VALUES (1002, 103, 1793610196000196, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'EC31F64FEB0A87053283A5721CAD42C92B87AE1B2DA182028AECDD22994F45D2');
INSERT INTO transfers VALUES (1002, 104, 1793610197000197, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'F9796C19C76E66723B86D2D407B87F07F775374C4C008258E9FC9220000BB62D');
INSERT INTO transfers VALUES (1002, 105, 1793610198000198, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'BC5CF1B4B9E64FB25C3FEC6B9D765F65D26DAE11DB7D248F6AE402CF678B32AC');
INSERT INTO transfers VALUES (1002, 106, 1793610199000199, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'6DB07C664AD4FD6AF7B60D191DD22BC60AEFF8390E627E2E8C390041745544E0');
INSERT INTO transfers VALUES (1002, 107, 1793610200000200, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'45FDEEBE52A9B840180AAF00C5865B8FD306A45CDB03A5C3D6A317D0B03CB65E');
INSERT INTO transfers VALUES (1002, 108, 1793610201000201, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'39203F434A701233F7973E2035203A725BE12AA8FB37BC5003D17DA854957488');
INSERT INTO transfers VALUES (1002, 109, 1793610202000202, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'FB60E668AB95D16D563EA1CA858537725AB3D209A69B7A87034544810C6CABD3');
INSERT INTO transfers VALUES (1002, 110, 1793610203000203, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'4E3E34D00A8C209B00632C6ACD9C7004AE66F96DEEEFEC373E84561982CFC80E');
INSERT INTO transfers VALUES (1002, 111, 1793610204000204, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'E6CE71497FE8F7687736887B37A685DCD6DEAA0CDCB44F27700202B339898A86');
INSERT INTO transfers VALUES (1002, 112, 1793610205000205, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'7057DB90A504CE2445D760C18C23034222BA09ABA31C87E2017CA582C2C96AB2');
INSERT INTO transfers VALUES (1002, 113, 1793610206000206, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'67AD18744FFB9D6562D24EDEC710B0ED24E0D8E30D18C4560B1B8EEB500CE9FA');
INSERT INTO transfers VALUES (1002, 114, 1793610207000207, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'A728010477E1081EEC8C9A11862CCBA2843A10655395A51B7EA6ED3913D442EE');
INSERT INTO transfers VALUES (1002, 115, 1793610208000208, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'74B5F1C3313F320489C6BA34BF3D116B1FD9BF168BC9851C43350778FF39B236');
INSERT INTO transfers VALUES (1002, 116, 1793610209000209, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'1DE5A42001CEB1C05C7D22901265DF2A0FE5788C85F41E11266278265C041F9C');
INSERT INTO transfers VALUES (1002, 117, 1793610210000210, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8955B0776E0180F419BAD1FF65BD33FC9A1BFCCD1B094B8C51F49677B88DB59B');
INSERT INTO transfers VALUES (1002, 118, 1793610211000211, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'9183EF37D670813BC27F6A7FF34115D03DC349537D4A58389368B8A6DD51D4B8');
INSERT INTO transfers VALUES (1002, 119, 1793610212000212, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'114FDAD94BF112C2588F6FF9F6005E965EB48C217C5A9998D9F1759904DFBD86');
INSERT INTO transfers VALUES (1002, 120, 1793610213000213, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'BC9C7E4FE95C0798A0B716BE9525D1D38C78CC617B03ED926C93BA736579D1CB');
INSERT INTO transfers VALUES (1002, 121, 1793610214000214, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'FFDDEC08AF3B0682CF33D04EF9E7086418CCF833B39E63E243C306F18EBF2366');
INSERT INTO transfers VALUES (1002, 122, 1793610215000215, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'097430B4C23F9D56B99A8928A29B673E291415D5D5C13C5760568BF95D18C616');
INSERT INTO transfers VALUES (1002, 123, 1793610216000216, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'6062F2BFFC2ACFB17105B94C9DA9ECC01F48BC97C93FFE4F83A88F765B92061F');
INSERT INTO transfers VALUES (1002, 124, 1793610217000217, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'4EBE6A4C89D777AFD3B8D230DC669ED277680724623A3D407A7395EA6FF52E7E');
INSERT INTO transfers VALUES (1002, 125, 1793610218000218, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'54D32525475D55C50979A58ED5EAF017CE55C25BBA5F548453C237662CCA3602');
INSERT INTO transfers VALUES (1002, 126, 1793610219000219, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'E81A0C2F24BB964BB29C79F8297B62EF607FC159ED2F12636249498F11B74CF9');
INSERT INTO transfers VALUES (1002, 127, 1793610220000220, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'9BD29CEA81FD9297C9E2854F8E53201F32706D9E481521614D57C2A83C2E79E9');
INSERT INTO transfers VALUES (1002, 128, 1793610221000221, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'92CF1D3346DB29B788FF0A26B988ADF9C8144EAEFE2F1F1A7CDBAD6F2D00C524');
INSERT INTO transfers VALUES (1002, 129, 1793610222000222, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'E190494F276B96FE106395FDC122650835BAB3D5DA6EBB9EDB8181CB29BC1E2C');
INSERT INTO transfers VALUES (1002, 130, 1793610223000223, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'7E80F720F2A87174802A4E3F670CF98388D33B2F15EDCE6FF14F1460B4431438');
INSERT INTO transfers VALUES (1002, 131, 1793610224000224, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'54A0FFA8D11047D265463C03289B6C347AC4095605C931F015A4A52D8BD1688F');
INSERT INTO transfers VALUES (1002, 132, 1793610225000225, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D709C27E798EBEE6A031771BC3673C6954FE2E8828CE56E47D72BC267B63940A');
INSERT INTO transfers VALUES (1002, 133, 1793610226000226, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B83972E728E4596B93D485136C6C2969ED5DC375A2AB8C949E5E70C2F7092970');
INSERT INTO transfers VALUES (1002, 134, 1793610227000227, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'578BA9E9C3084429D16911B12BA4F2F21FAE2A735A2CC1D5DCD3AA925FF89D3D');
INSERT INTO transfers VALUES (1002, 135, 1793610228000228, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B5086CDA05116D74449E36F07939E7D7A351CF74A4BDD19801CD8F01C615A310');
INSERT INTO transfers VALUES (1002, 136, 1793610229000229, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'37843AA5614070E1A9609484761FB37D16F474225F1B783E12283757AA037850');
INSERT INTO transfers VALUES (1002, 137, 1793610230000230, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'7BAF8C2F628C62214C095C7D1E11F61527AECE3ED30D52626D76C086CA52F311');
INSERT INTO transfers VALUES (1002, 138, 1793610231000231, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'ECB183C909E0E3DA5D9C54C25A23FCFF9941D13CB992E72884C5DC91677169DE');
INSERT INTO transfers VALUES (1002, 139, 1793610232000232, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'F7835DB8DA10CEEB67DA10AD0430814CC34E2EC505A7C59E52A63B5C242E7261');
INSERT INTO transfers VALUES (1002, 140, 1793610233000233, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'CD30B20993DBE2D485AB416D63749AE87D4F3F99ED9E76EE0BDDA8037E932E34');
INSERT INTO uploads VALUES (1002, X'DFD886A7000003EA31AEADE5', X'6AE85129000003EA00000002', X'6AE8512A000003EA00000003', 'Größe und 測試 🧮', 'a file.txt', 'text/plain', X'0007FF');
INSERT INTO users VALUES (0, X'690000010102030405060708', 'Zoë Researcher', 'zoe@example.org', 1793610001000001);
COMMIT;
