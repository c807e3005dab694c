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
  revoked_at          INTEGER, used_at INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE feedback_files (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  name                TEXT    NOT NULL,
  size                INTEGER NOT NULL,
  kept_at             INTEGER NOT NULL,
  PRIMARY KEY (book_id, id)
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
  preparer            BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
  sessions            TEXT    NOT NULL, passkeys TEXT NOT NULL DEFAULT '', provider_subject BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000',
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE signing_keys (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  sealed              BLOB    NOT NULL,
  made_at             INTEGER NOT NULL,
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
  revoked_at          INTEGER, used_at INTEGER,
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
CREATE INDEX alerts_by_state ON alerts (state, book_id);
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
CREATE INDEX task_responses_by_collection ON task_responses (book_id, collection, last_answer);
CREATE INDEX tokens_by_book ON tokens (book_id, for_book);
CREATE INDEX topics_by_name ON topics (book_id, deleted, id);
CREATE INDEX trait_requests_by_state ON trait_requests (book_id, state, id);
CREATE INDEX trait_requests_by_type ON trait_requests (book_id, type, state, id);
CREATE INDEX trait_uses_by_type ON trait_uses (book_id, type, study);
CREATE INDEX traits_by_type ON traits (book_id, type, state, participant);
CREATE INDEX transfers_to_participants ON transfers (to_id, at) WHERE kind IN (6, 7);
CREATE INDEX uploads_by_owner ON uploads (book_id, owner, submission);
INSERT INTO access_keys VALUES (0, X'61041BF8474432ADE2A360413C396061', 'AKIAFROZENKEY', 1001, X'0100FF', 1793610019000019, NULL, NULL);
INSERT INTO access_keys VALUES (0, X'EF6BF03B15E4007439E2535E549A38E9', 'AKIAREVOKED', 1001, X'02', 1793610020000020, 1793610021000021, NULL);
INSERT INTO alerts VALUES (1002, X'00000000000000000000000000000000', 1000000, 14, 'zoe@example.org', 2, 1793610249000249, 1793610249000249, 0, '', 0);
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
INSERT INTO balance_marks VALUES (1002, 128, 1793610225000225, -84000, 0, 0, 29600, -15299, -2961, 39000, 12999, 2601, 15400, 2300, 360);
INSERT INTO blocks VALUES (1003, X'690000010102030405060708', 1, 'Größe und 測試 🧮', 1793610069000069);
INSERT INTO bonus_batches VALUES (1002, X'6AE8513D000003EA0000000A', X'6AE85132000003EA00000006', 1793610046000046);
INSERT INTO bonus_batches VALUES (1002, X'6AE8513F000003EA0000000C', X'6AE85132000003EA00000006', NULL);
INSERT INTO bonuses VALUES (1002, X'6AE8512D000003EA00000004', X'6AE85129000003EA00000002', X'6AE8512A000003EA00000003', X'69000002F1F2F3F4F5F6F7F8', 2500, 'Größe und 測試 🧮', 1793610029000029);
INSERT INTO bonuses VALUES (1002, X'6AE8513E000003EA0000000B', X'6AE85132000003EA00000006', X'6AE85136000003EA00000008', X'690000010102030405060708', 2500, '', 1793610046000046);
INSERT INTO books VALUES (1001, X'6AE85110000003E900000000', 'Größe und 測試 🧮', 'Prepaid, with some credit.', 'USD', 500000, 0, 'mturk-1', 'prolific-1', '0.50', X'690000010102030405060708', 1793610002000002, 3, 6, X'3EDF9D593785F8E49A535FECD14DD04AD98800AC996CEA9BF67E66A79ACB4897', -99999900, 0, 0, 99974900, -10000, 0, 12500, 5000, 0, 12500, 5000, 0, 12, X'0196F391F9EBD1AF06546AE85119000003E9000000020F6AE85117000003E90000000169000002F1F2F3F4F5F6F7F8060408B8910298FC8BFAEBD1AF063A6AE85117000003E9000000010C04040A98D70A9A8586FBEBD1AF06506AE8511D000003E900000003076AE85117000003E90000000169000001010203040506070800029C8E80FCEBD1AF06306AE85117000003E9000000010C04060C889131', 0, X'00000000000000000000000000000000', 1793610014000014);
INSERT INTO books VALUES (1002, X'6AE85110000003EA00000000', 'Pounds', '', 'GBP', 70000, 0, 'mturk-1', 'prolific-1', NULL, X'690000010102030405060708', 1793610003000003, 29, 140, X'B1082971CB16222CF11190844C02B1C99A98E1222F8E235D7164282A6F8E86A4', -84000, 0, 0, 29600, -15299, -2961, 39000, 12999, 2601, 15400, 2300, 360, 174, X'01D8DFDBCFEDD1AF06066AE85110000003EA00000000089602C801DAE8D5D0EDD1AF06086AE85110000003EA00000000089802C801DCF1CFD1EDD1AF06046AE85110000003EA0000000000F0CB94DBEDD1AF06106AE85110000003EA0000000000F2D48EDCEDD1AF06126AE85110000003EA00000000040204F8EFFCDEEDD1AF06CE026900000101020304050607082402D20F690000010102030405060708', 0, X'00000000000000000000000000000000', 1793610237000237);
INSERT INTO books VALUES (1003, X'6AE85110000003EB00000000', 'Sandbox', '', 'USD', 0, 1, 'mturk-1', 'fee=1/4 vat=1/5 large=0 from=2147483647 minimum=0 step=1 surcharges=', NULL, X'690000010102030405060708', 1793610004000004, 32, 0, X'0000000000000000000000000000000000000000000000000000000000000000', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, X'01D8DDD2D5ECD1AF06286AE8517C000003EB0000001E040002DAE6CCD6ECD1AF062A6AE8517C000003EB0000001E040204DEFAC9D2EDD1AF06286AE851FF000003EB0000001F040002E083C4D3EDD1AF062A6AE851FF000003EB0000001F040204E28CBED4EDD1AF06506AE85201000003EB00000020076AE851FF000003EB0000001F69000002F1F2F3F4F5F6F7F80002F6E682DEEDD1AF06186AE85110000003EB0000000000', 0, X'00000000000000000000000000000000', NULL);
INSERT INTO collection_parts VALUES (1002, X'0000001369000002F1F2F3F4F5F6F7F8', X'6AE8515B000003EA00000013', X'69000002F1F2F3F4F5F6F7F8', X'6AE8515A000003EA00000012');
INSERT INTO credit_changes VALUES (1002, 171, 1793610238000238, 0, 70000);
INSERT INTO deliveries VALUES (1002, X'6AE85168000003EA0000001C', X'6AE85166000003EA0000001B', X'6AE85132000003EA00000006', 'study.status.change', 'https://example.org/größe', '{"reward":"0.50"}', 1793610000000000, 1793610088000088, 1, 0, 1793610088000088, '', X'6AE85168000003EA0000001D');
INSERT INTO deliveries VALUES (1002, X'6AE85168000003EA0000001D', X'6AE85166000003EA0000001B', X'6AE85132000003EA00000006', 'study.status.change', 'https://example.org/größe', 'Größe und 測試 🧮', 1793610000000000, 1793610088000088, 1, 0, NULL, '', X'000000000000000000000000');
INSERT INTO deliveries VALUES (1003, X'6AE85172000003EB00000019', X'6AE85171000003EB00000018', X'6AE85171000003EB00000018', 'SubscriptionConfirmation', 'https://example.org/sns', 'Größe und 測試 🧮', 1793610098000098, 1793610098000098, 1, 0, 1793610098000098, '', X'000000000000000000000000');
INSERT INTO documents VALUES (1002, X'6AE85129000003EA00000002', 'Größe und 測試 🧮');
INSERT INTO documents VALUES (1002, X'6AE8512A000003EA00000003', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE85132000003EA00000006', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE8513D000003EA0000000A', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE8513F000003EA0000000C', 'Größe und 測試 🧮');
INSERT INTO documents VALUES (1002, X'6AE85162000003EA00000019', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'7080DEAA000003EA808065F9', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'BD3A1E75000003EA2E624BD8', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1003, X'6AE85147000003EB00000005', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1003, X'6AE8514B000003EB00000008', '{"reward":"0.50"}');
INSERT INTO events VALUES (0, 8, 1793610089000089, X'018299CDEFEBD1AF06A00169000001010203040506070800A6BBE280ECD1AF06A40161041BF8000003E9474432AD10D20FA8C4DC81ECD1AF06A401EF6BF03B000003E915E4007410D20FAACDD682ECD1AF06A601EF6BF03B000003E915E4007410D20FACD6D083ECD1AF06A80169000003000000000000000110D40FAEDFCA84ECD1AF06A20169000002F1F2F3F4F5F6F7F8008C87B4B1ECD1AF06AC0169000002F1F2F3F4F5F6F7F800B2B2C3C3ECD1AF06C00269000001010203040506070800');
INSERT INTO events VALUES (0, 16, 1793610105000105, X'01B4BBBDC4ECD1AF06C20269000001010203040506070800B6C4B7C5ECD1AF06C40269000001010203040506070800B6C4B7C5ECD1AF06C60269000001010203040506070800B8CDB1C6ECD1AF06C60269000001010203040506070800BAD6ABC7ECD1AF06CA0269000001010203040506070800BCDFA5C8ECD1AF06C00269000002F1F2F3F4F5F6F7F800BEE89FC9ECD1AF06C20269000002F1F2F3F4F5F6F7F800D2C2E4D2ECD1AF06AC0169000002F1F2F3F4F5F6F7F800');
INSERT INTO events VALUES (1001, 8, 1793610010000010, X'0184A2C7F0EBD1AF06026AE85110000003E9000000000084A2C7F0EBD1AF060A6900000101020304050607080400028ABDB5F3EBD1AF06066AE85110000003E90000000008028084AF5F8CC6AFF4EBD1AF06086AE85110000003E9000000000804C8018ECFA9F5EBD1AF06286AE85117000003E90000000104000290D8A3F6EBD1AF062A6AE85117000003E9000000010C020406E0DC2A92E19DF7EBD1AF06506AE85119000003E900000002076AE85117000003E90000000169000002F1F2F3F4F5F6F7F8000294EA97F8EBD1AF06526AE85119000003E900000002076AE85117000003E90000000169000002F1F2F3F4F5F6F7F80206');
INSERT INTO events VALUES (1002, 8, 1793610026000026, X'0186ABC1F1EBD1AF06026AE85110000003EA000000000086ABC1F1EBD1AF060A6900000101020304050607080400029E97FAFCEBD1AF06066AE85110000003EA000000000802C0A00AA0A0F4FDEBD1AF06286AE85120000003EA00000001040002A2A9EEFEEBD1AF062A6AE85120000003EA000000010C020404A09005B2F1BE86ECD1AF06286AE85129000003EA00000002040002B2F1BE86ECD1AF062A6AE85129000003EA000000020C020406F0C401B4FAB887ECD1AF06506AE8512A000003EA00000003076AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80002');
INSERT INTO events VALUES (1002, 16, 1793610033000033, X'01B683B388ECD1AF06526AE8512A000003EA00000003076AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80206B88CAD89ECD1AF06566AE8512A000003EA000000030F6AE85129000003EA0000000269000002F1F2F3F4F5F6F7F8060808B862BA95A78AECD1AF06786AE8512D000003EA000000040B6AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80AF02EBC9EA18BECD1AF06306AE85129000003EA000000020C04060CB862BC9EA18BECD1AF06426AE85129000003EA00000002040206BEA79B8CECD1AF063E6AE85129000003EA00000002040606C0B0958DECD1AF06146AE85130000003EA0000000500C2B98F8EECD1AF06166AE85110000003EAFFFFFFFF00');
INSERT INTO events VALUES (1002, 24, 1793610040000040, X'01C4C2898FECD1AF06286AE85132000003EA00000006040002C6CB8390ECD1AF062A6AE85132000003EA000000060C02040EC08602C8D4FD90ECD1AF06506AE85134000003EA00000007076AE85132000003EA0000000669000002F1F2F3F4F5F6F7F80002CADDF791ECD1AF06526AE85134000003EA00000007076AE85132000003EA0000000669000002F1F2F3F4F5F6F7F80206CADDF791ECD1AF065C6AE85134000003EA000000070F6AE85132000003EA0000000669000002F1F2F3F4F5F6F7F8060E10D01ECCE6F192ECD1AF06506AE85136000003EA00000008076AE85132000003EA000000066900000101020304050607080002CEEFEB93ECD1AF06526AE85136000003EA00000008076AE85132000003EA000000066900000101020304050607080206D0F8E594ECD1AF065E6AE85136000003EA000000080F6AE85132000003EA00000006690000010102030405060708061014E820');
INSERT INTO events VALUES (1002, 32, 1793610063000063, X'01D281E095ECD1AF06506AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0002D48ADA96ECD1AF06526AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0206D693D497ECD1AF06606AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0606D89CCE98ECD1AF062C6AE85132000003EA0000000604040ADCAEC29AECD1AF06786AE8513E000003EA0000000B0B6AE85132000003EA0000000669000001010203040506070816D836FCBEE3A9ECD1AF068C016AE8514E000003EA0000000D0A690000010102030405060708189875FEC7DDAAECD1AF06AC026AE8514F000003EA0000000E0269000002F1F2F3F4F5F6F7F8FEC7DDAAECD1AF06AC026AE8514F000003EA0000000F02690000010102030405060708');
INSERT INTO events VALUES (1002, 40, 1793610083000083, X'0180D1D7ABECD1AF06AC026AE85150000003EA000000100269000002F1F2F3F4F5F6F7F894AB9CB5ECD1AF06286AE8515A000003EA0000001204000298BD90B7ECD1AF062A6AE8515A000003EA000000120402049AC68AB8ECD1AF06506AE8515D000003EA00000014076AE8515A000003EA0000001269000002F1F2F3F4F5F6F7F80002A2EAF2BBECD1AF06286AE85161000003EA00000018040002A2EAF2BBECD1AF062A6AE85161000003EA00000018040204A4F3ECBCECD1AF06506AE85162000003EA00000019076AE85161000003EA0000001869000002F1F2F3F4F5F6F7F80002A6FCE6BDECD1AF06526AE85162000003EA00000019076AE85161000003EA0000001869000002F1F2F3F4F5F6F7F80206');
INSERT INTO events VALUES (1002, 48, 1793610115000115, X'01AC97D5C0ECD1AF0698026AE85166000003EA0000001B00AEA0CFC1ECD1AF069A026AE85166000003EA0000001B00DCEFC6D7ECD1AF06066AE85110000003EA00000000081AC801DEF8C0D8ECD1AF06086AE85110000003EA00000000081CC801E081BBD9ECD1AF06066AE85110000003EA00000000081EC801E28AB5DAECD1AF06086AE85110000003EA000000000820C801E493AFDBECD1AF06066AE85110000003EA000000000822C801E69CA9DCECD1AF06086AE85110000003EA000000000824C801');
INSERT INTO events VALUES (1002, 56, 1793610123000123, X'01E8A5A3DDECD1AF06066AE85110000003EA000000000826C801EAAE9DDEECD1AF06086AE85110000003EA000000000828C801ECB797DFECD1AF06066AE85110000003EA00000000082AC801EEC091E0ECD1AF06086AE85110000003EA00000000082CC801F0C98BE1ECD1AF06066AE85110000003EA00000000082EC801F2D285E2ECD1AF06086AE85110000003EA000000000830C801F4DBFFE2ECD1AF06066AE85110000003EA000000000832C801F6E4F9E3ECD1AF06086AE85110000003EA000000000834C801');
INSERT INTO events VALUES (1002, 64, 1793610131000131, X'01F8EDF3E4ECD1AF06066AE85110000003EA000000000836C801FAF6EDE5ECD1AF06086AE85110000003EA000000000838C801FCFFE7E6ECD1AF06066AE85110000003EA00000000083AC801FE88E2E7ECD1AF06086AE85110000003EA00000000083CC8018092DCE8ECD1AF06066AE85110000003EA00000000083EC801829BD6E9ECD1AF06086AE85110000003EA000000000840C80184A4D0EAECD1AF06066AE85110000003EA000000000842C80186ADCAEBECD1AF06086AE85110000003EA000000000844C801');
INSERT INTO events VALUES (1002, 72, 1793610139000139, X'0188B6C4ECECD1AF06066AE85110000003EA000000000846C8018ABFBEEDECD1AF06086AE85110000003EA000000000848C8018CC8B8EEECD1AF06066AE85110000003EA00000000084AC8018ED1B2EFECD1AF06086AE85110000003EA00000000084CC80190DAACF0ECD1AF06066AE85110000003EA00000000084EC80192E3A6F1ECD1AF06086AE85110000003EA000000000850C80194ECA0F2ECD1AF06066AE85110000003EA000000000852C80196F59AF3ECD1AF06086AE85110000003EA000000000854C801');
INSERT INTO events VALUES (1002, 80, 1793610147000147, X'0198FE94F4ECD1AF06066AE85110000003EA000000000856C8019A878FF5ECD1AF06086AE85110000003EA000000000858C8019C9089F6ECD1AF06066AE85110000003EA00000000085AC8019E9983F7ECD1AF06086AE85110000003EA00000000085CC801A0A2FDF7ECD1AF06066AE85110000003EA00000000085EC801A2ABF7F8ECD1AF06086AE85110000003EA000000000860C801A4B4F1F9ECD1AF06066AE85110000003EA000000000862C801A6BDEBFAECD1AF06086AE85110000003EA000000000864C801');
INSERT INTO events VALUES (1002, 88, 1793610155000155, X'01A8C6E5FBECD1AF06066AE85110000003EA000000000866C801AACFDFFCECD1AF06086AE85110000003EA000000000868C801ACD8D9FDECD1AF06066AE85110000003EA00000000086AC801AEE1D3FEECD1AF06086AE85110000003EA00000000086CC801B0EACDFFECD1AF06066AE85110000003EA00000000086EC801B2F3C780EDD1AF06086AE85110000003EA000000000870C801B4FCC181EDD1AF06066AE85110000003EA000000000872C801B685BC82EDD1AF06086AE85110000003EA000000000874C801');
INSERT INTO events VALUES (1002, 96, 1793610163000163, X'01B88EB683EDD1AF06066AE85110000003EA000000000876C801BA97B084EDD1AF06086AE85110000003EA000000000878C801BCA0AA85EDD1AF06066AE85110000003EA00000000087AC801BEA9A486EDD1AF06086AE85110000003EA00000000087CC801C0B29E87EDD1AF06066AE85110000003EA00000000087EC801C2BB9888EDD1AF06086AE85110000003EA00000000088001C801C4C49289EDD1AF06066AE85110000003EA00000000088201C801C6CD8C8AEDD1AF06086AE85110000003EA00000000088401C801');
INSERT INTO events VALUES (1002, 104, 1793610171000171, X'01C8D6868BEDD1AF06066AE85110000003EA00000000088601C801CADF808CEDD1AF06086AE85110000003EA00000000088801C801CCE8FA8CEDD1AF06066AE85110000003EA00000000088A01C801CEF1F48DEDD1AF06086AE85110000003EA00000000088C01C801D0FAEE8EEDD1AF06066AE85110000003EA00000000088E01C801D283E98FEDD1AF06086AE85110000003EA00000000089001C801D48CE390EDD1AF06066AE85110000003EA00000000089201C801D695DD91EDD1AF06086AE85110000003EA00000000089401C801');
INSERT INTO events VALUES (1002, 112, 1793610179000179, X'01D89ED792EDD1AF06066AE85110000003EA00000000089601C801DAA7D193EDD1AF06086AE85110000003EA00000000089801C801DCB0CB94EDD1AF06066AE85110000003EA00000000089A01C801DEB9C595EDD1AF06086AE85110000003EA00000000089C01C801E0C2BF96EDD1AF06066AE85110000003EA00000000089E01C801E2CBB997EDD1AF06086AE85110000003EA0000000008A001C801E4D4B398EDD1AF06066AE85110000003EA0000000008A201C801E6DDAD99EDD1AF06086AE85110000003EA0000000008A401C801');
INSERT INTO events VALUES (1002, 120, 1793610187000187, X'01E8E6A79AEDD1AF06066AE85110000003EA0000000008A601C801EAEFA19BEDD1AF06086AE85110000003EA0000000008A801C801ECF89B9CEDD1AF06066AE85110000003EA0000000008AA01C801EE81969DEDD1AF06086AE85110000003EA0000000008AC01C801F08A909EEDD1AF06066AE85110000003EA0000000008AE01C801F2938A9FEDD1AF06086AE85110000003EA0000000008B001C801F49C84A0EDD1AF06066AE85110000003EA0000000008B201C801F6A5FEA0EDD1AF06086AE85110000003EA0000000008B401C801');
INSERT INTO events VALUES (1002, 128, 1793610195000195, X'01F8AEF8A1EDD1AF06066AE85110000003EA0000000008B601C801FAB7F2A2EDD1AF06086AE85110000003EA0000000008B801C801FCC0ECA3EDD1AF06066AE85110000003EA0000000008BA01C801FEC9E6A4EDD1AF06086AE85110000003EA0000000008BC01C80180D3E0A5EDD1AF06066AE85110000003EA0000000008BE01C80182DCDAA6EDD1AF06086AE85110000003EA0000000008C001C80184E5D4A7EDD1AF06066AE85110000003EA0000000008C201C80186EECEA8EDD1AF06086AE85110000003EA0000000008C401C801');
INSERT INTO events VALUES (1002, 136, 1793610203000203, X'0188F7C8A9EDD1AF06066AE85110000003EA0000000008C601C8018A80C3AAEDD1AF06086AE85110000003EA0000000008C801C8018C89BDABEDD1AF06066AE85110000003EA0000000008CA01C8018E92B7ACEDD1AF06086AE85110000003EA0000000008CC01C801909BB1ADEDD1AF06066AE85110000003EA0000000008CE01C80192A4ABAEEDD1AF06086AE85110000003EA0000000008D001C80194ADA5AFEDD1AF06066AE85110000003EA0000000008D201C80196B69FB0EDD1AF06086AE85110000003EA0000000008D401C801');
INSERT INTO events VALUES (1002, 144, 1793610211000211, X'0198BF99B1EDD1AF06066AE85110000003EA0000000008D601C8019AC893B2EDD1AF06086AE85110000003EA0000000008D801C8019CD18DB3EDD1AF06066AE85110000003EA0000000008DA01C8019EDA87B4EDD1AF06086AE85110000003EA0000000008DC01C801A0E381B5EDD1AF06066AE85110000003EA0000000008DE01C801A2ECFBB5EDD1AF06086AE85110000003EA0000000008E001C801A4F5F5B6EDD1AF06066AE85110000003EA0000000008E201C801A6FEEFB7EDD1AF06086AE85110000003EA0000000008E401C801');
INSERT INTO events VALUES (1002, 152, 1793610219000219, X'01A887EAB8EDD1AF06066AE85110000003EA0000000008E601C801AA90E4B9EDD1AF06086AE85110000003EA0000000008E801C801AC99DEBAEDD1AF06066AE85110000003EA0000000008EA01C801AEA2D8BBEDD1AF06086AE85110000003EA0000000008EC01C801B0ABD2BCEDD1AF06066AE85110000003EA0000000008EE01C801B2B4CCBDEDD1AF06086AE85110000003EA0000000008F001C801B4BDC6BEEDD1AF06066AE85110000003EA0000000008F201C801B6C6C0BFEDD1AF06086AE85110000003EA0000000008F401C801');
INSERT INTO events VALUES (1002, 160, 1793610227000227, X'01B8CFBAC0EDD1AF06066AE85110000003EA0000000008F601C801BAD8B4C1EDD1AF06086AE85110000003EA0000000008F801C801BCE1AEC2EDD1AF06066AE85110000003EA0000000008FA01C801BEEAA8C3EDD1AF06086AE85110000003EA0000000008FC01C801C0F3A2C4EDD1AF06066AE85110000003EA0000000008FE01C801C2FC9CC5EDD1AF06086AE85110000003EA00000000088002C801C48597C6EDD1AF06066AE85110000003EA00000000088202C801C68E91C7EDD1AF06086AE85110000003EA00000000088402C801');
INSERT INTO events VALUES (1002, 168, 1793610235000235, X'01C8978BC8EDD1AF06066AE85110000003EA00000000088602C801CAA085C9EDD1AF06086AE85110000003EA00000000088802C801CCA9FFC9EDD1AF06066AE85110000003EA00000000088A02C801CEB2F9CAEDD1AF06086AE85110000003EA00000000088C02C801D0BBF3CBEDD1AF06066AE85110000003EA00000000088E02C801D2C4EDCCEDD1AF06086AE85110000003EA00000000089002C801D4CDE7CDEDD1AF06066AE85110000003EA00000000089202C801D6D6E1CEEDD1AF06086AE85110000003EA00000000089402C801');
INSERT INTO events VALUES (1003, 8, 1793610052000052, X'0188B4BBF2EBD1AF06026AE85110000003EB000000000088B4BBF2EBD1AF060A690000010102030405060708040002A4B2E8FFEBD1AF06286AE85122000003EB00000001040002E0C0B69CECD1AF06C8016AE85140000003EB0000000200E2C9B09DECD1AF06C8016AE85141000003EB0000000300E4D2AA9EECD1AF06CC016AE85141000003EB0000000300E6DBA49FECD1AF06DC016AE85140000003EB000000020669000002F1F2F3F4F5F6F7F80004E8E49EA0ECD1AF06DC016AE85140000003EB00000002066900000101020304050607080004');
INSERT INTO events VALUES (1003, 16, 1793610058000058, X'01EAED98A1ECD1AF06DE016AE85140000003EB00000002066900000101020304050607080406ECF692A2ECD1AF06C8016AE85146000003EB0000000400EEFF8CA3ECD1AF0684026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80002F08887A4ECD1AF0686026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80206F08887A4ECD1AF0688026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80206F08887A4ECD1AF06DC016AE85146000003EB000000040669000002F1F2F3F4F5F6F7F80204F29181A5ECD1AF0684026AE85149000003EB00000006066900000101020304050607080002F49AFBA5ECD1AF06286AE8514A000003EB00000007040002');
INSERT INTO events VALUES (1003, 24, 1793610068000068, X'01F49AFBA5ECD1AF062A6AE8514A000003EB00000007040204F6A3F5A6ECD1AF06506AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080002F8ACEFA7ECD1AF06526AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080206F8ACEFA7ECD1AF06546AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080604F8ACEFA7ECD1AF06426AE8514A000003EB0000000704020684E3CBADECD1AF06C8016AE85152000003EB000000150086ECC5AEECD1AF0684026AE85153000003EB000000160669000001000000000000000A000488F5BFAFECD1AF068A026AE85153000003EB000000160669000001000000000000000A0408');
INSERT INTO events VALUES (1003, 32, 1793610104000104, X'018AFEB9B0ECD1AF06F001690000010102030405060708026900000101020304050607088E90AEB2ECD1AF06286AE85157000003EB000000170400028E90AEB2ECD1AF062A6AE85157000003EB00000017040204C2FA93CBECD1AF0698026AE85171000003EB0000001800C68C88CDECD1AF069A026AE85171000003EB0000001800C89582CEECD1AF0698024D23EF41000003EB9C5E702900CEB0F0D0ECD1AF06286AE85177000003EB0000001C040002D0B9EAD1ECD1AF062A6AE85177000003EB0000001C040204');
INSERT INTO feedback_files VALUES (1003, X'6D1B4912000003EB431F79A4', 'quality.csv', 2, 1793610255000255);
INSERT INTO filter_set_versions VALUES (1003, X'000000000000001D0000000000000001', X'6AE8517A000003EB0000001D', 1, 'Größe und 測試 🧮', '[]');
INSERT INTO filter_set_versions VALUES (1003, X'000000000000001D0000000000000002', X'6AE8517A000003EB0000001D', 2, 'Größe und 測試 🧮', '[1]');
INSERT INTO filter_sets VALUES (1003, X'6AE8517A000003EB0000001D', 1793610106000106, 'Größe und 測試 🧮', 2, 0, 0);
INSERT INTO group_consents VALUES (1003, X'0000001B690000010102030405060708', X'6AE85176000003EB0000001B', X'690000010102030405060708', X'DFFF44D20263662C1ABFCED763E688CC9427F4FFC556B469061E625176AE84BE', 1793610243000243);
INSERT INTO group_links VALUES (1003, X'6AE85176000003EB0000001B', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', 3, 1, 1796202000000000, 'Größe und 測試 🧮', 'Größe und 測試 🧮', 0);
INSERT INTO group_members VALUES (1003, X'0000001B690000010102030405060708', X'6AE85176000003EB0000001B', X'690000010102030405060708', 1, 1793610243000243);
INSERT INTO group_members VALUES (1003, X'0000001B69000002F1F2F3F4F5F6F7F8', X'6AE85176000003EB0000001B', X'69000002F1F2F3F4F5F6F7F8', 1, 1793610102000102);
INSERT INTO hook_secrets VALUES (1002, X'00000000000000000000000000000002', 2, X'6AE85165000003EA0000001A', X'63396430303336626564363734346263646636393266633938306438373137643765356635613466346538323636623461383439383236303266623163643039', 1793610085000085);
INSERT INTO hook_secrets VALUES (1003, X'00000000000000000000000000000001', 1, X'6AE85175000003EB0000001A', X'070007', 1793610101000101);
INSERT INTO hooks VALUES (1002, X'6AE85166000003EA0000001B', 2, X'000000000000000000000000', X'2DD00BD77E0222CED882665481A9C1D9F907309D16E05ED007A1EA63928477A9', 1793610086000086, 1, 'study.status.change', 'https://example.org/größe', 1, 1, 0, 41, NULL);
INSERT INTO hooks VALUES (1003, X'4D23EF41000003EB9C5E7029', 1, X'7080DEAA000003EB808065F9', X'0000000000000000000000000000000000000000000000000000000000000000', 1793610100000100, 2, 'A B', '4eb8ce4b000003eb8491c650', 1, 1, 0, 29, NULL);
INSERT INTO hooks VALUES (1003, X'6AE85171000003EB00000018', 1, X'4EB8CE4B000003EB8491C650', X'0000000000000000000000000000000000000000000000000000000000000000', 1793610097000097, 1, '', 'https://example.org/sns', 1, 1, 0, 28, NULL);
INSERT INTO house VALUES (0, NULL);
INSERT INTO house_counts VALUES (0, X'00000000000000000000000000000000', 21, X'01E8A7ACD7EDD1AF06F40269000002F1F2F3F4F5F6F7F800EAB0A6D8EDD1AF06E80269000004000000000000000200ECB9A0D9EDD1AF06EA0269000004000000000000000200EEC29ADAEDD1AF06EE026900000400000000000000020269000002F1F2F3F4F5F6F7F8FAF8F6DFEDD1AF06D00269000001010203040506070800', 1793696400000000, NULL, NULL, 0, X'00000000000000000000000000000000');
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
INSERT INTO outboxes VALUES (1002, X'00000000000000000000000000000000', 1, 1, 42);
INSERT INTO outboxes VALUES (1003, X'00000000000000000000000000000000', 0, 2, 28);
INSERT INTO participant_groups VALUES (1003, X'6AE85176000003EB0000001B', X'000000000000000000000000', 1793610102000102, 'Größe und 測試 🧮', '', 2, 1, 0);
INSERT INTO participants VALUES (0, X'69000002F1F2F3F4F5F6F7F8', 1793610023000023, 'DE-BE', '2F1QJWKUDD8XADTFD2Q0G6UTO95ALH', 'age=34');
INSERT INTO participations VALUES (1001, X'00000001690000010102030405060708', X'6AE85117000003E900000001', X'690000010102030405060708', X'6AE8511D000003E900000003', 1, 1793610013000013);
INSERT INTO participations VALUES (1001, X'0000000169000002F1F2F3F4F5F6F7F8', X'6AE85117000003E900000001', X'69000002F1F2F3F4F5F6F7F8', X'6AE85119000003E900000002', 1, 1793610009000009);
INSERT INTO participations VALUES (1002, X'0000000269000002F1F2F3F4F5F6F7F8', X'6AE85129000003EA00000002', X'69000002F1F2F3F4F5F6F7F8', X'6AE8512A000003EA00000003', 1, 1793610026000026);
INSERT INTO participations VALUES (1002, X'0000000669000001000000000000000A', X'6AE85132000003EA00000006', X'69000001000000000000000A', X'6AE85139000003EA00000009', 1, 1793610041000041);
INSERT INTO participations VALUES (1002, X'00000006690000010102030405060708', X'6AE85132000003EA00000006', X'690000010102030405060708', X'6AE85136000003EA00000008', 1, 1793610038000038);
INSERT INTO participations VALUES (1002, X'0000000669000002F1F2F3F4F5F6F7F8', X'6AE85132000003EA00000006', X'69000002F1F2F3F4F5F6F7F8', X'6AE85134000003EA00000007', 1, 1793610036000036);
INSERT INTO participations VALUES (1002, X'0000001269000002F1F2F3F4F5F6F7F8', X'6AE8515A000003EA00000012', X'69000002F1F2F3F4F5F6F7F8', X'6AE8515D000003EA00000014', 1, 1793610077000077);
INSERT INTO participations VALUES (1002, X'0000001869000002F1F2F3F4F5F6F7F8', X'6AE85161000003EA00000018', X'69000002F1F2F3F4F5F6F7F8', X'6AE85162000003EA00000019', 1, 1793610082000082);
INSERT INTO participations VALUES (1003, X'00000007690000010102030405060708', X'6AE8514A000003EB00000007', X'690000010102030405060708', X'6AE8514B000003EB00000008', 1, 1793610059000059);
INSERT INTO participations VALUES (1003, X'0000001F69000002F1F2F3F4F5F6F7F8', X'6AE851FF000003EB0000001F', X'69000002F1F2F3F4F5F6F7F8', X'6AE85201000003EB00000020', 1, 1793610241000241);
INSERT INTO payout_addresses VALUES (0, X'69000002F1F2F3F4F5F6F7F8', 1, X'070008', 1793610244000244);
INSERT INTO payout_items VALUES (0, X'6942CEE71D6CABDDFF260B89AEC8A021', X'690000040000000000000002', 1, X'69000002F1F2F3F4F5F6F7F8', 200, X'070008', 2, 'Größe und 測試 🧮', 1793610247000247);
INSERT INTO payout_sums VALUES (0, X'69000002F1F2F3F4F5F6F7F800000001', X'69000002F1F2F3F4F5F6F7F8', 'GBP', 0, 200);
INSERT INTO payouts VALUES (0, X'690000040000000000000002', 'GBP', 1, 2, 1, 0, 200, 200, 'größe und 測試 🧮', 1793610245000245, '{"reward":"0.50"}', 1793610246000246, X'000000000000000000000000');
INSERT INTO pricing_changes VALUES (1003, 38, 1793610251000251, 0, 32, 'mturk-1', 'prolific-1');
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
690000010102030405060708 292e19bd433a20178ead03b868b6d4012b0bf9757c2e59c9f0d7c98bfa525918 1793610000000000 1793610000000000 1793696400000000 ', '690000030000000000000001 Y3JlZGVudGlhbA a2V5 3 1793610000000000 1793610000000000 1 Größe und 測試 🧮', X'0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO sign_ins VALUES (0, X'9A7E346B3459017A7F1A7BB12D907CDA', 2, X'69000002F1F2F3F4F5F6F7F8', 'worker@example.org', 0, '', 0, NULL, 2, X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', 1793696400000000, '', '', X'0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO signing_keys VALUES (0, X'00000000000000000000000000000001', 1, X'0701', 1793610000000000);
INSERT INTO studies VALUES (1001, X'6AE85117000003E900000001', 1793610007000007, X'000000000000000000000000', 'Größe und 測試 🧮', 3, 12500, 12500, 5000, 0, 25, 1, 0, 1, 23, 23, 12500, 5000, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 1, 0, 0, 0, 0, 0, '', 5, '', 1, 0, NULL, 1793610008000008, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1002, X'6AE85120000003EA00000001', 1793610016000016, X'000000000000000000000000', 'Three places', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 30000, 9999, 2001, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'three places
', 1, 0, NULL, 1793610017000017, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1002, X'6AE85129000003EA00000002', 1793610025000025, X'7080DEAA000003EA808065F9', 'With everything', 3, 5000, 5000, 1300, 0, 2, 0, 0, 0, 2, 1, 0, 0, 0, 3600000000, 1814400000000, NULL, 1796202000000000, 10368000000000, 1803978030000030, 1, '', 1803978030000030, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 1, 0, 0, 0, 0, '', 8, '', 1, 0, NULL, 1793610025000025, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1002, X'6AE85132000003EA00000006', 1793610034000034, X'000000000000000000000000', 'With codes', 5, 3000, 3000, 1000, 200, 4, 1, 1, 1, 0, 0, 9000, 3000, 600, 3600000000, 1814400000000, 1793610000000001, NULL, NULL, NULL, 0, 'OUT:ScreenOut:1400:2:False,DONE:PayPart:0:0:True', 1793610000000001, 2, X'6AE85130000003EA00000005', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 1, 1, '', 4, 'with codes
', 1, 0, NULL, 1793610035000035, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1002, X'6AE8515A000003EA00000012', 1793610074000074, X'000000000000000000000000', 'One of two', 2, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'6AE85110000003EAFFFFFFFF', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'one of two
', 1, 0, NULL, 1793610076000076, X'000000000000000000000000', X'6AE8515B000003EA00000013', X'6AE85159000003EA00000011', '');
INSERT INTO studies VALUES (1002, X'6AE85161000003EA00000018', 1793610081000081, X'000000000000000000000000', 'Pages', 2, 0, 0, 0, 0, 3, 1, 1, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'pages
', 1, 0, NULL, 1793610081000081, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE85122000003EB00000001', 1793610018000018, X'000000000000000000000000', 'Only a draft', 1, 10000, 10000, 2000, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 1, '', 1, 0, NULL, NULL, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE8514A000003EB00000007', 1793610058000058, X'000000000000000000000000', 'Reviewed', 2, 10000, 10000, 2000, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 3, 1, NULL, X'000000000000000000000000', 1, 0, 0, 0, 0, 0, '', 7, '', 1, 0, NULL, 1793610058000058, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE85157000003EB00000017', 1793610071000071, X'000000000000000000000000', 'For cats', 2, 10000, 10000, 2000, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'8B4360A0000003EBC1C6BD2A', 0, 0, 0, 0, 0, 0, '', 3, '', 1, 0, NULL, 1793610071000071, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE85177000003EB0000001C', 1793610103000103, X'000000000000000000000000', 'For a group', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'for a group
', 1, 0, NULL, 1793610104000104, X'D9D170C0000003EB8122E3D5', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE8517C000003EB0000001E', 1793610108000108, X'000000000000000000000000', 'For adults', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'for adults
', 1, 0, NULL, 1793610109000109, X'8B6ED9B9000003EB11715347', X'000000000000000000000000', X'000000000000000000000000', '');
INSERT INTO studies VALUES (1003, X'6AE851FF000003EB0000001F', 1793610239000239, X'000000000000000000000000', 'Shared out', 2, 10000, 10000, 3333, 667, 3, 1, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'shared out
', 1, 0, NULL, 1793610240000240, X'4A7EA61E000003EB6ABDB170', X'000000000000000000000000', X'000000000000000000000000', '0.5:1 1:0');
INSERT INTO study_audiences VALUES (1003, X'4A7EA61E000003EB6ABDB170', 'r+(age 30 100)#0.5:r+(age 30 40)#1:r+(age 41 100)');
INSERT INTO study_audiences VALUES (1003, X'8B6ED9B9000003EB11715347', 'r+(age 18 100)');
INSERT INTO study_audiences VALUES (1003, X'D9D170C0000003EB8122E3D5', 'g+(6ae85176000003eb0000001b)');
INSERT INTO study_collections VALUES (1002, X'6AE8515B000003EA00000013', X'6AE85110000003EAFFFFFFFF', 1793610075000075, 'Größe und 測試 🧮', '{"reward":"0.50"}', NULL, '6ae8515a000003ea00000012', 1);
INSERT INTO study_feedback VALUES (1002, X'000000186AE85162000003EA00000019', X'6AE85161000003EA00000018', X'6AE85162000003EA00000019', X'69000002F1F2F3F4F5F6F7F8', 0, 0, '{"reward":"0.50"}', 'Größe und 測試 🧮', 4, NULL, NULL, 1793610254000254);
INSERT INTO study_reviews VALUES (1003, X'6AE8514A000003EB00000007', 'known 100 Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE -  - 5 00%3A00%3A00
answer Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE A
plurality 50 0 - - 1  - 0 00%3A00%3A00
question Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE
question other
');
INSERT INTO study_tallies VALUES (1002, X'000000000000000000000000', 0, 0, 2, 0, 0, 0, 0, 0);
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
INSERT INTO submissions VALUES (1002, X'6AE85162000003EA00000019', X'6AE85161000003EA00000018', X'69000002F1F2F3F4F5F6F7F8', 1793610082000082, 3, 1793610083000083, NULL, 1795424483000083, '', '', NULL, NULL, 0, 0);
INSERT INTO submissions VALUES (1003, X'6AE8514B000003EB00000008', X'6AE8514A000003EB00000007', X'690000010102030405060708', 1793610059000059, 2, 1793610060000060, 1793610060000060, NULL, 'Größe und 測試 🧮', '', NULL, NULL, 0, 0);
INSERT INTO submissions VALUES (1003, X'6AE85201000003EB00000020', X'6AE851FF000003EB0000001F', X'69000002F1F2F3F4F5F6F7F8', 1793610241000241, 1, NULL, NULL, 1793613841000241, '', '', NULL, NULL, 0, 1);
INSERT INTO survey_responses VALUES (1002, X'6AE8515F000003EA00000016', X'6AE8515E000003EA00000015', 'somebody', 'something', '{"reward":"0.50"}', 0, 1793610079000079);
INSERT INTO surveys VALUES (1002, X'6AE8515E000003EA00000015', X'690000010102030405060708', 'Größe und 測試 🧮', '{"reward":"0.50"}', 1793610078000078, 1, X'000000000000000000000000', 0);
INSERT INTO task_collections VALUES (1002, X'6AE85160000003EA00000017', X'690000010102030405060708', 1793610080000080, 'Größe und 測試 🧮', X'BD3A1E75000003EA2E624BD8', 2, X'000000000000000000000000', NULL);
INSERT INTO task_responses VALUES (1002, X'6AE85162000003EA00000019', X'6AE85160000003EA00000017', X'BD3A1E75000003EA2E624BD8', X'6AE85161000003EA00000018', X'69000002F1F2F3F4F5F6F7F8', 2, 2, 1793610083000083);
INSERT INTO tokens VALUES (0, X'292E19BD433A20178EAD03B868B6D401', X'690000030000000000000001', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', X'690000010102030405060708', 1002, 'frozen', 1, 1793610022000022, 4949283600000000, NULL, 1793610000000000);
INSERT INTO topics VALUES (1003, X'4EB8CE4B000003EB8491C650', 'topic', 1793610096000096, 0);
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
INSERT INTO transfers VALUES (1002, 13, 1793610110000110, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'31818FB7EBE669AFBD71DE906A71B977CB640A50B9E479BA21A1B71F697AA7D4');
INSERT INTO transfers VALUES (1002, 14, 1793610111000111, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'651897DE7B817E6BB67954392E79DB2A5CAB01625C3540A229BF7B56471BBF5A');
INSERT INTO transfers VALUES (1002, 15, 1793610112000112, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'2E9F294AD36539B27347870FA459D9A0BBD2BC4FBCB5D34C695D4606CC8408CA');
INSERT INTO transfers VALUES (1002, 16, 1793610113000113, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'B13A628457E33BBDA0F3022C70DB1226FC5C9545735FF0891190F6A64C930D41');
INSERT INTO transfers VALUES (1002, 17, 1793610114000114, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'25111AD30F2A33A0C0E1B1BACD6044725A814B052113C155219239D8C1FCBA93');
INSERT INTO transfers VALUES (1002, 18, 1793610115000115, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'95814A7EA11A6A60C8991A9C58475DFFF3781044E9B67C9AFE6FC24C1852BDCD');
INSERT INTO transfers VALUES (1002, 19, 1793610116000116, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D05CA58D17523CF5C06A0269F8494B0668343C9ADD6B6798CE38A301ADE5D17B');
INSERT INTO transfers VALUES (1002, 20, 1793610117000117, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'2229CF2F6710AA75616C3214640109211787BE446E3B4F87C45740E8F31193A1');
INSERT INTO transfers VALUES (1002, 21, 1793610118000118, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'23818652E3ACA19E9D01243EEADC0027937A8E65DF8496988CFDA7CC5E02CEF8');
INSERT INTO transfers VALUES (1002, 22, 1793610119000119, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'4CA54847CE5AE63C29CA42A421F86FA3F81E57A65AFDA1CC3242D153C06966CC');
INSERT INTO transfers VALUES (1002, 23, 1793610120000120, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'57C20847366313FB2DBC085F6B1D7C7A96EA9C5AC0F7CFAA2D388E9C2080F077');
INSERT INTO transfers VALUES (1002, 24, 1793610121000121, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'E54673D3DB330C13BA2AA8A071DD71D1FB2A3E9D058B26CD086E97326E17484D');
INSERT INTO transfers VALUES (1002, 25, 1793610122000122, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'434891DFC83D578F9823A834B795EA77AA949BFF591BCBFACC26C5D190A8AB11');
INSERT INTO transfers VALUES (1002, 26, 1793610123000123, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'03FCEB08D2C76D5D14A0288ACCB42F10279CE683745BFBB8FCDC153242ED4D9A');
INSERT INTO transfers VALUES (1002, 27, 1793610124000124, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'DCAB0018D61205CC67B761C8C06ACE9359A7F8B17386CAD18732D34E9D6D46EC');
INSERT INTO transfers VALUES (1002, 28, 1793610125000125, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D449BD6C88F4EA6718DD47A3D81D961EF3F14B5C735EA772C6D6EC0F9875B59D');
INSERT INTO transfers VALUES (1002, 29, 1793610126000126, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'5E755C3C9FB89E568D6CB4E77FAB648761D1207D036A00066108D5E89A82A7B5');
INSERT INTO transfers VALUES (1002, 30, 1793610127000127, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'B22FD50DF0842377282E28C8C2AF1B633ADB66C5968C342246994F891962A17A');
INSERT INTO transfers VALUES (1002, 31, 1793610128000128, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'13E6DC2FFB9BC8173591EC56100DDF3815A667E020230AD280C3CB187762FA33');
INSERT INTO transfers VALUES (1002, 32, 1793610129000129, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D1D1184DCD37E7C7BDD58168029E0CF8B04CF3AC518488962A4442CB70EC010D');
INSERT INTO transfers VALUES (1002, 33, 1793610130000130, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'33B5CAA7E0C127C7CC60EFA7ED8199C289D35B637823CFE7649F71F3FB2DB41A');
INSERT INTO transfers VALUES (1002, 34, 1793610131000131, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D3953AAF66CD5DE2133D3A3E34D15449A7254C61D4F8315E65C35D5F3081E005');
INSERT INTO transfers VALUES (1002, 35, 1793610132000132, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'85EF39A8F012A96D57C2E4D1491CDE0F868A82B83A19824C76E22BE322B7814C');
INSERT INTO transfers VALUES (1002, 36, 1793610133000133, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'5A6D7DA3F33E766F428A0997995E6D90D1CC4FB4D9A13C43E15C9A4A09C1220C');
INSERT INTO transfers VALUES (1002, 37, 1793610134000134, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'3480384C6E2FA507486789089A1A8426BEF6D86542748107BD2BC938FD7AFAE6');
INSERT INTO transfers VALUES (1002, 38, 1793610135000135, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'432DD3B5E9569F514DA1FE0AEA43F10227F374C143F40C414CD49056A131865B');
INSERT INTO transfers VALUES (1002, 39, 1793610136000136, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'A02FD9D2EFE32BC6AFE58FD8F4CD88B45BAE725EF623C4E13F7374E0768950A1');
INSERT INTO transfers VALUES (1002, 40, 1793610137000137, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'050F93EFBA5377AAA4DC2C8917CC12F4411DA8879EF72E636EF5396290DE1AF4');
INSERT INTO transfers VALUES (1002, 41, 1793610138000138, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C073263FC5617BF8C9B0FDB5792AA09305EA309EAC037EFED7DFEA0D966B35EA');
INSERT INTO transfers VALUES (1002, 42, 1793610139000139, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'79DAF0FE02301438CF2B77FB89BB54382EF250FDED98A9E518FFDFB3B9D76C0F');
INSERT INTO transfers VALUES (1002, 43, 1793610140000140, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C25D91836DAAD026DB46688C5AA47C134EECC9E71F945BDC2CDA4A10741469C5');
INSERT INTO transfers VALUES (1002, 44, 1793610141000141, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'ED9D3C1BB019404B86744BB7E0E75B744CAD87B5986494ED131329CD04DBE673');
INSERT INTO transfers VALUES (1002, 45, 1793610142000142, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'356573AFFDCD41DE64F5C72941A503D6DA5D3E988D9AF3ED4EB599F0D5A3A0DB');
INSERT INTO transfers VALUES (1002, 46, 1793610143000143, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'6AD18A7778A522D1A09DF5C3D85908739291FC4D24F6E5FADD4E62C0CA53C875');
INSERT INTO transfers VALUES (1002, 47, 1793610144000144, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'BE49CDECE2C1EF3BC86BB0D7BFEDC270AB7E852407ADEB3D60F3AEF01B0F6074');
INSERT INTO transfers VALUES (1002, 48, 1793610145000145, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'4A963FDD61E5348E282165AFAD429F160185951F1FC1951029E12C3B33A8A6A5');
INSERT INTO transfers VALUES (1002, 49, 1793610146000146, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'7D2EE1C3133E892399A8B12394CF971E9F9A491373B48DE4E795994FA4E8C641');
INSERT INTO transfers VALUES (1002, 50, 1793610147000147, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'552327EEF4D06828A1D78B3F6B0AE1CBA77E7F0887AEA6E2EDC3CFAAA6D1AB91');
INSERT INTO transfers VALUES (1002, 51, 1793610148000148, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'54AD3C2933EFEDD53246CA6D30A69F05F8241E6669787E665B946203A397FF17');
INSERT INTO transfers VALUES (1002, 52, 1793610149000149, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'CFE2F931F389DEAD346C272697E7469E5EA936187E8C9E86D484D4EBD1FAC391');
INSERT INTO transfers VALUES (1002, 53, 1793610150000150, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'5B23DB6AE2617AB2337A6BC6E8D41286CF4A3486B6F7DC1C9BD65705FDA48B02');
INSERT INTO transfers VALUES (1002, 54, 1793610151000151, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'4C091EA819040175353005FD8C9F421FB0CE518925A473EC31F21EF44F6AEF2A');
INSERT INTO transfers VALUES (1002, 55, 1793610152000152, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'468C0FADA6C0FB5052E8D1D25E52E265852175EABD08A57BD04A49D09A29F982');
INSERT INTO transfers VALUES (1002, 56, 1793610153000153, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'856D46990E9E23EB1B5913EF555A36646E8C0FF5DC83AD07AB30A528943BB57A');
INSERT INTO transfers VALUES (1002, 57, 1793610154000154, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B6CF789E02BB7603053FCDA1B8E4191A6328BD20C049CC21F52A3B11AB76F560');
INSERT INTO transfers VALUES (1002, 58, 1793610155000155, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'82B80A2C3619C93BF0291CB289D07D3C910D60EAAE602346B5D4C1CE9744A112');
INSERT INTO transfers VALUES (1002, 59, 1793610156000156, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'269C87A3A47DC3764113E0D998F1430D0648EDCA4779D64149E016EF9A16F37E');
INSERT INTO transfers VALUES (1002, 60, 1793610157000157, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'174257EFB5D9E1F21D023297EBD94E87FDC96EAC8DD8CB8A12720D38A8CE6E67');
INSERT INTO transfers VALUES (1002, 61, 1793610158000158, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'A3A385DBBFDA8E069CC7B57432B430DA4BB4379FDDAD6D87698B7042D239C43B');
INSERT INTO transfers VALUES (1002, 62, 1793610159000159, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'438D5D53B740EE250B22D3965E3757B873B122D3C56547A756311CB3BA7D112D');
INSERT INTO transfers VALUES (1002, 63, 1793610160000160, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'47D7D8655F99145A9E9FD58AC3A7406D9C619C696EF9A6CE083003362BEE6A86');
INSERT INTO transfers VALUES (1002, 64, 1793610161000161, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'9A6B206204C5C5BD051DADED46D23BF233DA6F327B43F5EB567BF0971F325272');
INSERT INTO transfers VALUES (1002, 65, 1793610162000162, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'CEC0C29D3191DECBAAF42137948D6D01A6032472994DFAEE8CC73E87181DB526');
INSERT INTO transfers VALUES (1002, 66, 1793610163000163, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'170886142FECD37D748BDBB5B7142FFA7B04329B8DE26192FD5EF9AF27270781');
INSERT INTO transfers VALUES (1002, 67, 1793610164000164, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'1A16756BEA3779D7022E69E028CF408A00186A7D75D164DAEEE40C842B4C9657');
INSERT INTO transfers VALUES (1002, 68, 1793610165000165, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'714D0CDB5F052A83B24D6209D3CF42F4E25C6FC6E49B6FC3AAF77100792BFE71');
INSERT INTO transfers VALUES (1002, 69, 1793610166000166, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C949A9E88AF33FDA45DDA4AC0E4171D2AF1B46268F783D1FDBBC6FAE002CA5AB');
INSERT INTO transfers VALUES (1002, 70, 1793610167000167, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'29D31464BA666ACB1F45E727F88286C34141C7827591E90EFD9340B9D635390F');
INSERT INTO transfers VALUES (1002, 71, 1793610168000168, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'0D260C998F0D84274B9B16A84D31340A009EF5D360702ED26E3EE377E814DE6C');
INSERT INTO transfers VALUES (1002, 72, 1793610169000169, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'384BD4FA00403F3FACAE942C5F684A64AFEF4EE4F017A037EECF66799BEC5CF0');
INSERT INTO transfers VALUES (1002, 73, 1793610170000170, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8DAF6C5916360E03CD53E6E1D4583B03EBC4E4015275A0807B6A9667E367D920');
INSERT INTO transfers VALUES (1002, 74, 1793610171000171, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'69C6A733BDA5C997A65EA3C02D33BAD3B3A61E8D05E5565E587E6B170208EC34');
INSERT INTO transfers VALUES (1002, 75, 1793610172000172, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8F9A4FAA918875F12CC5730592A4823635AA4F50A4CF773B29BCAE2F5FA5B68C');
INSERT INTO transfers VALUES (1002, 76, 1793610173000173, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'B9804867B9344A25C937723F4AEB48B5B4393B9DC6FEEF1C661A8C6FB0E4CE6D');
INSERT INTO transfers VALUES (1002, 77, 1793610174000174, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'AEE4C342F784170B2C1AF884A4736DD71E70F935F56813158466B018247D5582');
INSERT INTO transfers VALUES (1002, 78, 1793610175000175, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'640E5E950A14C0F45B165FB96800EDF03FC2C0874C1E18BC2E30AEE0FFE02970');
INSERT INTO transfers VALUES (1002, 79, 1793610176000176, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'FFBF4FBFC0D63A782C8CC715E84A061C42922CCBF90C9DB8E81A6B6288A6B446');
INSERT INTO transfers VALUES (1002, 80, 1793610177000177, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'58F29474AB135E05B0107434CFC4230886F24A5C1E0901CD51BA46A70496ECA8');
INSERT INTO transfers VALUES (1002, 81, 1793610178000178, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'989B8DBB7C9DD2FF353C1D8AE38371BAE79385CDDB7D19107AE9F56E76664001');
INSERT INTO transfers VALUES (1002, 82, 1793610179000179, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'E2BFBC9576B99D89B489347BD2033B85204A8A5A6A7A4AAA3FE7C2EEDCB48220');
INSERT INTO transfers VALUES (1002, 83, 1793610180000180, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'EAAFF3F129CA3F2B3F5D62C825C246812FBCE6EFCB234A619824FC474D6C224E');
INSERT INTO transfers VALUES (1002, 84, 1793610181000181, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'99FD235ED4550FF8F31C705A8F6582653531D4185472116B7767C6340AF9ADCD');
INSERT INTO transfers VALUES (1002, 85, 1793610182000182, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'3877160943FD8D36F5DA4EB45D15ECD2A1E455E203499EDA992F86D4818AEA16');
INSERT INTO transfers VALUES (1002, 86, 1793610183000183, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C2C376F1AF347974127CB25E26B120FE13E5616F33BD0BD708F5F3CC9E7D23C0');
INSERT INTO transfers VALUES (1002, 87, 1793610184000184, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'58B555EECECF152E49BE38606AC706CA2314D471EA1E08ED6D00C83219FD5026');
INSERT INTO transfers VALUES (1002, 88, 1793610185000185, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'56EFF0CD7448D1A2FA2C6C3160D105025BA3D8342EC011C3F2BA0FB5D82B709E');
INSERT INTO transfers VALUES (1002, 89, 1793610186000186, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B3D8EF9BDCB6764205BBE72B94F2525DBD1FD587F4E99AC513BAF12F8B854913');
INSERT INTO transfers VALUES (1002, 90, 1793610187000187, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'8CE0D5AE146B5561723F2948A3E439094DF1CAE1967349DBBC94D09BAAEAEF52');
INSERT INTO transfers VALUES (1002, 91, 1793610188000188, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D8349F13FADC37E588EA3EE516DCEBD5FC1BA8A8F96772BAEF2D66D8512D3548');
INSERT INTO transfers VALUES (1002, 92, 1793610189000189, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'504C5187EA1129BECCA4C34F284ECD578A3F632F5FB33DC8D77AF1E6C361A8EB');
INSERT INTO transfers VALUES (1002, 93, 1793610190000190, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'3CC205B6E74E5DA953651CD32DDD21577680C3425E83F0158FCDC97E76C48BFA');
INSERT INTO transfers VALUES (1002, 94, 1793610191000191, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'438EDEA3B52EB1D07277B7845515A29C9A1F5EC50AE277B1F29A8CF07CE41C04');
INSERT INTO transfers VALUES (1002, 95, 1793610192000192, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8ABCF46DB2156CA3C88BE461FFD477F4563B3CD5147C05AC4D554EB328C9F161');
INSERT INTO transfers VALUES (1002, 96, 1793610193000193, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'BB582EA42EB56AEDEAFAEB4CADA2A084C1FB0FB3A88E91B4454E8C69AFD7A8BE');
INSERT INTO transfers VALUES (1002, 97, 1793610194000194, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'489B13989102A9F500719888CED2FEF4B917377B854D59D2E67F934B343ABC46');
INSERT INTO transfers VALUES (1002, 98, 1793610195000195, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'3BB5BCDD9677FB62781A691D09C069F5CE519F5A6A45C9815A8D9C206AC23337');
INSERT INTO transfers VALUES (1002, 99, 1793610196000196, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B11C10643343740E2AF005D6E2E193464336D2F7035425384642534E6D264FE1');
INSERT INTO transfers VALUES (1002, 100, 1793610197000197, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'20F3582E84A870A71FED534131C47E929525B6879366AADFE80F829861266273');
INSERT INTO transfers VALUES (1002, 101, 1793610198000198, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'46902395D9516976FCAF4A72B5D0CB6DAAB3EFB3C2192B97DBFEF3BF29855CF0');
INSERT INTO transfers VALUES (1002, 102, 1793610199000199, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'830E0A749CCFACF045B9B86919F576B725ACEAAFC0CCBD6701EECD83FA922211');
INSERT INTO transfers VALUES (1002, 103, 1793610200000200, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'ECF76937B5A7450116D496CEC767B9945409E8DE26CEA83084638C9B5230828E');
INSERT INTO transfers VALUES (1002, 104, 1793610201000201, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C636C56FB58D6AFA8F9A06E38FEDEBB34796863EFB29F99A8FA5E2C8CDA6F9E7');
INSERT INTO transfers VALUES (1002, 105, 1793610202000202, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'7C2951976DEBE933C94E4A281FB340F9AAA50316D36F568A39AD28F08F44AB96');
INSERT INTO transfers VALUES (1002, 106, 1793610203000203, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'02B5DEBA19CB112C5B6AC4A3DB0AEE407CAE08EF199172036B982CC4F081B496');
INSERT INTO transfers VALUES (1002, 107, 1793610204000204, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'EEE03814468FA67A6996B13A57BD7CF127478C4C4C5BAE19418A68B634276B55');
INSERT INTO transfers VALUES (1002, 108, 1793610205000205, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'0076C9B54A32ED4906CEA0651CE87CD64DD2DA02A61B13EEB23461490C25DF22');
INSERT INTO transfers VALUES (1002, 109, 1793610206000206, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'F6A51725E7916E7D45FD45B9A667016674AD20154E65EE3BA15143838382AB9D');
INSERT INTO transfers VALUES (1002, 110, 1793610207000207, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'9A38C9CE9C486708E5741388F0C5409C8DF6B3CE49E16B07379AF086AF225AFF');
INSERT INTO transfers VALUES (1002, 111, 1793610208000208, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'A3051517E6B64C08277EFC5C7DD27D6819C98E21A9387C3CB063667062DE7E6B');
INSERT INTO transfers VALUES (1002, 112, 1793610209000209, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'725AF5C5B336EE895BB147B667E02223E019F904875689289AC36FC1B5BB97EA');
INSERT INTO transfers VALUES (1002, 113, 1793610210000210, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'2C8BEF8E25EC675129A90AA3B2CCB10B0EBEAE2DFB2AAE0C29F4C4E760BDED59');
INSERT INTO transfers VALUES (1002, 114, 1793610211000211, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'8FD3EA796D9C2908BC427C42F1FC9995FCBAA656D240EF84BC039CD12E4E24EE');
INSERT INTO transfers VALUES (1002, 115, 1793610212000212, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'47BA4D1047B002C82AEEB12428C96FFAABE5B69D0C42534366A525B1B6DE6EE0');
INSERT INTO transfers VALUES (1002, 116, 1793610213000213, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'67C5590BDE1F4D83FFF027D33410F493A2A56C679DC4F8F8D97941B46A6B1442');
INSERT INTO transfers VALUES (1002, 117, 1793610214000214, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C5EA55C55BF4ED3CAB11D46CFD3F54ADAD604F1887EC599DEF87B7063396FC66');
INSERT INTO transfers VALUES (1002, 118, 1793610215000215, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'47CAB6D7D82D1A4F55C327435370179F92E137360AC3246DCEED688A74A19100');
INSERT INTO transfers VALUES (1002, 119, 1793610216000216, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'E4088A2D5CF1EDD84ABA3DC5EF6DA76E308DB2B04AE00CA06445AAE9E9DFF1B9');
INSERT INTO transfers VALUES (1002, 120, 1793610217000217, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'0792B9B36CE8283727D5B32632B11A60D178F052B48D2D9C5D96638AD8F1F2C0');
INSERT INTO transfers VALUES (1002, 121, 1793610218000218, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'5813D099BD0372711DA1DACD64CFE08F4583914A83B858628AE2410A8C0B9CC6');
INSERT INTO transfers VALUES (1002, 122, 1793610219000219, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'16FFEA8C71DCFB9973D5FBB32D3F0C2E7E4A0733A6BF6D6E75149C729783D9D7');
INSERT INTO transfers VALUES (1002, 123, 1793610220000220, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'96A7EA071B49C892F69135460B41A5F0C5726684EC53BCBB0E78F56258634DB8');
INSERT INTO transfers VALUES (1002, 124, 1793610221000221, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'66DAAF862F4860EF69714B8FBC46172E1F347D2586E57B80F48395B52FBE29D3');
INSERT INTO transfers VALUES (1002, 125, 1793610222000222, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'AB4FBBAA489C9FB8C73855F4B2AC4235709E9D8D0833FFCBC383006D2BF21320');
INSERT INTO transfers VALUES (1002, 126, 1793610223000223, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'F9CA898AABBD8F78748D4A2D3E52B53CDD42905DD779CE8671636B8847B4E124');
INSERT INTO transfers VALUES (1002, 127, 1793610224000224, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'990E0735F047607456023A4DABCFCEFE090C6280633AFC705C2490BD40595E6F');
INSERT INTO transfers VALUES (1002, 128, 1793610225000225, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'49C16941B3625E02D45B2579C8B41DE870A2B6AFE48097F59853C43A67E0A796');
INSERT INTO transfers VALUES (1002, 129, 1793610226000226, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'5C4F74BBAACB6A02191AAF7FD890CEF8C0449CCE369573FC563D51F1CB290659');
INSERT INTO transfers VALUES (1002, 130, 1793610227000227, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'3686CA83858B8AF65F1002BB3BE244CD93BC362FE094C6273B1E988A85BB45D0');
INSERT INTO transfers VALUES (1002, 131, 1793610228000228, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D44CE8FF0B35C82470C5BB44F9FAACF8CD8294C0BE7A50239F66DE96D57EE787');
INSERT INTO transfers VALUES (1002, 132, 1793610229000229, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'EED7793F437DF2A38FC14A67B945894528E55A588CB56A94D80E1AAE23C4154D');
INSERT INTO transfers VALUES (1002, 133, 1793610230000230, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'ECE9F690A331F7138DF5CB0FDB8F0A8B2A84137C0B9D9527192F7BD671CD1C2E');
INSERT INTO transfers VALUES (1002, 134, 1793610231000231, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'3D59E95E4374DBF048F97B81C222FA51EC650F42A34983D406D89D01620FF00E');
INSERT INTO transfers VALUES (1002, 135, 1793610232000232, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'CFB9452829703F955278B4EC2ADB5827F9AB77CFF3EE401E1458EAA9E5821B7B');
INSERT INTO transfers VALUES (1002, 136, 1793610233000233, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'AC91BDB7C30F9D5D7A54D456AD6739E13B35A0A66FFFB446059CDE29A42349A2');
INSERT INTO transfers VALUES (1002, 137, 1793610234000234, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'9416F3F05908432CB8C3B0D9B875466532EF7F8571F93C54F1FE701AD22DC341');
INSERT INTO transfers VALUES (1002, 138, 1793610235000235, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'EB4E3DFE26CF30F2C8BF709DD8BAC6BAEEFA6FAF4EAFA1EAA2D823BB87BBB40B');
INSERT INTO transfers VALUES (1002, 139, 1793610236000236, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'78AC663ABF45353C75038F1FC0DE2463224DDD2D2422E044E753674D6414F3D9');
INSERT INTO transfers VALUES (1002, 140, 1793610237000237, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'B1082971CB16222CF11190844C02B1C99A98E1222F8E235D7164282A6F8E86A4');
INSERT INTO uploads VALUES (1002, X'DFD886A7000003EA31AEADE5', X'6AE85129000003EA00000002', X'6AE8512A000003EA00000003', 'Größe und 測試 🧮', 'a file.txt', 'text/plain', X'0007FF');
INSERT INTO uploads VALUES (1003, X'6D1B4912000003EB431F79A4', X'6D1B4912000003EB431F79A4', X'6D1B4912000003EB431F79A4', '', 'quality.csv', '', X'072C');
INSERT INTO users VALUES (0, X'690000010102030405060708', 'Zoë Researcher', 'zoe@example.org', 1793610001000001);
COMMIT;
