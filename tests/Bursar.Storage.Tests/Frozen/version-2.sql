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
, last_event INTEGER NOT NULL DEFAULT 0, recent_events BLOB NOT NULL DEFAULT x'', fingerprint_version INTEGER NOT NULL DEFAULT 0, fingerprint BLOB NOT NULL DEFAULT x'00000000000000000000000000000000', moved_at INTEGER, anonymous INTEGER NOT NULL DEFAULT 0) STRICT;
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
  withdrawn           INTEGER NOT NULL, anonymous INTEGER NOT NULL DEFAULT 0,
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
  created_at          INTEGER NOT NULL, locale TEXT NOT NULL DEFAULT '', marks TEXT NOT NULL DEFAULT '', answers TEXT NOT NULL DEFAULT '', forgotten_at INTEGER,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE participations (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  study               BLOB    NOT NULL,
  participant         BLOB    NOT NULL,
  submission          BLOB    NOT NULL, submissions INTEGER NOT NULL DEFAULT 1, first_at INTEGER, task_groups TEXT NOT NULL DEFAULT '',
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
  sessions            TEXT    NOT NULL, passkeys TEXT NOT NULL DEFAULT '', provider_subject BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000', only_book INTEGER NOT NULL DEFAULT 0,
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
  due_at              INTEGER, origin INTEGER NOT NULL DEFAULT 0, project BLOB NOT NULL DEFAULT x'000000000000000000000000', reviews INTEGER NOT NULL DEFAULT 0, reviewed INTEGER NOT NULL DEFAULT 0, review_at INTEGER, requirements BLOB NOT NULL DEFAULT x'000000000000000000000000', approved INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0, returned INTEGER NOT NULL DEFAULT 0, timed_out INTEGER NOT NULL DEFAULT 0, screened_out INTEGER NOT NULL DEFAULT 0, partly_approved INTEGER NOT NULL DEFAULT 0, internal_name TEXT NOT NULL DEFAULT '', phase INTEGER NOT NULL DEFAULT 0, search TEXT NOT NULL DEFAULT '', per_participant INTEGER NOT NULL DEFAULT 1, at_once INTEGER NOT NULL DEFAULT 0, rejects_under INTEGER, published_at INTEGER, audience BLOB NOT NULL DEFAULT x'000000000000000000000000', collection BLOB NOT NULL DEFAULT x'000000000000000000000000', logins BLOB NOT NULL DEFAULT x'000000000000000000000000', quota TEXT NOT NULL DEFAULT '', reserved INTEGER NOT NULL DEFAULT 0,
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
CREATE TABLE subject_owners (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  subject             BLOB    NOT NULL,
  person              BLOB    NOT NULL,
  PRIMARY KEY (book_id, id)
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
  return_requested_at INTEGER, earned INTEGER NOT NULL DEFAULT 0, stratum INTEGER NOT NULL DEFAULT 0, has_draft INTEGER NOT NULL DEFAULT 0,
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
CREATE TABLE task_datapoints (
  book_id             INTEGER NOT NULL,
  id                  BLOB    NOT NULL,
  dataset             BLOB    NOT NULL,
  number              INTEGER NOT NULL,
  record              TEXT    NOT NULL,
  PRIMARY KEY (book_id, id)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX task_batches_by_dataset ON task_batches (book_id, dataset, id);
CREATE INDEX task_datapoints_by_dataset ON task_datapoints (book_id, dataset, number);
CREATE INDEX task_jobs_by_owner ON task_jobs (book_id, owner, kind, deleted, id);
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
INSERT INTO alerts VALUES (1002, X'00000000000000000000000000000000', 1000000, 14, 'zoe@example.org', 2, 1793610256000256, 1793610256000256, 0, '', 0);
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
INSERT INTO balance_marks VALUES (1002, 128, 1793610232000232, -84000, 0, 0, 29600, -15299, -2961, 39000, 12999, 2601, 15400, 2300, 360);
INSERT INTO blocks VALUES (1003, X'690000010102030405060708', 1, 'Größe und 測試 🧮', 1793610069000069);
INSERT INTO bonus_batches VALUES (1002, X'6AE8513D000003EA0000000A', X'6AE85132000003EA00000006', 1793610046000046);
INSERT INTO bonus_batches VALUES (1002, X'6AE8513F000003EA0000000C', X'6AE85132000003EA00000006', NULL);
INSERT INTO bonuses VALUES (1002, X'6AE8512D000003EA00000004', X'6AE85129000003EA00000002', X'6AE8512A000003EA00000003', X'69000002F1F2F3F4F5F6F7F8', 2500, 'Größe und 測試 🧮', 1793610029000029);
INSERT INTO bonuses VALUES (1002, X'6AE8513E000003EA0000000B', X'6AE85132000003EA00000006', X'6AE85136000003EA00000008', X'690000010102030405060708', 2500, '', 1793610046000046);
INSERT INTO books VALUES (1001, X'6AE85110000003E900000000', 'Größe und 測試 🧮', 'Prepaid, with some credit.', 'USD', 500000, 0, 'mturk-1', 'prolific-1', '0.50', X'690000010102030405060708', 1793610002000002, 3, 6, X'3EDF9D593785F8E49A535FECD14DD04AD98800AC996CEA9BF67E66A79ACB4897', -99999900, 0, 0, 99974900, -10000, 0, 12500, 5000, 0, 12500, 5000, 0, 12, X'0196F391F9EBD1AF06546AE85119000003E9000000020F6AE85117000003E90000000169000002F1F2F3F4F5F6F7F8060408B8910298FC8BFAEBD1AF063A6AE85117000003E9000000010C04040A98D70A9A8586FBEBD1AF06506AE8511D000003E900000003076AE85117000003E90000000169000001010203040506070800029C8E80FCEBD1AF06306AE85117000003E9000000010C04060C889131', 0, X'00000000000000000000000000000000', 1793610014000014, 0);
INSERT INTO books VALUES (1002, X'6AE85110000003EA00000000', 'Pounds', '', 'GBP', 70000, 0, 'mturk-1', 'prolific-1', NULL, X'690000010102030405060708', 1793610003000003, 34, 140, X'07B3ECB82D57A8DDE59A3205075A6FF4C9CE175DEE5489E356104BD8E0246B6B', -84000, 0, 0, 29600, -15299, -2961, 39000, 12999, 2601, 15400, 2300, 360, 178, X'018094E5E2EDD1AF06126AE85110000003EA0000000004020486AFD3E5EDD1AF06CE026900000101020304050607082402D20F690000010102030405060708', 0, X'00000000000000000000000000000000', 1793610244000244, 0);
INSERT INTO books VALUES (1003, X'6AE85110000003EB00000000', 'Sandbox', '', 'USD', 0, 1, 'mturk-1', 'fee=1/4 vat=1/5 large=0 from=2147483647 minimum=0 step=1 surcharges=', NULL, X'690000010102030405060708', 1793610004000004, 36, 0, X'0000000000000000000000000000000000000000000000000000000000000000', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, X'018CCAC1E8EDD1AF06626AE85216000003EB00000022076AE85215000003EB0000002169000002F1F2F3F4F5F6F7F800129E9B8CF1EDD1AF06286AE8521F000003EB000000230400029E9B8CF1EDD1AF062A6AE8521F000003EB00000023040204A0A486F2EDD1AF06506AE85220000003EB00000024076AE8521F000003EB0000002369000002F1F2F3F4F5F6F7F80002A6BFF4F4EDD1AF06046AE85110000003EB0000000000', 0, X'00000000000000000000000000000000', NULL, 1);
INSERT INTO collection_parts VALUES (1002, X'0000001369000002F1F2F3F4F5F6F7F8', X'6AE8515B000003EA00000013', X'69000002F1F2F3F4F5F6F7F8', X'6AE8515A000003EA00000012');
INSERT INTO credit_changes VALUES (1002, 175, 1793610245000245, 0, 70000);
INSERT INTO deliveries VALUES (1002, X'6AE8516F000003EA00000021', X'6AE8516D000003EA00000020', X'6AE85132000003EA00000006', 'study.status.change', 'https://example.org/größe', '{"reward":"0.50"}', 1793610000000000, 1793610095000095, 1, 0, 1793610095000095, '', X'6AE8516F000003EA00000022');
INSERT INTO deliveries VALUES (1002, X'6AE8516F000003EA00000022', X'6AE8516D000003EA00000020', X'6AE85132000003EA00000006', 'study.status.change', 'https://example.org/größe', 'Größe und 測試 🧮', 1793610000000000, 1793610095000095, 1, 0, NULL, '', X'000000000000000000000000');
INSERT INTO deliveries VALUES (1003, X'6AE85179000003EB00000019', X'6AE85178000003EB00000018', X'6AE85178000003EB00000018', 'SubscriptionConfirmation', 'https://example.org/sns', 'Größe und 測試 🧮', 1793610105000105, 1793610105000105, 1, 0, 1793610105000105, '', X'000000000000000000000000');
INSERT INTO documents VALUES (1002, X'6AE85129000003EA00000002', 'Größe und 測試 🧮');
INSERT INTO documents VALUES (1002, X'6AE8512A000003EA00000003', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE85132000003EA00000006', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE8513D000003EA0000000A', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE8513F000003EA0000000C', 'Größe und 測試 🧮');
INSERT INTO documents VALUES (1002, X'6AE85162000003EA00000019', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'6AE85169000003EA0000001E', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'7080DEAA000003EA808065F9', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'723B5301000003EA103779AD', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'B487B06C000003EA2ED4392F', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1002, X'BD3A1E75000003EA2E624BD8', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1003, X'6AE85147000003EB00000005', '{"reward":"0.50"}');
INSERT INTO documents VALUES (1003, X'6AE8514B000003EB00000008', '{"reward":"0.50"}');
INSERT INTO events VALUES (0, 8, 1793610096000096, X'018299CDEFEBD1AF06A00169000001010203040506070800A6BBE280ECD1AF06A40161041BF8000003E9474432AD10D20FA8C4DC81ECD1AF06A401EF6BF03B000003E915E4007410D20FAACDD682ECD1AF06A601EF6BF03B000003E915E4007410D20FACD6D083ECD1AF06A80169000003000000000000000110D40FAEDFCA84ECD1AF06A20169000002F1F2F3F4F5F6F7F8008C87B4B1ECD1AF06AC0169000002F1F2F3F4F5F6F7F800C0F199CAECD1AF06C00269000001010203040506070800');
INSERT INTO events VALUES (0, 16, 1793610112000112, X'01C2FA93CBECD1AF06C20269000001010203040506070800C4838ECCECD1AF06C40269000001010203040506070800C4838ECCECD1AF06C60269000001010203040506070800C68C88CDECD1AF06C60269000001010203040506070800C89582CEECD1AF06CA0269000001010203040506070800CA9EFCCEECD1AF06C00269000002F1F2F3F4F5F6F7F800CCA7F6CFECD1AF06C20269000002F1F2F3F4F5F6F7F800E081BBD9ECD1AF06AC0169000002F1F2F3F4F5F6F7F800');
INSERT INTO events VALUES (0, 24, 1793610265000265, X'01F6E682DEEDD1AF06F40269000002F1F2F3F4F5F6F7F800F8EFFCDEEDD1AF06E80269000004000000000000000200FAF8F6DFEDD1AF06EA0269000004000000000000000200FC81F1E0EDD1AF06EE026900000400000000000000020269000002F1F2F3F4F5F6F7F888B8CDE6EDD1AF06D002690000010102030405060708008ED3BBE9EDD1AF06A2016900000300000000000000010090DCB5EAEDD1AF06C0026900000300000000000000010092E5AFEBEDD1AF06AE0169000003000000000000000100');
INSERT INTO events VALUES (1001, 8, 1793610010000010, X'0184A2C7F0EBD1AF06026AE85110000003E9000000000084A2C7F0EBD1AF060A6900000101020304050607080400028ABDB5F3EBD1AF06066AE85110000003E90000000008028084AF5F8CC6AFF4EBD1AF06086AE85110000003E9000000000804C8018ECFA9F5EBD1AF06286AE85117000003E90000000104000290D8A3F6EBD1AF062A6AE85117000003E9000000010C020406E0DC2A92E19DF7EBD1AF06506AE85119000003E900000002076AE85117000003E90000000169000002F1F2F3F4F5F6F7F8000294EA97F8EBD1AF06526AE85119000003E900000002076AE85117000003E90000000169000002F1F2F3F4F5F6F7F80206');
INSERT INTO events VALUES (1002, 8, 1793610026000026, X'0186ABC1F1EBD1AF06026AE85110000003EA000000000086ABC1F1EBD1AF060A6900000101020304050607080400029E97FAFCEBD1AF06066AE85110000003EA000000000802C0A00AA0A0F4FDEBD1AF06286AE85120000003EA00000001040002A2A9EEFEEBD1AF062A6AE85120000003EA000000010C020404A09005B2F1BE86ECD1AF06286AE85129000003EA00000002040002B2F1BE86ECD1AF062A6AE85129000003EA000000020C020406F0C401B4FAB887ECD1AF06506AE8512A000003EA00000003076AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80002');
INSERT INTO events VALUES (1002, 16, 1793610033000033, X'01B683B388ECD1AF06526AE8512A000003EA00000003076AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80206B88CAD89ECD1AF06566AE8512A000003EA000000030F6AE85129000003EA0000000269000002F1F2F3F4F5F6F7F8060808B862BA95A78AECD1AF06786AE8512D000003EA000000040B6AE85129000003EA0000000269000002F1F2F3F4F5F6F7F80AF02EBC9EA18BECD1AF06306AE85129000003EA000000020C04060CB862BC9EA18BECD1AF06426AE85129000003EA00000002040206BEA79B8CECD1AF063E6AE85129000003EA00000002040606C0B0958DECD1AF06146AE85130000003EA0000000500C2B98F8EECD1AF06166AE85110000003EAFFFFFFFF00');
INSERT INTO events VALUES (1002, 24, 1793610040000040, X'01C4C2898FECD1AF06286AE85132000003EA00000006040002C6CB8390ECD1AF062A6AE85132000003EA000000060C02040EC08602C8D4FD90ECD1AF06506AE85134000003EA00000007076AE85132000003EA0000000669000002F1F2F3F4F5F6F7F80002CADDF791ECD1AF06526AE85134000003EA00000007076AE85132000003EA0000000669000002F1F2F3F4F5F6F7F80206CADDF791ECD1AF065C6AE85134000003EA000000070F6AE85132000003EA0000000669000002F1F2F3F4F5F6F7F8060E10D01ECCE6F192ECD1AF06506AE85136000003EA00000008076AE85132000003EA000000066900000101020304050607080002CEEFEB93ECD1AF06526AE85136000003EA00000008076AE85132000003EA000000066900000101020304050607080206D0F8E594ECD1AF065E6AE85136000003EA000000080F6AE85132000003EA00000006690000010102030405060708061014E820');
INSERT INTO events VALUES (1002, 32, 1793610063000063, X'01D281E095ECD1AF06506AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0002D48ADA96ECD1AF06526AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0206D693D497ECD1AF06606AE85139000003EA00000009076AE85132000003EA0000000669000001000000000000000A0606D89CCE98ECD1AF062C6AE85132000003EA0000000604040ADCAEC29AECD1AF06786AE8513E000003EA0000000B0B6AE85132000003EA0000000669000001010203040506070816D836FCBEE3A9ECD1AF068C016AE8514E000003EA0000000D0A690000010102030405060708189875FEC7DDAAECD1AF06AC026AE8514F000003EA0000000E0269000002F1F2F3F4F5F6F7F8FEC7DDAAECD1AF06AC026AE8514F000003EA0000000F02690000010102030405060708');
INSERT INTO events VALUES (1002, 40, 1793610083000083, X'0180D1D7ABECD1AF06AC026AE85150000003EA000000100269000002F1F2F3F4F5F6F7F894AB9CB5ECD1AF06286AE8515A000003EA0000001204000298BD90B7ECD1AF062A6AE8515A000003EA000000120402049AC68AB8ECD1AF06506AE8515D000003EA00000014076AE8515A000003EA0000001269000002F1F2F3F4F5F6F7F80002A2EAF2BBECD1AF06286AE85161000003EA00000018040002A2EAF2BBECD1AF062A6AE85161000003EA00000018040204A4F3ECBCECD1AF06506AE85162000003EA00000019076AE85161000003EA0000001869000002F1F2F3F4F5F6F7F80002A6FCE6BDECD1AF06526AE85162000003EA00000019076AE85161000003EA0000001869000002F1F2F3F4F5F6F7F80206');
INSERT INTO events VALUES (1002, 48, 1793610118000118, X'01B0A9C9C2ECD1AF06286AE85168000003EA0000001D040002B0A9C9C2ECD1AF062A6AE85168000003EA0000001D040204B2B2C3C3ECD1AF06506AE85169000003EA0000001E076AE85168000003EA0000001D69000002F1F2F3F4F5F6F7F80002B4BBBDC4ECD1AF06526AE85169000003EA0000001E076AE85168000003EA0000001D69000002F1F2F3F4F5F6F7F80206BAD6ABC7ECD1AF0698026AE8516D000003EA0000002000BCDFA5C8ECD1AF069A026AE8516D000003EA0000002000EAAE9DDEECD1AF06066AE85110000003EA00000000081AC801ECB797DFECD1AF06086AE85110000003EA00000000081CC801');
INSERT INTO events VALUES (1002, 56, 1793610126000126, X'01EEC091E0ECD1AF06066AE85110000003EA00000000081EC801F0C98BE1ECD1AF06086AE85110000003EA000000000820C801F2D285E2ECD1AF06066AE85110000003EA000000000822C801F4DBFFE2ECD1AF06086AE85110000003EA000000000824C801F6E4F9E3ECD1AF06066AE85110000003EA000000000826C801F8EDF3E4ECD1AF06086AE85110000003EA000000000828C801FAF6EDE5ECD1AF06066AE85110000003EA00000000082AC801FCFFE7E6ECD1AF06086AE85110000003EA00000000082CC801');
INSERT INTO events VALUES (1002, 64, 1793610134000134, X'01FE88E2E7ECD1AF06066AE85110000003EA00000000082EC8018092DCE8ECD1AF06086AE85110000003EA000000000830C801829BD6E9ECD1AF06066AE85110000003EA000000000832C80184A4D0EAECD1AF06086AE85110000003EA000000000834C80186ADCAEBECD1AF06066AE85110000003EA000000000836C80188B6C4ECECD1AF06086AE85110000003EA000000000838C8018ABFBEEDECD1AF06066AE85110000003EA00000000083AC8018CC8B8EEECD1AF06086AE85110000003EA00000000083CC801');
INSERT INTO events VALUES (1002, 72, 1793610142000142, X'018ED1B2EFECD1AF06066AE85110000003EA00000000083EC80190DAACF0ECD1AF06086AE85110000003EA000000000840C80192E3A6F1ECD1AF06066AE85110000003EA000000000842C80194ECA0F2ECD1AF06086AE85110000003EA000000000844C80196F59AF3ECD1AF06066AE85110000003EA000000000846C80198FE94F4ECD1AF06086AE85110000003EA000000000848C8019A878FF5ECD1AF06066AE85110000003EA00000000084AC8019C9089F6ECD1AF06086AE85110000003EA00000000084CC801');
INSERT INTO events VALUES (1002, 80, 1793610150000150, X'019E9983F7ECD1AF06066AE85110000003EA00000000084EC801A0A2FDF7ECD1AF06086AE85110000003EA000000000850C801A2ABF7F8ECD1AF06066AE85110000003EA000000000852C801A4B4F1F9ECD1AF06086AE85110000003EA000000000854C801A6BDEBFAECD1AF06066AE85110000003EA000000000856C801A8C6E5FBECD1AF06086AE85110000003EA000000000858C801AACFDFFCECD1AF06066AE85110000003EA00000000085AC801ACD8D9FDECD1AF06086AE85110000003EA00000000085CC801');
INSERT INTO events VALUES (1002, 88, 1793610158000158, X'01AEE1D3FEECD1AF06066AE85110000003EA00000000085EC801B0EACDFFECD1AF06086AE85110000003EA000000000860C801B2F3C780EDD1AF06066AE85110000003EA000000000862C801B4FCC181EDD1AF06086AE85110000003EA000000000864C801B685BC82EDD1AF06066AE85110000003EA000000000866C801B88EB683EDD1AF06086AE85110000003EA000000000868C801BA97B084EDD1AF06066AE85110000003EA00000000086AC801BCA0AA85EDD1AF06086AE85110000003EA00000000086CC801');
INSERT INTO events VALUES (1002, 96, 1793610166000166, X'01BEA9A486EDD1AF06066AE85110000003EA00000000086EC801C0B29E87EDD1AF06086AE85110000003EA000000000870C801C2BB9888EDD1AF06066AE85110000003EA000000000872C801C4C49289EDD1AF06086AE85110000003EA000000000874C801C6CD8C8AEDD1AF06066AE85110000003EA000000000876C801C8D6868BEDD1AF06086AE85110000003EA000000000878C801CADF808CEDD1AF06066AE85110000003EA00000000087AC801CCE8FA8CEDD1AF06086AE85110000003EA00000000087CC801');
INSERT INTO events VALUES (1002, 104, 1793610174000174, X'01CEF1F48DEDD1AF06066AE85110000003EA00000000087EC801D0FAEE8EEDD1AF06086AE85110000003EA00000000088001C801D283E98FEDD1AF06066AE85110000003EA00000000088201C801D48CE390EDD1AF06086AE85110000003EA00000000088401C801D695DD91EDD1AF06066AE85110000003EA00000000088601C801D89ED792EDD1AF06086AE85110000003EA00000000088801C801DAA7D193EDD1AF06066AE85110000003EA00000000088A01C801DCB0CB94EDD1AF06086AE85110000003EA00000000088C01C801');
INSERT INTO events VALUES (1002, 112, 1793610182000182, X'01DEB9C595EDD1AF06066AE85110000003EA00000000088E01C801E0C2BF96EDD1AF06086AE85110000003EA00000000089001C801E2CBB997EDD1AF06066AE85110000003EA00000000089201C801E4D4B398EDD1AF06086AE85110000003EA00000000089401C801E6DDAD99EDD1AF06066AE85110000003EA00000000089601C801E8E6A79AEDD1AF06086AE85110000003EA00000000089801C801EAEFA19BEDD1AF06066AE85110000003EA00000000089A01C801ECF89B9CEDD1AF06086AE85110000003EA00000000089C01C801');
INSERT INTO events VALUES (1002, 120, 1793610190000190, X'01EE81969DEDD1AF06066AE85110000003EA00000000089E01C801F08A909EEDD1AF06086AE85110000003EA0000000008A001C801F2938A9FEDD1AF06066AE85110000003EA0000000008A201C801F49C84A0EDD1AF06086AE85110000003EA0000000008A401C801F6A5FEA0EDD1AF06066AE85110000003EA0000000008A601C801F8AEF8A1EDD1AF06086AE85110000003EA0000000008A801C801FAB7F2A2EDD1AF06066AE85110000003EA0000000008AA01C801FCC0ECA3EDD1AF06086AE85110000003EA0000000008AC01C801');
INSERT INTO events VALUES (1002, 128, 1793610198000198, X'01FEC9E6A4EDD1AF06066AE85110000003EA0000000008AE01C80180D3E0A5EDD1AF06086AE85110000003EA0000000008B001C80182DCDAA6EDD1AF06066AE85110000003EA0000000008B201C80184E5D4A7EDD1AF06086AE85110000003EA0000000008B401C80186EECEA8EDD1AF06066AE85110000003EA0000000008B601C80188F7C8A9EDD1AF06086AE85110000003EA0000000008B801C8018A80C3AAEDD1AF06066AE85110000003EA0000000008BA01C8018C89BDABEDD1AF06086AE85110000003EA0000000008BC01C801');
INSERT INTO events VALUES (1002, 136, 1793610206000206, X'018E92B7ACEDD1AF06066AE85110000003EA0000000008BE01C801909BB1ADEDD1AF06086AE85110000003EA0000000008C001C80192A4ABAEEDD1AF06066AE85110000003EA0000000008C201C80194ADA5AFEDD1AF06086AE85110000003EA0000000008C401C80196B69FB0EDD1AF06066AE85110000003EA0000000008C601C80198BF99B1EDD1AF06086AE85110000003EA0000000008C801C8019AC893B2EDD1AF06066AE85110000003EA0000000008CA01C8019CD18DB3EDD1AF06086AE85110000003EA0000000008CC01C801');
INSERT INTO events VALUES (1002, 144, 1793610214000214, X'019EDA87B4EDD1AF06066AE85110000003EA0000000008CE01C801A0E381B5EDD1AF06086AE85110000003EA0000000008D001C801A2ECFBB5EDD1AF06066AE85110000003EA0000000008D201C801A4F5F5B6EDD1AF06086AE85110000003EA0000000008D401C801A6FEEFB7EDD1AF06066AE85110000003EA0000000008D601C801A887EAB8EDD1AF06086AE85110000003EA0000000008D801C801AA90E4B9EDD1AF06066AE85110000003EA0000000008DA01C801AC99DEBAEDD1AF06086AE85110000003EA0000000008DC01C801');
INSERT INTO events VALUES (1002, 152, 1793610222000222, X'01AEA2D8BBEDD1AF06066AE85110000003EA0000000008DE01C801B0ABD2BCEDD1AF06086AE85110000003EA0000000008E001C801B2B4CCBDEDD1AF06066AE85110000003EA0000000008E201C801B4BDC6BEEDD1AF06086AE85110000003EA0000000008E401C801B6C6C0BFEDD1AF06066AE85110000003EA0000000008E601C801B8CFBAC0EDD1AF06086AE85110000003EA0000000008E801C801BAD8B4C1EDD1AF06066AE85110000003EA0000000008EA01C801BCE1AEC2EDD1AF06086AE85110000003EA0000000008EC01C801');
INSERT INTO events VALUES (1002, 160, 1793610230000230, X'01BEEAA8C3EDD1AF06066AE85110000003EA0000000008EE01C801C0F3A2C4EDD1AF06086AE85110000003EA0000000008F001C801C2FC9CC5EDD1AF06066AE85110000003EA0000000008F201C801C48597C6EDD1AF06086AE85110000003EA0000000008F401C801C68E91C7EDD1AF06066AE85110000003EA0000000008F601C801C8978BC8EDD1AF06086AE85110000003EA0000000008F801C801CAA085C9EDD1AF06066AE85110000003EA0000000008FA01C801CCA9FFC9EDD1AF06086AE85110000003EA0000000008FC01C801');
INSERT INTO events VALUES (1002, 168, 1793610238000238, X'01CEB2F9CAEDD1AF06066AE85110000003EA0000000008FE01C801D0BBF3CBEDD1AF06086AE85110000003EA00000000088002C801D2C4EDCCEDD1AF06066AE85110000003EA00000000088202C801D4CDE7CDEDD1AF06086AE85110000003EA00000000088402C801D6D6E1CEEDD1AF06066AE85110000003EA00000000088602C801D8DFDBCFEDD1AF06086AE85110000003EA00000000088802C801DAE8D5D0EDD1AF06066AE85110000003EA00000000088A02C801DCF1CFD1EDD1AF06086AE85110000003EA00000000088C02C801');
INSERT INTO events VALUES (1002, 176, 1793610255000255, X'01DEFAC9D2EDD1AF06066AE85110000003EA00000000088E02C801E083C4D3EDD1AF06086AE85110000003EA00000000089002C801E28CBED4EDD1AF06066AE85110000003EA00000000089202C801E495B8D5EDD1AF06086AE85110000003EA00000000089402C801E69EB2D6EDD1AF06066AE85110000003EA00000000089602C801E8A7ACD7EDD1AF06086AE85110000003EA00000000089802C801EAB0A6D8EDD1AF06046AE85110000003EA0000000000FE8AEBE1EDD1AF06106AE85110000003EA0000000000');
INSERT INTO events VALUES (1003, 8, 1793610052000052, X'0188B4BBF2EBD1AF06026AE85110000003EB000000000088B4BBF2EBD1AF060A690000010102030405060708040002A4B2E8FFEBD1AF06286AE85122000003EB00000001040002E0C0B69CECD1AF06C8016AE85140000003EB0000000200E2C9B09DECD1AF06C8016AE85141000003EB0000000300E4D2AA9EECD1AF06CC016AE85141000003EB0000000300E6DBA49FECD1AF06DC016AE85140000003EB000000020669000002F1F2F3F4F5F6F7F80004E8E49EA0ECD1AF06DC016AE85140000003EB00000002066900000101020304050607080004');
INSERT INTO events VALUES (1003, 16, 1793610058000058, X'01EAED98A1ECD1AF06DE016AE85140000003EB00000002066900000101020304050607080406ECF692A2ECD1AF06C8016AE85146000003EB0000000400EEFF8CA3ECD1AF0684026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80002F08887A4ECD1AF0686026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80206F08887A4ECD1AF0688026AE85147000003EB000000050669000002F1F2F3F4F5F6F7F80206F08887A4ECD1AF06DC016AE85146000003EB000000040669000002F1F2F3F4F5F6F7F80204F29181A5ECD1AF0684026AE85149000003EB00000006066900000101020304050607080002F49AFBA5ECD1AF06286AE8514A000003EB00000007040002');
INSERT INTO events VALUES (1003, 24, 1793610068000068, X'01F49AFBA5ECD1AF062A6AE8514A000003EB00000007040204F6A3F5A6ECD1AF06506AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080002F8ACEFA7ECD1AF06526AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080206F8ACEFA7ECD1AF06546AE8514B000003EB00000008076AE8514A000003EB000000076900000101020304050607080604F8ACEFA7ECD1AF06426AE8514A000003EB0000000704020684E3CBADECD1AF06C8016AE85152000003EB000000150086ECC5AEECD1AF0684026AE85153000003EB000000160669000001000000000000000A000488F5BFAFECD1AF068A026AE85153000003EB000000160669000001000000000000000A0408');
INSERT INTO events VALUES (1003, 32, 1793610111000111, X'018AFEB9B0ECD1AF06F001690000010102030405060708026900000101020304050607088E90AEB2ECD1AF06286AE85157000003EB000000170400028E90AEB2ECD1AF062A6AE85157000003EB00000017040204D0B9EAD1ECD1AF0698026AE85178000003EB0000001800D4CBDED3ECD1AF069A026AE85178000003EB0000001800D6D4D8D4ECD1AF0698024D23EF41000003EB9C5E702900DCEFC6D7ECD1AF06286AE8517E000003EB0000001C040002DEF8C0D8ECD1AF062A6AE8517E000003EB0000001C040204');
INSERT INTO events VALUES (1003, 40, 1793610261000261, X'01E69CA9DCECD1AF06286AE85183000003EB0000001E040002E8A5A3DDECD1AF062A6AE85183000003EB0000001E040204ECB9A0D9EDD1AF06286AE85206000003EB0000001F040002EEC29ADAEDD1AF062A6AE85206000003EB0000001F040204F0CB94DBEDD1AF06506AE85208000003EB00000020076AE85206000003EB0000001F69000002F1F2F3F4F5F6F7F8000284A6D9E4EDD1AF06186AE85110000003EB00000000008AC1C7E7EDD1AF06286AE85215000003EB000000210400028AC1C7E7EDD1AF062A6AE85215000003EB00000021040204');
INSERT INTO feedback_files VALUES (1003, X'6D1B4912000003EB431F79A4', 'quality.csv', 2, 1793610268000268);
INSERT INTO filter_set_versions VALUES (1003, X'000000000000001D0000000000000001', X'6AE85181000003EB0000001D', 1, 'Größe und 測試 🧮', '[]');
INSERT INTO filter_set_versions VALUES (1003, X'000000000000001D0000000000000002', X'6AE85181000003EB0000001D', 2, 'Größe und 測試 🧮', '[1]');
INSERT INTO filter_sets VALUES (1003, X'6AE85181000003EB0000001D', 1793610113000113, 'Größe und 測試 🧮', 2, 0, 0);
INSERT INTO group_consents VALUES (1003, X'0000001B690000010102030405060708', X'6AE8517D000003EB0000001B', X'690000010102030405060708', X'DFFF44D20263662C1ABFCED763E688CC9427F4FFC556B469061E625176AE84BE', 1793610250000250);
INSERT INTO group_links VALUES (1003, X'6AE8517D000003EB0000001B', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', 3, 0, 1796202000000000, 'Größe und 測試 🧮', 'Größe und 測試 🧮', 0, 1);
INSERT INTO group_members VALUES (1003, X'0000001B690000010102030405060708', X'6AE8517D000003EB0000001B', X'690000010102030405060708', 1, 1793610250000250);
INSERT INTO group_members VALUES (1003, X'0000001B69000002F1F2F3F4F5F6F7F8', X'6AE8517D000003EB0000001B', X'69000002F1F2F3F4F5F6F7F8', 1, 1793610109000109);
INSERT INTO hook_secrets VALUES (1002, X'00000000000000000000000000000002', 2, X'6AE8516C000003EA0000001F', X'63396430303336626564363734346263646636393266633938306438373137643765356635613466346538323636623461383439383236303266623163643039', 1793610092000092);
INSERT INTO hook_secrets VALUES (1003, X'00000000000000000000000000000001', 1, X'6AE8517C000003EB0000001A', X'070007', 1793610108000108);
INSERT INTO hooks VALUES (1002, X'6AE8516D000003EA00000020', 2, X'000000000000000000000000', X'2DD00BD77E0222CED882665481A9C1D9F907309D16E05ED007A1EA63928477A9', 1793610093000093, 1, 'study.status.change', 'https://example.org/größe', 1, 1, 0, 45, NULL);
INSERT INTO hooks VALUES (1003, X'4D23EF41000003EB9C5E7029', 1, X'7080DEAA000003EB808065F9', X'0000000000000000000000000000000000000000000000000000000000000000', 1793610107000107, 2, 'A B', '4eb8ce4b000003eb8491c650', 1, 1, 0, 29, NULL);
INSERT INTO hooks VALUES (1003, X'6AE85178000003EB00000018', 1, X'4EB8CE4B000003EB8491C650', X'0000000000000000000000000000000000000000000000000000000000000000', 1793610104000104, 1, '', 'https://example.org/sns', 1, 1, 0, 28, NULL);
INSERT INTO house VALUES (0, NULL);
INSERT INTO house_counts VALUES (0, X'00000000000000000000000000000000', 29, X'019A8998EFEDD1AF06F80269000002F1F2F3F4F5F6F7F8009C9292F0EDD1AF06FA0269000002F1F2F3F4F5F6F7F800A4B6FAF3EDD1AF06D40269000002F1F2F3F4F5F6F7F800AAD1E8F6EDD1AF06A20169000004000000000000000200ACDAE2F7EDD1AF06C00269000004000000000000000200', 1793696400000000, NULL, NULL, 0, X'00000000000000000000000000000000');
INSERT INTO invitations VALUES (1002, X'BCAB8ABD827BDCDDE4241C4DBD6459B2', 'bo@example.org', 3, X'690000010102030405060708', X'DFFF44D20263662C1ABFCED763E688CC9427F4FFC556B469061E625176AE84BE', 1793610000000000, X'000000000000000000000000', 0);
INSERT INTO login_pools VALUES (1002, X'6AE85159000003EA00000011', 1, 1, 1793610073000073);
INSERT INTO login_uses VALUES (1002, X'6AE8515D000003EA00000014', X'6AE85159000003EA00000011', 1, X'6AE8515A000003EA00000012', X'69000002F1F2F3F4F5F6F7F8');
INSERT INTO logins VALUES (1002, X'D96EAA161855C96BD5E0922297709426', X'6AE85159000003EA00000011', 1, 'Größe und 測試 🧮', X'010203');
INSERT INTO mail_addresses VALUES (0, X'69000002F1F2F3F4F5F6F7F8', X'072D', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', 1793610269000269, 1793610270000270, X'0000000000000000000000000000000000000000000000000000000000000000', NULL, 1, 1793610000000000);
INSERT INTO mail_owners VALUES (0, X'292E19BD433A20178EAD03B868B6D401', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', X'69000002F1F2F3F4F5F6F7F8', 1, 1793610000000000);
INSERT INTO memberships VALUES (1001, X'690000010102030405060708', 1, 1793610002000002);
INSERT INTO memberships VALUES (1002, X'690000010102030405060708', 1, 1793610003000003);
INSERT INTO memberships VALUES (1003, X'690000010102030405060708', 1, 1793610004000004);
INSERT INTO messages VALUES (1002, X'6AE8514F000003EA0000000E', 1, X'000000000000000000000000', X'69000002F1F2F3F4F5F6F7F8', X'BC59DF3892E2291197B2248F33075A5F', X'000000000000000000000000', 0, 'Größe und 測試 🧮', '{"reward":"0.50"}', 1793610063000063, NULL);
INSERT INTO messages VALUES (1002, X'6AE8514F000003EA0000000F', 1, X'000000000000000000000000', X'690000010102030405060708', X'76E7288AA1B48FB8E9125BDC56428559', X'000000000000000000000000', 0, 'Größe und 測試 🧮', '{"reward":"0.50"}', 1793610063000063, NULL);
INSERT INTO messages VALUES (1002, X'6AE85150000003EA00000010', 2, X'69000002F1F2F3F4F5F6F7F8', X'690000010102030405060708', X'9CA1658B1504E6566D3ECB051B7304F1', X'6AE85110000003EA00000001', 4, '', '{"reward":"0.50"}', 1793610064000064, 1793610065000065);
INSERT INTO one_off_payments VALUES (1002, X'6AE8514E000003EA0000000D', X'690000010102030405060708', 7500, 'Größe und 測試 🧮', 1793610062000062);
INSERT INTO outboxes VALUES (1002, X'00000000000000000000000000000000', 1, 1, 46);
INSERT INTO outboxes VALUES (1003, X'00000000000000000000000000000000', 0, 2, 28);
INSERT INTO participant_groups VALUES (1003, X'6AE8517D000003EB0000001B', X'000000000000000000000000', 1793610109000109, 'Größe und 測試 🧮', '', 2, 1, 0);
INSERT INTO participants VALUES (0, X'69000002F1F2F3F4F5F6F7F8', 1793610023000023, 'DE-BE', '2F1QJWKUDD8XADTFD2Q0G6UTO95ALH', 'age=34', NULL);
INSERT INTO participants VALUES (0, X'690000030000000000000001', 1793610263000263, '', '', '', 1793610265000265);
INSERT INTO participants VALUES (0, X'690000040000000000000002', 1793610277000277, '', '', '', NULL);
INSERT INTO participations VALUES (1001, X'00000001690000010102030405060708', X'6AE85117000003E900000001', X'690000010102030405060708', X'6AE8511D000003E900000003', 1, 1793610013000013, '');
INSERT INTO participations VALUES (1001, X'0000000169000002F1F2F3F4F5F6F7F8', X'6AE85117000003E900000001', X'69000002F1F2F3F4F5F6F7F8', X'6AE85119000003E900000002', 1, 1793610009000009, '');
INSERT INTO participations VALUES (1002, X'0000000269000002F1F2F3F4F5F6F7F8', X'6AE85129000003EA00000002', X'69000002F1F2F3F4F5F6F7F8', X'6AE8512A000003EA00000003', 1, 1793610026000026, '');
INSERT INTO participations VALUES (1002, X'0000000669000001000000000000000A', X'6AE85132000003EA00000006', X'69000001000000000000000A', X'6AE85139000003EA00000009', 1, 1793610041000041, '');
INSERT INTO participations VALUES (1002, X'00000006690000010102030405060708', X'6AE85132000003EA00000006', X'690000010102030405060708', X'6AE85136000003EA00000008', 1, 1793610038000038, '');
INSERT INTO participations VALUES (1002, X'0000000669000002F1F2F3F4F5F6F7F8', X'6AE85132000003EA00000006', X'69000002F1F2F3F4F5F6F7F8', X'6AE85134000003EA00000007', 1, 1793610036000036, '');
INSERT INTO participations VALUES (1002, X'0000001269000002F1F2F3F4F5F6F7F8', X'6AE8515A000003EA00000012', X'69000002F1F2F3F4F5F6F7F8', X'6AE8515D000003EA00000014', 1, 1793610077000077, '');
INSERT INTO participations VALUES (1002, X'0000001869000002F1F2F3F4F5F6F7F8', X'6AE85161000003EA00000018', X'69000002F1F2F3F4F5F6F7F8', X'6AE85162000003EA00000019', 1, 1793610082000082, '');
INSERT INTO participations VALUES (1002, X'0000001D69000002F1F2F3F4F5F6F7F8', X'6AE85168000003EA0000001D', X'69000002F1F2F3F4F5F6F7F8', X'6AE85169000003EA0000001E', 1, 1793610089000089, '1');
INSERT INTO participations VALUES (1003, X'00000007690000010102030405060708', X'6AE8514A000003EB00000007', X'690000010102030405060708', X'6AE8514B000003EB00000008', 1, 1793610059000059, '');
INSERT INTO participations VALUES (1003, X'0000001F69000002F1F2F3F4F5F6F7F8', X'6AE85206000003EB0000001F', X'69000002F1F2F3F4F5F6F7F8', X'6AE85208000003EB00000020', 1, 1793610248000248, '');
INSERT INTO participations VALUES (1003, X'0000002169000002F1F2F3F4F5F6F7F8', X'6AE85215000003EB00000021', X'69000002F1F2F3F4F5F6F7F8', X'6AE85216000003EB00000022', 1, 1793610262000262, '');
INSERT INTO participations VALUES (1003, X'0000002369000002F1F2F3F4F5F6F7F8', X'6AE8521F000003EB00000023', X'69000002F1F2F3F4F5F6F7F8', X'6AE85220000003EB00000024', 1, 1793610272000272, '');
INSERT INTO payout_addresses VALUES (0, X'69000002F1F2F3F4F5F6F7F8', 1, X'070008', 1793610251000251);
INSERT INTO payout_items VALUES (0, X'6942CEE71D6CABDDFF260B89AEC8A021', X'690000040000000000000002', 1, X'69000002F1F2F3F4F5F6F7F8', 200, X'070008', 2, 'Größe und 測試 🧮', 1793610254000254);
INSERT INTO payout_sums VALUES (0, X'69000002F1F2F3F4F5F6F7F800000001', X'69000002F1F2F3F4F5F6F7F8', 'GBP', 0, 200);
INSERT INTO payouts VALUES (0, X'690000040000000000000002', 'GBP', 1, 2, 1, 0, 200, 200, 'größe und 測試 🧮', 1793610252000252, '{"reward":"0.50"}', 1793610253000253, X'000000000000000000000000');
INSERT INTO pricing_changes VALUES (1003, 38, 1793610258000258, 0, 32, 'mturk-1', 'prolific-1');
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
INSERT INTO sign_in_names VALUES (0, X'A3C0656EF3B2E9C2259F6131DA280494', 2, '', X'000000000000000000000000');
INSERT INTO sign_in_names VALUES (0, X'BD9D7F0DC0C6D893056A0B929A3DD22D', 2, 'code', X'690000040000000000000002');
INSERT INTO sign_in_names VALUES (0, X'F77425BA9C5E8782F3FC23BA1CB58DED', 1, 'zoë@example.org', X'690000010102030405060708');
INSERT INTO sign_ins VALUES (0, X'0E57135C496493C7AB5E9CE510DB3F79', 1, X'690000010102030405060708', 'zoë@example.org', 0, 'a hash', 1, NULL, 0, X'0000000000000000000000000000000000000000000000000000000000000000', NULL, '690000030000000000000001 292e19bd433a20178ead03b868b6d4012b0bf9757c2e59c9f0d7c98bfa525918 1793610000000000 1793610000000000 1793696400000000 Größe
690000010102030405060708 292e19bd433a20178ead03b868b6d4012b0bf9757c2e59c9f0d7c98bfa525918 1793610000000000 1793610000000000 1793696400000000 ', '690000030000000000000001 Y3JlZGVudGlhbA a2V5 3 1793610000000000 1793610000000000 1 Größe und 測試 🧮', X'0000000000000000000000000000000000000000000000000000000000000000', 0);
INSERT INTO sign_ins VALUES (0, X'8F0DBEFB582F4F8CE7D334686571700C', 2, X'690000040000000000000002', 'code', 0, '', 0, NULL, 0, X'0000000000000000000000000000000000000000000000000000000000000000', NULL, '', '', X'0000000000000000000000000000000000000000000000000000000000000000', 1003);
INSERT INTO sign_ins VALUES (0, X'9A7E346B3459017A7F1A7BB12D907CDA', 2, X'69000002F1F2F3F4F5F6F7F8', 'worker@example.org', 0, '', 0, NULL, 2, X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', 1793696400000000, '', '', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', 0);
INSERT INTO sign_ins VALUES (0, X'9D260CD80A342F02EDF07474F745B7CD', 2, X'690000030000000000000001', '', 0, '', 0, NULL, 0, X'0000000000000000000000000000000000000000000000000000000000000000', NULL, '', '', X'0000000000000000000000000000000000000000000000000000000000000000', 0);
INSERT INTO signing_keys VALUES (0, X'00000000000000000000000000000001', 1, X'0701', 1793610000000000);
INSERT INTO studies VALUES (1001, X'6AE85117000003E900000001', 1793610007000007, X'000000000000000000000000', 'Größe und 測試 🧮', 3, 12500, 12500, 5000, 0, 25, 1, 0, 1, 23, 23, 12500, 5000, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 1, 0, 0, 0, 0, 0, '', 5, '', 1, 0, NULL, 1793610008000008, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1002, X'6AE85120000003EA00000001', 1793610016000016, X'000000000000000000000000', 'Three places', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 30000, 9999, 2001, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'three places
', 1, 0, NULL, 1793610017000017, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1002, X'6AE85129000003EA00000002', 1793610025000025, X'7080DEAA000003EA808065F9', 'With everything', 3, 5000, 5000, 1300, 0, 2, 0, 0, 0, 2, 1, 0, 0, 0, 3600000000, 1814400000000, NULL, 1796202000000000, 10368000000000, 1803978030000030, 1, '', 1803978030000030, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 1, 0, 0, 0, 0, '', 8, '', 1, 0, NULL, 1793610025000025, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1002, X'6AE85132000003EA00000006', 1793610034000034, X'000000000000000000000000', 'With codes', 5, 3000, 3000, 1000, 200, 4, 1, 1, 1, 0, 0, 9000, 3000, 600, 3600000000, 1814400000000, 1793610000000001, NULL, NULL, NULL, 0, 'OUT:ScreenOut:1400:2:False,DONE:PayPart:0:0:True', 1793610000000001, 2, X'6AE85130000003EA00000005', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 1, 1, '', 4, 'with codes
', 1, 0, NULL, 1793610035000035, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1002, X'6AE8515A000003EA00000012', 1793610074000074, X'000000000000000000000000', 'One of two', 2, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'6AE85110000003EAFFFFFFFF', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'one of two
', 1, 0, NULL, 1793610076000076, X'000000000000000000000000', X'6AE8515B000003EA00000013', X'6AE85159000003EA00000011', '', 0);
INSERT INTO studies VALUES (1002, X'6AE85161000003EA00000018', 1793610081000081, X'000000000000000000000000', 'Pages', 2, 0, 0, 0, 0, 3, 1, 1, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'pages
', 1, 0, NULL, 1793610081000081, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1002, X'6AE85168000003EA0000001D', 1793610088000088, X'000000000000000000000000', 'Groups', 2, 0, 0, 0, 0, 4, 1, 1, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'groups
', 1, 0, NULL, 1793610088000088, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '=1 0', 0);
INSERT INTO studies VALUES (1003, X'6AE85122000003EB00000001', 1793610018000018, X'000000000000000000000000', 'Only a draft', 1, 10000, 10000, 2000, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 1, '', 1, 0, NULL, NULL, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1003, X'6AE8514A000003EB00000007', 1793610058000058, X'000000000000000000000000', 'Reviewed', 2, 10000, 10000, 2000, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 3, 1, NULL, X'000000000000000000000000', 1, 0, 0, 0, 0, 0, '', 7, '', 1, 0, NULL, 1793610058000058, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1003, X'6AE85157000003EB00000017', 1793610071000071, X'000000000000000000000000', 'For cats', 2, 10000, 10000, 2000, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 1, X'000000000000000000000000', 0, 0, NULL, X'8B4360A0000003EBC1C6BD2A', 0, 0, 0, 0, 0, 0, '', 3, '', 1, 0, NULL, 1793610071000071, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1003, X'6AE8517E000003EB0000001C', 1793610110000110, X'000000000000000000000000', 'For a group', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'for a group
', 1, 0, NULL, 1793610111000111, X'BCDFB5AA000003EBF65C3EC7', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1003, X'6AE85183000003EB0000001E', 1793610115000115, X'000000000000000000000000', 'For adults', 2, 10000, 10000, 3333, 667, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'for adults
', 1, 0, NULL, 1793610116000116, X'8B6ED9B9000003EB11715347', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO studies VALUES (1003, X'6AE85206000003EB0000001F', 1793610246000246, X'000000000000000000000000', 'Shared out', 2, 10000, 10000, 3333, 667, 3, 1, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'shared out
', 1, 0, NULL, 1793610247000247, X'4A7EA61E000003EB6ABDB170', X'000000000000000000000000', X'000000000000000000000000', '0.5:1 1:0', 0);
INSERT INTO studies VALUES (1003, X'6AE85215000003EB00000021', 1793610261000261, X'000000000000000000000000', 'Reserved', 2, 10000, 10000, 2500, 500, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'reserved
', 1, 0, NULL, 1793610261000261, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 1);
INSERT INTO studies VALUES (1003, X'6AE8521F000003EB00000023', 1793610271000271, X'000000000000000000000000', 'Pages', 2, 10000, 10000, 2500, 500, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3600000000, 1814400000000, NULL, NULL, NULL, NULL, 0, '', NULL, 2, X'000000000000000000000000', 0, 0, NULL, X'000000000000000000000000', 0, 0, 0, 0, 0, 0, '', 3, 'pages
', 1, 0, NULL, 1793610271000271, X'000000000000000000000000', X'000000000000000000000000', X'000000000000000000000000', '', 0);
INSERT INTO study_audiences VALUES (1003, X'4A7EA61E000003EB6ABDB170', 'r+(age 30 100)#0.5:r+(age 30 40)#1:r+(age 41 100)');
INSERT INTO study_audiences VALUES (1003, X'8B6ED9B9000003EB11715347', 'r+(age 18 100)');
INSERT INTO study_audiences VALUES (1003, X'BCDFB5AA000003EBF65C3EC7', 'g+(6ae8517d000003eb0000001b)');
INSERT INTO study_collections VALUES (1002, X'6AE8515B000003EA00000013', X'6AE85110000003EAFFFFFFFF', 1793610075000075, 'Größe und 測試 🧮', '{"reward":"0.50"}', NULL, '6ae8515a000003ea00000012', 1);
INSERT INTO study_feedback VALUES (1002, X'000000186AE85162000003EA00000019', X'6AE85161000003EA00000018', X'6AE85162000003EA00000019', X'69000002F1F2F3F4F5F6F7F8', 0, 0, '{"reward":"0.50"}', 'Größe und 測試 🧮', 4, NULL, NULL, 1793610267000267);
INSERT INTO study_reviews VALUES (1003, X'6AE8514A000003EB00000007', 'known 100 Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE -  - 5 00%3A00%3A00
answer Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE A
plurality 50 0 - - 1  - 0 00%3A00%3A00
question Gr%C3%B6%C3%9Fe%20und%20%E6%B8%AC%E8%A9%A6%20%F0%9F%A7%AE
question other
');
INSERT INTO study_tallies VALUES (1002, X'000000000000000000000000', 0, 0, 3, 0, 0, 0, 0, 0);
INSERT INTO study_tallies VALUES (1002, X'6AE85110000003EAFFFFFFFF', 0, 0, 1, 0, 0, 0, 0, 0);
INSERT INTO study_tallies VALUES (1002, X'6AE85130000003EA00000005', 0, 0, 0, 1, 0, 0, 0, 0);
INSERT INTO study_tallies VALUES (1003, X'000000000000000000000000', 0, 0, 5, 0, 0, 0, 0, 0);
INSERT INTO subject_owners VALUES (0, X'292E19BD433A20178EAD03B868B6D401', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', X'69000002F1F2F3F4F5F6F7F8');
INSERT INTO submissions VALUES (1001, X'6AE85119000003E900000002', X'6AE85117000003E900000001', X'69000002F1F2F3F4F5F6F7F8', 1793610009000009, 2, 1793610010000010, 1793610011000011, NULL, '', '', NULL, NULL, 12500, 0, 0);
INSERT INTO submissions VALUES (1001, X'6AE8511D000003E900000003', X'6AE85117000003E900000001', X'690000010102030405060708', 1793610013000013, 1, NULL, NULL, 1793613613000013, '', '', NULL, NULL, 0, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE8512A000003EA00000003', X'6AE85129000003EA00000002', X'69000002F1F2F3F4F5F6F7F8', 1793610026000026, 4, 1793610027000027, 1793610028000028, NULL, 'Größe und 測試 🧮', '', NULL, NULL, 0, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE85134000003EA00000007', X'6AE85132000003EA00000006', X'69000002F1F2F3F4F5F6F7F8', 1793610036000036, 7, 1793610037000037, 1793610037000037, NULL, '', 'OUT', 1400, NULL, 1400, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE85136000003EA00000008', X'6AE85132000003EA00000006', X'690000010102030405060708', 1793610038000038, 8, 1793610039000039, 1793610040000040, NULL, 'Größe und 測試 🧮', 'DONE', 1500, NULL, 1500, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE85139000003EA00000009', X'6AE85132000003EA00000006', X'69000001000000000000000A', 1793610041000041, 3, 1793610042000042, NULL, 1795424442000042, '', 'NONE OF THEM', NULL, 1793610043000043, 0, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE8515D000003EA00000014', X'6AE8515A000003EA00000012', X'69000002F1F2F3F4F5F6F7F8', 1793610077000077, 1, NULL, NULL, 1793613677000077, '', '', NULL, NULL, 0, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE85162000003EA00000019', X'6AE85161000003EA00000018', X'69000002F1F2F3F4F5F6F7F8', 1793610082000082, 3, 1793610083000083, NULL, 1795424483000083, '', '', NULL, NULL, 0, 0, 0);
INSERT INTO submissions VALUES (1002, X'6AE85169000003EA0000001E', X'6AE85168000003EA0000001D', X'69000002F1F2F3F4F5F6F7F8', 1793610089000089, 3, 1793610090000090, NULL, 1795424490000090, '', '', NULL, NULL, 0, 1, 0);
INSERT INTO submissions VALUES (1003, X'6AE8514B000003EB00000008', X'6AE8514A000003EB00000007', X'690000010102030405060708', 1793610059000059, 2, 1793610060000060, 1793610060000060, NULL, 'Größe und 測試 🧮', '', NULL, NULL, 0, 0, 0);
INSERT INTO submissions VALUES (1003, X'6AE85208000003EB00000020', X'6AE85206000003EB0000001F', X'69000002F1F2F3F4F5F6F7F8', 1793610248000248, 1, NULL, NULL, 1793613848000248, '', '', NULL, NULL, 0, 1, 0);
INSERT INTO submissions VALUES (1003, X'6AE85216000003EB00000022', X'6AE85215000003EB00000021', X'69000002F1F2F3F4F5F6F7F8', 1793610262000262, 9, NULL, NULL, 1793610862000262, '', '', NULL, NULL, 0, 0, 0);
INSERT INTO submissions VALUES (1003, X'6AE85220000003EB00000024', X'6AE8521F000003EB00000023', X'69000002F1F2F3F4F5F6F7F8', 1793610272000272, 1, NULL, NULL, 1793613872000272, '', '', NULL, NULL, 0, 0, 1);
INSERT INTO survey_responses VALUES (1002, X'6AE8515F000003EA00000016', X'6AE8515E000003EA00000015', 'somebody', 'something', '{"reward":"0.50"}', 0, 1793610079000079);
INSERT INTO surveys VALUES (1002, X'6AE8515E000003EA00000015', X'690000010102030405060708', 'Größe und 測試 🧮', '{"reward":"0.50"}', 1793610078000078, 1, X'000000000000000000000000', 0);
INSERT INTO task_batches VALUES (1002, X'6AE85167000003EA0000001C', X'690000010102030405060708', 1793610087000087, 'Größe und 測試 🧮', X'723B5301000003EA103779AD', X'6AE85164000003EA0000001A', 1, 3);
INSERT INTO task_collections VALUES (1002, X'6AE85160000003EA00000017', X'690000010102030405060708', 1793610080000080, 'Größe und 測試 🧮', X'BD3A1E75000003EA2E624BD8', 2, X'000000000000000000000000', NULL);
INSERT INTO task_datapoints VALUES (1002, X'053BED10EE1A5567FF28AA7508BFA044', X'6AE85164000003EA0000001A', 1, '{"reward":"0.50"}');
INSERT INTO task_datapoints VALUES (1002, X'3AE5C71F71F88E6331389CCE7379A2C7', X'6AE85164000003EA0000001A', 2, 'Größe und 測試 🧮');
INSERT INTO task_datasets VALUES (1002, X'6AE85164000003EA0000001A', X'690000010102030405060708', 1793610084000084, 'Größe und 測試 🧮', 1, X'B487B06C000003EA2ED4392F', 1, 2, 'größe.csv', 0, 1);
INSERT INTO task_jobs VALUES (1002, X'6AE85165000003EA0000001B', X'6AE85164000003EA0000001A', 1, 'größe.csv', 2, 2, 1, 0, 0, '{"reward":"0.50"}', 1793610085000085, 1793610086000086, 0);
INSERT INTO task_responses VALUES (1002, X'6AE85162000003EA00000019', X'6AE85160000003EA00000017', X'BD3A1E75000003EA2E624BD8', X'6AE85161000003EA00000018', X'69000002F1F2F3F4F5F6F7F8', 2, 2, 1793610083000083);
INSERT INTO task_responses VALUES (1002, X'6AE85169000003EA0000001E', X'6AE85167000003EA0000001C', X'723B5301000003EA103779AD', X'6AE85168000003EA0000001D', X'69000002F1F2F3F4F5F6F7F8', 3, 3, 1793610090000090);
INSERT INTO tokens VALUES (0, X'292E19BD433A20178EAD03B868B6D401', X'690000030000000000000001', X'292E19BD433A20178EAD03B868B6D4012B0BF9757C2E59C9F0D7C98BFA525918', X'690000010102030405060708', 1002, 'frozen', 1, 1793610022000022, 4949283600000000, NULL, 1793610000000000);
INSERT INTO topics VALUES (1003, X'4EB8CE4B000003EB8491C650', 'topic', 1793610103000103, 0);
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
INSERT INTO transfers VALUES (1002, 13, 1793610117000117, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'E9DD764EA8522FF0A22E2FC09BC589041D1B8B31A80977B4B6D20FA2BD111D70');
INSERT INTO transfers VALUES (1002, 14, 1793610118000118, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D52F2983326C2150DBB989F8C3C8CD886529DAA81205F8B11C670C60FA45DCD9');
INSERT INTO transfers VALUES (1002, 15, 1793610119000119, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'F59AD690C9DBEB5E84E2E42AF684B16039B58CF9144DCF6E87A185F85CBC21F7');
INSERT INTO transfers VALUES (1002, 16, 1793610120000120, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'B4B74CFC6394B6638E3BA3A7AE43A59B76969700F02C8B1B547E6E0938331416');
INSERT INTO transfers VALUES (1002, 17, 1793610121000121, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'767F7EFF8C61718B89007ABBE1B7A34451B8A3540CB26C41D6C2A19C2B197280');
INSERT INTO transfers VALUES (1002, 18, 1793610122000122, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'0B1C2042234553A56DD77261EBDAAD01D18BA6AD172DCBAF04272FE7645AB2D1');
INSERT INTO transfers VALUES (1002, 19, 1793610123000123, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C2442633F4C3E3E309A5D01288F0AEC40591110F58CBE3C119CDE35369E34AF7');
INSERT INTO transfers VALUES (1002, 20, 1793610124000124, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'13170F40B268F03E4588362F7E8CCAB22A93701073C48770DBAD1AF6A43AF209');
INSERT INTO transfers VALUES (1002, 21, 1793610125000125, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'20784BD0E5695D5617CEEA3F120EB68B650E319D2926439D59FACCA1FAE69942');
INSERT INTO transfers VALUES (1002, 22, 1793610126000126, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'85349B146D2E5E8AE1D6DC9D0D7B7DF517651EC07897F4BD82395ADE2B1B1D1C');
INSERT INTO transfers VALUES (1002, 23, 1793610127000127, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'55135EFBFD969F30ABDEFD9AD42CB5A1E9157892EE89F0BD700D02262658D676');
INSERT INTO transfers VALUES (1002, 24, 1793610128000128, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'19CDF865D11AA2ED6DE7FA41D666892C9D5F57B21ABABC4FF75DF09F6CA21C01');
INSERT INTO transfers VALUES (1002, 25, 1793610129000129, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'362A27A57EAFBC034FB2E0DB206CFC516511A3B65FD2CF94581EE00A285BB06D');
INSERT INTO transfers VALUES (1002, 26, 1793610130000130, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'5D68ABB47906A5D63ABB3237A9A6FA69840B22D6C4272AF679E7AB3BB9F3C6A8');
INSERT INTO transfers VALUES (1002, 27, 1793610131000131, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'747373946C9ABF0CE7979EF54884A6B7FEDF9413525FE5B65F238F3ED554EABC');
INSERT INTO transfers VALUES (1002, 28, 1793610132000132, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'DA64E234B18673624644100517DEF278D1456D03D73569D47FC52EC0EE1E97BE');
INSERT INTO transfers VALUES (1002, 29, 1793610133000133, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'BB7932EFFAE9AD7CA184DA4F996B564851EAAE394843CE2557A6425AB2394268');
INSERT INTO transfers VALUES (1002, 30, 1793610134000134, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'82A135D4B83F73B4223B9C0C48F2DD6E6F3AC6429B83CAC7ABE0EE9F84542AC2');
INSERT INTO transfers VALUES (1002, 31, 1793610135000135, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'0991F5828523A5B367A817D880D637830B76F6135DC453C23297DC1FD151BF9F');
INSERT INTO transfers VALUES (1002, 32, 1793610136000136, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'1062A5E8B59356921FE9E6BF7AFA14D05AADC0C18D88EFD905B25C33DAF94DB2');
INSERT INTO transfers VALUES (1002, 33, 1793610137000137, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'87CA9AE2D170D2A31514B586508D6B32D202F06E71427E96C387D03611B7311F');
INSERT INTO transfers VALUES (1002, 34, 1793610138000138, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'EBF418E16DD98C4B7D8F21123C72179E7600DACE9230F3B5F311A75C5C478FF7');
INSERT INTO transfers VALUES (1002, 35, 1793610139000139, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'889016CFA16619FFD52EF126A81279CBE2AE7A424AAFD93F7C90B66604B97352');
INSERT INTO transfers VALUES (1002, 36, 1793610140000140, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'B96575F416036FF82F1FB7C12CB4F1B3FFCF291C07E80519C40357C69D3B2F99');
INSERT INTO transfers VALUES (1002, 37, 1793610141000141, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8C997596D718CAEC105C3975DF5CCF1641E93F5032AEC8678EEE751446C5C5D1');
INSERT INTO transfers VALUES (1002, 38, 1793610142000142, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C1B71E8D17223F2ED97A6565984E8BE5A1680BFAAA9934580994C207AC9D05D2');
INSERT INTO transfers VALUES (1002, 39, 1793610143000143, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'98FFD1F8903672DA155CA2BF0C05199CB25EA1611E5675DAFFBCAC947227EF34');
INSERT INTO transfers VALUES (1002, 40, 1793610144000144, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D8885AF8BD8C6CCF23D3FC2E4A4306DCC646AAA30E140090FAEBBF7545C0D3A6');
INSERT INTO transfers VALUES (1002, 41, 1793610145000145, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B58B16839ECEF87E33608662A0849F15AAA5E19204C8D5E6B527E93F2160C599');
INSERT INTO transfers VALUES (1002, 42, 1793610146000146, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'05C73D67D657D143943489303D1235430194F57F473695252E90663BB6B3D23C');
INSERT INTO transfers VALUES (1002, 43, 1793610147000147, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'93B80B4E771799CA31D0E6DDE24CB82D389AC73C2DB24D2E68C272AD52D39538');
INSERT INTO transfers VALUES (1002, 44, 1793610148000148, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'352E728DF87E61BCE2F568B4E38E16EFA38424060BBD20DF6F10C8F960959DD3');
INSERT INTO transfers VALUES (1002, 45, 1793610149000149, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'9EC60BF432D91A80F3B21C9DA207CA73AE6265B1982F0A244D29D9970E49B1CC');
INSERT INTO transfers VALUES (1002, 46, 1793610150000150, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'739363CFDC165C21A99E1A551431265E61A37A313FC09D52E6ABE598216F70D0');
INSERT INTO transfers VALUES (1002, 47, 1793610151000151, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C2A9CBC2368C3414692384812FACD3211F2BCF435DFE98DB7C360274FC20904A');
INSERT INTO transfers VALUES (1002, 48, 1793610152000152, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'1DF18AEDA9D841D4BD352D9447C8068D235F7DEAFFF0A1DAFD755C057964C1D9');
INSERT INTO transfers VALUES (1002, 49, 1793610153000153, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D42EADF91E4EA3B010007ED3E38540DFB1E17C1E9F2CDC0594333446D45A0B0E');
INSERT INTO transfers VALUES (1002, 50, 1793610154000154, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'662485140B58C7C4503FD87D2EF79820DD6229815AF604522411428B9FB2646F');
INSERT INTO transfers VALUES (1002, 51, 1793610155000155, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'4AF3831D12FE1232C227CE2AD5AFB56BE09E52B5F8082B671D0BDFDE34596D2A');
INSERT INTO transfers VALUES (1002, 52, 1793610156000156, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'175CCDCF4B9502D326B6AECC436A99AC899043D8D7E3E9ECF15D0F1E4BBD5A91');
INSERT INTO transfers VALUES (1002, 53, 1793610157000157, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D42DE8213F8860DDF1878EC8D41C3124EFD89A55BED5368CB8D19154446215BB');
INSERT INTO transfers VALUES (1002, 54, 1793610158000158, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'84BC59304E8079717E05B5E6693C9820E0D8F34274FA151F3ED38C01FBBD00B8');
INSERT INTO transfers VALUES (1002, 55, 1793610159000159, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'991C4D5D86B8B3E893E6B56C360883F1510F4CFEF7464E7B91778AB8B93B2397');
INSERT INTO transfers VALUES (1002, 56, 1793610160000160, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'23E29CF48A7B7660CDF211B439EDB7348E77C32E91780E654829F3467C9AB659');
INSERT INTO transfers VALUES (1002, 57, 1793610161000161, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'2F71D8F3DBD58CD9153E4E2E1E1DEECF0C8ED46B53BBBCA11806C8EF556BC2C4');
INSERT INTO transfers VALUES (1002, 58, 1793610162000162, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'CB843F1A56F574CA1FEE4B65E67B65DBED4C43BD920DF68C63CC977261304A03');
INSERT INTO transfers VALUES (1002, 59, 1793610163000163, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'3ACDCEE28AC0117EE85BF2E35852869DD409A8EEA7C3C9282A12A4E58D04F484');
INSERT INTO transfers VALUES (1002, 60, 1793610164000164, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'6F53581AF69C39C5683B2243E67D4228EC1A3EB5CD13780AED030C02FC1C8488');
INSERT INTO transfers VALUES (1002, 61, 1793610165000165, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C672292AF46049B480F32583F9378BD388A35F1759171FF7AC458943106C8D44');
INSERT INTO transfers VALUES (1002, 62, 1793610166000166, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'DBA2C59FCB3E78EDAF6D30527CF56BFA76E4FED27F5AC244B5B015F47EB4278B');
INSERT INTO transfers VALUES (1002, 63, 1793610167000167, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8808E7E6CD39F30184E4AFE547D46C1BFAB8BDC5E1B1C140A4CA069E4DD38C0F');
INSERT INTO transfers VALUES (1002, 64, 1793610168000168, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'FB0C5FD8EA9CD239E7C774161FCDC75A46F816D5E2A9D3991C02F267AE64176D');
INSERT INTO transfers VALUES (1002, 65, 1793610169000169, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'5D0F7FF7C605B47FAFAA6074E8F72BEA3F7AA6CD53FCD88F90EC7C4128C3D2F4');
INSERT INTO transfers VALUES (1002, 66, 1793610170000170, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'00D2B2FDA197E684D352660BDE887BC7173ADFE11B215C19675C3FD07CD5861A');
INSERT INTO transfers VALUES (1002, 67, 1793610171000171, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'17A87361F4EDD03B42D4AC0A70D0A718A5AA43D133FB8F50E3FC09A7B2323177');
INSERT INTO transfers VALUES (1002, 68, 1793610172000172, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C4F6002BD9E5D01C74BA80FEC26D268A6A15C46F617F1238A65041C400582E71');
INSERT INTO transfers VALUES (1002, 69, 1793610173000173, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'179A5F51E4CF461688163F136275D5A994A7979D42FAC8FFEC1BC9571A822124');
INSERT INTO transfers VALUES (1002, 70, 1793610174000174, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'D46ADBB5213C9EE180389B6D99552A4E9CA6A250E592B2F3BAE8992B5C9344CC');
INSERT INTO transfers VALUES (1002, 71, 1793610175000175, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'806907552665E2E2077C3C154F71C07C24B416911A5D66B469EF75953380666C');
INSERT INTO transfers VALUES (1002, 72, 1793610176000176, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'E9F179B73AE3121D73EC4C8448B8788E5A71F1507F071B068FA58D7478C6A803');
INSERT INTO transfers VALUES (1002, 73, 1793610177000177, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'13FF025F49EF3275B13F4EDA2C7AA9F467984347C8C87C8699387B804757957E');
INSERT INTO transfers VALUES (1002, 74, 1793610178000178, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'445E4DCC1DC523094279A0C106B1E40035616800E5556E80479D4747875189B6');
INSERT INTO transfers VALUES (1002, 75, 1793610179000179, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'9022E8346B67474684D454ED28B391B83C76DDD227706B8723975DA6E01B789B');
INSERT INTO transfers VALUES (1002, 76, 1793610180000180, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'169DEE0DA61AA9192EF25BDF476710104FBF833A2EA9157BF063A05F253BDE16');
INSERT INTO transfers VALUES (1002, 77, 1793610181000181, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'4A4EC4CD39BDBC582E13CE3D3030DE56867AFF43AC06A1A06065E7DC1F0F498B');
INSERT INTO transfers VALUES (1002, 78, 1793610182000182, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'8F3CD63790789113C77A129F2A85AC177054288FA8623F62AA88802E666C7796');
INSERT INTO transfers VALUES (1002, 79, 1793610183000183, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'79CEC81C856742F771CAA80AB42A04A3E5A39966E26C01F71E8F198315A4C98B');
INSERT INTO transfers VALUES (1002, 80, 1793610184000184, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'784C4857D766532CA4496A38BC868589E9433DB20F0E302BBD871D79B3E95D6A');
INSERT INTO transfers VALUES (1002, 81, 1793610185000185, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'D245849A25DCAEE192CA8109FC78064F11CF6A43282AA0F96197FF9F776149EA');
INSERT INTO transfers VALUES (1002, 82, 1793610186000186, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'E19B951EAAAE82243DB96196E942F63E8AC6BE93DD61E6DA185B0419C1D3C682');
INSERT INTO transfers VALUES (1002, 83, 1793610187000187, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'5F112847DF3814696FB2A275A300113B06CAF124FE44DE60139ADCDE72F30E27');
INSERT INTO transfers VALUES (1002, 84, 1793610188000188, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'ED1AAB8027127A62AEA58B5B0685BD2ACAAABDA032A688F6819CBA07FAEF5A72');
INSERT INTO transfers VALUES (1002, 85, 1793610189000189, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8D270BCA9BF433331697883857A91BDF867EEA71F13BD1BB0D8A49064272FA1F');
INSERT INTO transfers VALUES (1002, 86, 1793610190000190, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'96B93BD820A95AC342C5F0F711A6CFA0BC9AF62C8AA42FAE2437016D74A9ED43');
INSERT INTO transfers VALUES (1002, 87, 1793610191000191, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'C0FEAA740F444C2C3B1F80AE01868027D3EEA2AF2D1AD99BA4B13490E11B1967');
INSERT INTO transfers VALUES (1002, 88, 1793610192000192, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'50F7BB647014DFF1A7CD0A3F0A147B4E90886577E03D41A89403416E4C992C52');
INSERT INTO transfers VALUES (1002, 89, 1793610193000193, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'0155A6B133A26AD4CD2520C4E9AE20C74BC39C635105CA02D3003B22B21095E3');
INSERT INTO transfers VALUES (1002, 90, 1793610194000194, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'153877C00531993095558F72C873276A42FDA840538CBF8C2A9DCF17B12FCF11');
INSERT INTO transfers VALUES (1002, 91, 1793610195000195, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8793570CF340D3125D11E8A07D9D30AA9AD274136809E8A98E82DB1CC741654A');
INSERT INTO transfers VALUES (1002, 92, 1793610196000196, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'562E46AEDCE6CB0368CD4171F7B422C6E94E01D04BA29C39AFDBD2FCD71F2D6C');
INSERT INTO transfers VALUES (1002, 93, 1793610197000197, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'24F1905811D0022637E0EF39CB602C002B2AC22238826CE2504A9DF7140D398A');
INSERT INTO transfers VALUES (1002, 94, 1793610198000198, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'69117FE7F667A905CE19F0356FAD11E665CE428F551E3DE2A2595C389B071E63');
INSERT INTO transfers VALUES (1002, 95, 1793610199000199, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'2A52D3531EA9EBBB8D60F550BF480F38B88D2476B4ADCF6CF1AC2C827D8062F7');
INSERT INTO transfers VALUES (1002, 96, 1793610200000200, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'3C7A1C28813E51163C3DFEE21B913A3F3AA2FCC58C001BBFE235722E583827A4');
INSERT INTO transfers VALUES (1002, 97, 1793610201000201, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'9D3A89AB2707EE9C7D5D1D68B95504B814EA789AB399BBBA7A7E04169F6DFF6B');
INSERT INTO transfers VALUES (1002, 98, 1793610202000202, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'71CBDA8250D6614478965AE9468374F988B86F8D4668EE1035AD4B0B4DD738FF');
INSERT INTO transfers VALUES (1002, 99, 1793610203000203, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'DA3A21749129E3E46B17DF3DCBDC10395B4232926E5790911009AF87152BC460');
INSERT INTO transfers VALUES (1002, 100, 1793610204000204, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C36AAC02410F684F267A8AD3BB2DE1A1F60B8324D16AB5006D0651535C758C17');
INSERT INTO transfers VALUES (1002, 101, 1793610205000205, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'87C0FECA006EB6C5E014010F7DCB58F2806D553388167C519BF55EC9264CF986');
INSERT INTO transfers VALUES (1002, 102, 1793610206000206, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'F09CBED9D1DD1EB175D9F0B282FA979B9F8FA5E817B7D658BC133E3420B30DEF');
INSERT INTO transfers VALUES (1002, 103, 1793610207000207, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'AD523CFB67FE23FF6C3B8E3086F0AC37ABD89A4517FE76FBAD07A3EBFA5DF5CD');
INSERT INTO transfers VALUES (1002, 104, 1793610208000208, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'773D81E2A4485D209D6EA190BBB86CF2C717842088D42AF3B38832C14ACBD11E');
INSERT INTO transfers VALUES (1002, 105, 1793610209000209, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'E3BE04F0AB88738C3AFC89A5CA72EDA8D98F71D342D9EBA4398321875A6EF246');
INSERT INTO transfers VALUES (1002, 106, 1793610210000210, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'B3284AE48B6F27E406C27FF1E6636ED07C573EC30FB78F1C4384C83AA2EBF696');
INSERT INTO transfers VALUES (1002, 107, 1793610211000211, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'A581B02D18ADDBDEAF9B902FD25B9CA12262E9B9B27171F12A6C811D39D89F21');
INSERT INTO transfers VALUES (1002, 108, 1793610212000212, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'1D3314F1817BD27FE06E202B4A0C71A264DB73F55A09B631E666DBFF190CF11E');
INSERT INTO transfers VALUES (1002, 109, 1793610213000213, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B5D663F12C59F41B9D3887805F45A3CF3988B55E271756FE9BB406331AFFAE21');
INSERT INTO transfers VALUES (1002, 110, 1793610214000214, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C7EE4F511AE1E466F001F3FD344CC879556B1C23B85415A7C270A976E7ADCEDD');
INSERT INTO transfers VALUES (1002, 111, 1793610215000215, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'10E819D79AA3FAEE07B3FCA6CF57B2E43077C5057727DEE6991D719C19969629');
INSERT INTO transfers VALUES (1002, 112, 1793610216000216, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'C8392CCB7C7C22750BF29C8924D62E32BA399C8FA2E6DF6E052C08CBCB00DD02');
INSERT INTO transfers VALUES (1002, 113, 1793610217000217, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B706D0B095E531C771466CF401F92C4F5ED397653013BF0EFCDAB299829CDF7F');
INSERT INTO transfers VALUES (1002, 114, 1793610218000218, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'5E1EB3434CBF23195AC5013640C41D9E0F8B4BBFEB8BEC584C188CDCB980F0CF');
INSERT INTO transfers VALUES (1002, 115, 1793610219000219, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'2D2AC946EEEA23ECFCDAB91971B4414D15D33EFCBB2ED94E4C3BD04605C4E917');
INSERT INTO transfers VALUES (1002, 116, 1793610220000220, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'263E29A0041A2CEF6873FC64E0D3980C6339DA8770D29A4EBF916D90C7F5313F');
INSERT INTO transfers VALUES (1002, 117, 1793610221000221, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'32DC73BC2696ED7B14E1A6BA4EEEB47959D48ABC41F5D037680F71D7BDE06B53');
INSERT INTO transfers VALUES (1002, 118, 1793610222000222, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'A00C1411C57A60C34CBCD922D29547A136AB29406B589FBEF3C8504807071C22');
INSERT INTO transfers VALUES (1002, 119, 1793610223000223, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B293564EB55EAED8289A04DB2086134830337F4C9883974B863D8F5E551A2DFA');
INSERT INTO transfers VALUES (1002, 120, 1793610224000224, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'8D9935D3CB371F9A538FAEBC10C3B571A37EBCB2E942A76D82480DEB30F2F374');
INSERT INTO transfers VALUES (1002, 121, 1793610225000225, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B87A1E04C7445BCBB4D2BC31334FFDCDD05679F8E7F7E3E7FA6054FFAE44A28A');
INSERT INTO transfers VALUES (1002, 122, 1793610226000226, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'F31C3C14EDDCEFC3FEABA2C87A273D719D9361D08546C86E241BC973D5DDB71C');
INSERT INTO transfers VALUES (1002, 123, 1793610227000227, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'B1BC18566026A16AE01E6580D7D0BC4189C9FCB86B0C8B1EC209A8AD33D4941C');
INSERT INTO transfers VALUES (1002, 124, 1793610228000228, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'4F23C467FA0FBB77A9754A6C5080ACB2364E626DDE887B07FBF2C6EF216B1745');
INSERT INTO transfers VALUES (1002, 125, 1793610229000229, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'798794A9456BDB317DF8D45C5A3308DA059613E2961C8A44CA45C777759AA084');
INSERT INTO transfers VALUES (1002, 126, 1793610230000230, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'03A4857A32B5852EE06D1DEEDCB576CA7B20F63EEB071E54D0116FEB254D9215');
INSERT INTO transfers VALUES (1002, 127, 1793610231000231, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'8F3BD516E7023BABAAFC122481E52889F4C1AD1A92CD71A6A331482F9EC82A14');
INSERT INTO transfers VALUES (1002, 128, 1793610232000232, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'DE534C13677B4807B037D805DBC0EAD604FF5FA664D4411CBF430DCA9E600F55');
INSERT INTO transfers VALUES (1002, 129, 1793610233000233, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'7218B34893432D7C037E79746AF65A6BD1E64D6F1F0CB7C4E40CD48107DF6B52');
INSERT INTO transfers VALUES (1002, 130, 1793610234000234, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'2968383FB00F8888EA9A8C398B78E9E32BB2102C7B444B3944E4A20F9D79EADE');
INSERT INTO transfers VALUES (1002, 131, 1793610235000235, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'4217C88B53BAC8C1BEE68E3CB498E6987C46E21F9E914E7141884B72855D7897');
INSERT INTO transfers VALUES (1002, 132, 1793610236000236, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'A2FEC48C8A7102BDC4DE9A145B13CBD3C8E611F76128E61C49FDD5F5E87F40A9');
INSERT INTO transfers VALUES (1002, 133, 1793610237000237, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'1650E805CD09791C2418B62B3DE0F9B80A1CEDE6F211EFBF88BA4F4B2A26E559');
INSERT INTO transfers VALUES (1002, 134, 1793610238000238, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'4D69EBEE6D23FA3C2FD84BA9BB5809429D59D5DC3175C2622AAE726412A28696');
INSERT INTO transfers VALUES (1002, 135, 1793610239000239, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'6FF24627B3C5FE391EC3BBB957380F2071A959AD88B6E3E7A3B20BFA56380E51');
INSERT INTO transfers VALUES (1002, 136, 1793610240000240, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'86EE237F612232450BF8CFEF0AFAAABE35DAEFB8CA6FBAECBD053D326AAAA119');
INSERT INTO transfers VALUES (1002, 137, 1793610241000241, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'F2A155715C8388A3984D9E093D05A51D06406EB316237856D65A33CFE1915C5B');
INSERT INTO transfers VALUES (1002, 138, 1793610242000242, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'AAF69395306F79A384713A168A71C09746C73C1875A68B130D70B2BAE7D0B833');
INSERT INTO transfers VALUES (1002, 139, 1793610243000243, 1, 1, X'000000000000000000000000', 2, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11440, X'0B759ADCEBFAF76361C127951FF5DCEDFFCE204CC1B425E153981FC6CDD7B08F');
INSERT INTO transfers VALUES (1002, 140, 1793610244000244, 2, 2, X'000000000000000000000000', 1, X'000000000000000000000000', 100, 0, 0, X'000000000000000000000000', '', '', 11340, X'07B3ECB82D57A8DDE59A3205075A6FF4C9CE175DEE5489E356104BD8E0246B6B');
INSERT INTO uploads VALUES (1002, X'DFD886A7000003EA31AEADE5', X'6AE85129000003EA00000002', X'6AE8512A000003EA00000003', 'Größe und 測試 🧮', 'a file.txt', 'text/plain', X'0007FF');
INSERT INTO uploads VALUES (1003, X'4407AB79000003EBCF1B5C76', X'6AE85220000003EB00000024', X'6AE85220000003EB00000024', '', '', '', X'4772C3B6C39F6520756E6420E6B8ACE8A9A620F09FA7AE');
INSERT INTO uploads VALUES (1003, X'6D1B4912000003EB431F79A4', X'6D1B4912000003EB431F79A4', X'6D1B4912000003EB431F79A4', '', 'quality.csv', '', X'072C');
INSERT INTO users VALUES (0, X'690000010102030405060708', 'Zoë Researcher', 'zoe@example.org', 1793610001000001);
COMMIT;
