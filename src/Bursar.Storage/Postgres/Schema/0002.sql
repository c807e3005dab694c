-- Version 2. One name for one idea: a study's origin, its template and its project; the book of a credential; the id of an account.

ALTER TABLE studies ADD COLUMN origin integer NOT NULL DEFAULT 0;
ALTER TABLE studies RENAME COLUMN type TO template;
ALTER TABLE studies ADD COLUMN project bytea NOT NULL DEFAULT '\x000000000000000000000000';
UPDATE studies SET origin = CASE prices WHEN 'MTurk' THEN 1 WHEN 'Prolific' THEN 2 ELSE 0 END;
UPDATE studies SET project = template, template = '\x000000000000000000000000' WHERE origin = 2;
ALTER TABLE studies DROP COLUMN prices;
ALTER TABLE studies ADD COLUMN reviews integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN reviewed integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN review_at bigint;
CREATE INDEX studies_by_review ON studies (review_at) WHERE review_at IS NOT NULL;
-- The beginning of an offer is due, too. The states are Active and Paused.
UPDATE studies SET due_at = least(offered_from, coalesce(expires_at, offered_from)) WHERE state IN (2, 5) AND offered_from IS NOT NULL;

-- The id of a participation is the serial of its study in the book, and the participant: those of a study lie side by side.
UPDATE participations SET id = substr(study, 9) || participant;

ALTER TABLE transfers RENAME COLUMN from_owner TO from_id;
ALTER TABLE transfers RENAME COLUMN to_owner TO to_id;

ALTER TABLE access_keys RENAME COLUMN owner TO for_book;
ALTER TABLE tokens RENAME COLUMN owner TO for_book;

-- No index but a primary key begins with the number of the book. While a table is new, the planner takes any such index to be as good
-- as the primary key for finding a row, and keeps the plan.
DROP INDEX submissions_by_study;
DROP INDEX bonuses_by_study;
DROP INDEX access_keys_by_owner;
DROP INDEX tokens_by_owner;
CREATE INDEX submissions_by_study ON submissions (study, id);
CREATE INDEX bonuses_by_study ON bonuses (study, id);
CREATE INDEX access_keys_by_book ON access_keys (for_book);
CREATE INDEX tokens_by_book ON tokens (for_book);

ALTER TABLE books ADD COLUMN last_event bigint NOT NULL DEFAULT 0;
ALTER TABLE books ADD COLUMN recent_events bytea NOT NULL DEFAULT '';
ALTER TABLE books ADD COLUMN fingerprint_version bigint NOT NULL DEFAULT 0;
ALTER TABLE books ADD COLUMN fingerprint bytea NOT NULL DEFAULT '\x00000000000000000000000000000000';

-- What happened: eight consecutive events of a book in one row, under the number of the last. The newest are in the book's row. The
-- oldest are deleted after a time; they are found without an index, since a book's events are in the order of their time.
CREATE TABLE events (
  book_id             integer NOT NULL,
  sequence            bigint  NOT NULL,
  at                  bigint  NOT NULL,
  events              bytea   NOT NULL,
  PRIMARY KEY (book_id, sequence)
);

-- One row, of book 0: what a book's row counts, for what belongs to no book; the latest time that was believed, and the last jump of
-- the clock that was confirmed.
CREATE TABLE house_counts (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  last_event          bigint  NOT NULL,
  recent_events       bytea   NOT NULL,
  seen_at             bigint,
  jumped_from         bigint,
  jumped_to           bigint,
  fingerprint_version bigint  NOT NULL,
  fingerprint         bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- What participants must meet, and what is known of them. The locale is a country or a country and a subdivision; marks are ids.
ALTER TABLE studies ADD COLUMN requirements bytea NOT NULL DEFAULT '\x000000000000000000000000';
ALTER TABLE participants ADD COLUMN locale text NOT NULL DEFAULT '';
ALTER TABLE participants ADD COLUMN marks text NOT NULL DEFAULT '';
CREATE INDEX submissions_by_participant ON submissions (participant, id);

-- What participants were paid: for work in the submission, by kind Payment; beside it by kinds Bonus and OneOff.
ALTER TABLE submissions ADD COLUMN earned bigint NOT NULL DEFAULT 0;
UPDATE submissions SET earned = rewards FROM (SELECT book_id, subject, rewards FROM transfers WHERE kind = 5) AS payment
WHERE payment.book_id = submissions.book_id AND payment.subject = submissions.id;
CREATE INDEX transfers_to_participants ON transfers (to_id, at) WHERE kind IN (6, 7);

CREATE TABLE trait_types (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  name                text    NOT NULL,
  keywords            text    NOT NULL,
  description         text    NOT NULL,
  state               integer NOT NULL,
  retry_delay         bigint,
  test                bytea   NOT NULL,
  test_duration       bigint,
  grant_value         bigint,
  search              text    NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE trait_names (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  name                text    NOT NULL,
  type                bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE traits (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  type                bytea   NOT NULL,
  participant         bytea   NOT NULL,
  state               integer NOT NULL,
  value               integer NOT NULL,
  granted_at          bigint,
  reason              text    NOT NULL,
  request             bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX traits_by_type ON traits (type, state, participant);

CREATE TABLE requirement_sets (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  list                text    NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE trait_uses (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  study               bytea   NOT NULL,
  type                bytea   NOT NULL,
  requirements        bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX trait_uses_by_type ON trait_uses (type, study);

CREATE TABLE blocks (
  book_id             integer NOT NULL,
  participant         bytea   NOT NULL,
  active              boolean NOT NULL,
  reason              text    NOT NULL,
  blocked_at          bigint  NOT NULL,
  PRIMARY KEY (book_id, participant)
);

CREATE INDEX blocks_by_state ON blocks (active, book_id, participant);

-- How a study's submissions have ended.
ALTER TABLE studies ADD COLUMN approved integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN rejected integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN returned integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN timed_out integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN screened_out integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN partly_approved integer NOT NULL DEFAULT 0;
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
ALTER TABLE studies ADD COLUMN internal_name text NOT NULL DEFAULT '';
ALTER TABLE studies ADD COLUMN phase integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN search text NOT NULL DEFAULT '';
UPDATE studies SET internal_name = text::json ->> 'internal_name' FROM documents
WHERE documents.book_id = studies.book_id AND subject = id AND origin = 2
  AND CASE WHEN text LIKE '{%' THEN text::json ->> 'internal_name' END IS NOT NULL;
UPDATE studies SET
  phase = CASE
    WHEN state = 1 THEN 1 -- Draft
    WHEN state = 4 THEN 9 -- Deleted
    WHEN state = 2 AND offered_from IS NOT NULL THEN 2 -- Scheduled
    WHEN state IN (2, 5) AND (places > taken + paid + closed OR taken > submitted) THEN CASE state WHEN 2 THEN 3 ELSE 4 END
    WHEN taken > submitted THEN 5 -- Finishing
    WHEN under_review THEN 8 -- Reviewing
    WHEN taken > 0 THEN 6 ELSE 7 END, -- AllSubmitted, AllDecided
  search = CASE origin WHEN 2 THEN lower(title || E'\n' || internal_name) ELSE '' END;
CREATE INDEX studies_by_phase ON studies (origin, phase, book_id, id);
CREATE INDEX studies_by_project ON studies (project, phase, book_id, id) WHERE origin = 2;
CREATE INDEX studies_offered ON studies (template, book_id, id) WHERE phase = 3;

-- The number of a project's studies in each phase. Commands add to it.
CREATE TABLE study_tallies (
  book_id             integer NOT NULL,
  project             bytea   NOT NULL,
  draft               integer NOT NULL,
  scheduled           integer NOT NULL,
  running             integer NOT NULL,
  paused              integer NOT NULL,
  finishing           integer NOT NULL,
  all_submitted       integer NOT NULL,
  all_decided         integer NOT NULL,
  reviewing           integer NOT NULL,
  PRIMARY KEY (book_id, project)
);
INSERT INTO study_tallies
SELECT book_id, project,
  sum(CASE phase WHEN 1 THEN 1 ELSE 0 END), sum(CASE phase WHEN 2 THEN 1 ELSE 0 END), sum(CASE phase WHEN 3 THEN 1 ELSE 0 END),
  sum(CASE phase WHEN 4 THEN 1 ELSE 0 END), sum(CASE phase WHEN 5 THEN 1 ELSE 0 END), sum(CASE phase WHEN 6 THEN 1 ELSE 0 END),
  sum(CASE phase WHEN 7 THEN 1 ELSE 0 END), sum(CASE phase WHEN 8 THEN 1 ELSE 0 END)
FROM studies WHERE origin = 2 AND phase <> 9 GROUP BY book_id, project;
CREATE TABLE trait_tests (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  questions           text    NOT NULL,
  answer_key          text    NOT NULL,
  scores              text    NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE trait_requests (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  type                bytea   NOT NULL,
  participant         bytea   NOT NULL,
  asked_at            bigint  NOT NULL,
  test                bytea   NOT NULL,
  test_ends_at        bigint,
  state               integer NOT NULL,
  submitted_at        bigint,
  value               bigint,
  reason              text    NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX trait_requests_by_state ON trait_requests (state, book_id, id);
CREATE INDEX trait_requests_by_type ON trait_requests (type, state, id);

CREATE TABLE hooks (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  origin              integer NOT NULL,
  scope               bytea   NOT NULL,
  challenge           bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  transport           integer NOT NULL,
  event_types         text    NOT NULL,
  target              text    NOT NULL,
  confirmed           boolean NOT NULL,
  enabled             boolean NOT NULL,
  deleted             boolean NOT NULL,
  after_event         bigint  NOT NULL,
  failing_since       bigint,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX hooks_by_scope ON hooks (scope, deleted, book_id, id);

CREATE TABLE hook_secrets (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  origin              integer NOT NULL,
  secret              bytea   NOT NULL,
  sealed              bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE outboxes (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  hooks               integer NOT NULL,
  active              integer NOT NULL,
  planned             bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE deliveries (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  hook                bytea   NOT NULL,
  subject             bytea   NOT NULL,
  event_type          text    NOT NULL,
  target              text    NOT NULL,
  payload             text    NOT NULL,
  happened_at         bigint  NOT NULL,
  changed_at          bigint  NOT NULL,
  state               integer NOT NULL,
  attempts            integer NOT NULL,
  due_at              bigint,
  failure             text    NOT NULL,
  next                bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX deliveries_by_hook ON deliveries (hook, id);
CREATE INDEX deliveries_by_subject ON deliveries (hook, subject, id);
CREATE INDEX deliveries_by_due ON deliveries (due_at, id) WHERE due_at IS NOT NULL;

CREATE TABLE study_reviews (
  book_id             integer NOT NULL,
  study               bytea   NOT NULL,
  policies            text    NOT NULL,
  PRIMARY KEY (book_id, study)
);

CREATE TABLE answer_sheets (
  book_id             integer NOT NULL,
  submission          bytea   NOT NULL,
  study               bytea   NOT NULL,
  answers             text    NOT NULL,
  score               bigint,
  PRIMARY KEY (book_id, submission)
);

CREATE INDEX answer_sheets_by_study ON answer_sheets (study, submission);

CREATE TABLE review_entries (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  study               bytea   NOT NULL,
  policy              integer NOT NULL,
  finding             integer NOT NULL,
  subject             bytea   NOT NULL,
  question            text    NOT NULL,
  value               text    NOT NULL,
  failure             text    NOT NULL,
  at                  bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX review_entries_by_study ON review_entries (study, id);

CREATE TABLE one_off_payments (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  participant         bytea   NOT NULL,
  amount              bigint  NOT NULL,
  reason              text    NOT NULL,
  paid_at             bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE messages (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  way                 integer NOT NULL,
  sender              bytea   NOT NULL,
  recipient           bytea   NOT NULL,
  conversation        bytea   NOT NULL,
  study               bytea   NOT NULL,
  category            integer NOT NULL,
  subject             text    NOT NULL,
  text                text    NOT NULL,
  sent_at             bigint  NOT NULL,
  read_at             bigint,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX messages_by_recipient ON messages (recipient, id);
CREATE INDEX messages_by_sender ON messages (sender, id);
CREATE INDEX messages_by_conversation ON messages (conversation, id);
CREATE INDEX messages_unread ON messages (recipient, id) WHERE read_at IS NULL;

-- How people sign in to the sites; all of book 0. Sessions are lines of text.
CREATE TABLE sign_ins (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  site                integer NOT NULL,
  person              bytea   NOT NULL,
  name                text    NOT NULL,
  is_operator         boolean NOT NULL,
  password_hash       text    NOT NULL,
  failures            integer NOT NULL,
  locked_until        bigint,
  link_purpose        integer NOT NULL,
  link_secret         bytea   NOT NULL,
  link_expires_at     bigint,
  sessions            text    NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE sign_in_names (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  site                integer NOT NULL,
  name                text    NOT NULL,
  person              bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE topics (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  name                text    NOT NULL,
  created_at          bigint  NOT NULL,
  deleted             boolean NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX topics_by_name ON topics (deleted, book_id, id);

CREATE TABLE uploads (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  owner               bytea   NOT NULL,
  submission          bytea   NOT NULL,
  question            text    NOT NULL,
  file_name           text    NOT NULL,
  media_type          text    NOT NULL,
  content             bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX uploads_by_owner ON uploads (owner, submission);

CREATE INDEX bonuses_by_submission ON bonuses (submission, id);

-- How many submissions a study takes from one participant (0 for any number) and at once, and the time under which it rejects work.
ALTER TABLE studies ADD COLUMN per_participant integer NOT NULL DEFAULT 1;
ALTER TABLE studies ADD COLUMN at_once integer NOT NULL DEFAULT 0;
ALTER TABLE studies ADD COLUMN rejects_under bigint;
ALTER TABLE studies ADD COLUMN published_at bigint;
ALTER TABLE participations ADD COLUMN submissions integer NOT NULL DEFAULT 1;
ALTER TABLE participations ADD COLUMN first_at bigint;
UPDATE participations SET submissions = 0 WHERE submission = '\x000000000000000000000000';

-- Named lists of participants, and who is on them.
CREATE TABLE participant_groups (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  project             bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  name                text    NOT NULL,
  description         text    NOT NULL,
  members             integer NOT NULL,
  version             integer NOT NULL,
  deleted             boolean NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX participant_groups_by_state ON participant_groups (deleted, book_id, id);

CREATE TABLE group_members (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  group_id            bytea   NOT NULL,
  participant         bytea   NOT NULL,
  member              boolean NOT NULL,
  added_at            bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX group_members_by_group ON group_members (group_id, member, participant);

-- Who can take part in a study, beside its requirements; many studies can share one.
CREATE TABLE study_audiences (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  audience            text    NOT NULL,
  PRIMARY KEY (book_id, id)
);

ALTER TABLE studies ADD COLUMN audience bytea NOT NULL DEFAULT '\x000000000000000000000000';

-- Who is invited to be a member of a book. The secrets of the links are digests.
CREATE TABLE invitations (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  email               text    NOT NULL,
  role                integer NOT NULL,
  invited_by          bytea   NOT NULL,
  secret              bytea   NOT NULL,
  made_at             bigint  NOT NULL,
  accepted_by         bytea   NOT NULL,
  withdrawn           boolean NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- Studies of which a participant can take only one, and which each participant has taken.
CREATE TABLE study_collections (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  project             bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  name                text    NOT NULL,
  description         text    NOT NULL,
  publish_at          bigint,
  studies             text    NOT NULL,
  state               integer NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX study_collections_by_project ON study_collections (project, id);

CREATE TABLE collection_parts (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  collection          bytea   NOT NULL,
  participant         bytea   NOT NULL,
  study               bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- Logins for other platforms, which submissions get. The passwords are sealed.
CREATE TABLE login_pools (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  total               integer NOT NULL,
  used                integer NOT NULL,
  created_at          bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE logins (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  pool                bytea   NOT NULL,
  number              integer NOT NULL,
  name                text    NOT NULL,
  sealed              bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX logins_by_number ON logins (pool, number);

CREATE TABLE login_uses (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  pool                bytea   NOT NULL,
  number              integer NOT NULL,
  study               bytea   NOT NULL,
  participant         bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX login_uses_by_number ON login_uses (pool, number);

ALTER TABLE studies ADD COLUMN collection bytea NOT NULL DEFAULT '\x000000000000000000000000';
ALTER TABLE studies ADD COLUMN logins bytea NOT NULL DEFAULT '\x000000000000000000000000';

-- What participants have answered to screeners: age=34 fluent-languages=19,24
ALTER TABLE participants ADD COLUMN answers text NOT NULL DEFAULT '';

-- Named sets of filters, which studies share, and their versions.
CREATE TABLE filter_sets (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  name                text    NOT NULL,
  version             integer NOT NULL,
  locked              boolean NOT NULL,
  deleted             boolean NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX filter_sets_by_state ON filter_sets (deleted, book_id, id);

CREATE TABLE filter_set_versions (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  filter_set          bytea   NOT NULL,
  number              integer NOT NULL,
  name                text    NOT NULL,
  filters             text    NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- The latest time of a book's transfers; what its accounts had after every 128th; and how its credit limit changed.
ALTER TABLE books ADD COLUMN moved_at bigint;

CREATE TABLE balance_marks (
  book_id             integer NOT NULL,
  sequence            bigint NOT NULL,
  moved_at            bigint NOT NULL,
  funding_rewards     bigint NOT NULL,
  funding_fees        bigint NOT NULL,
  funding_vat         bigint NOT NULL,
  available_rewards   bigint NOT NULL,
  available_fees      bigint NOT NULL,
  available_vat       bigint NOT NULL,
  held_rewards        bigint NOT NULL,
  held_fees           bigint NOT NULL,
  held_vat            bigint NOT NULL,
  paid_rewards        bigint NOT NULL,
  paid_fees           bigint NOT NULL,
  paid_vat            bigint NOT NULL,
  PRIMARY KEY (book_id, sequence)
);

CREATE TABLE credit_changes (
  book_id             integer NOT NULL,
  sequence            bigint NOT NULL,
  at                  bigint NOT NULL,
  limit_before        bigint NOT NULL,
  limit_after         bigint NOT NULL,
  PRIMARY KEY (book_id, sequence)
);

-- The submissions of a study in one state, in order: a few among many are found at once.
DROP INDEX submissions_by_study;
CREATE INDEX submissions_by_study ON submissions (study, state, id);

-- How a study's places are shared out: weight:taken of each part of its audience; and the part whose place a submission has.
ALTER TABLE studies ADD COLUMN quota text NOT NULL DEFAULT '';
ALTER TABLE submissions ADD COLUMN stratum integer NOT NULL DEFAULT 0;

-- Surveys, and what was answered in them.
CREATE TABLE surveys (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  researcher          bytea   NOT NULL,
  title               text    NOT NULL,
  content             text    NOT NULL,
  created_at          bigint  NOT NULL,
  responses           integer NOT NULL,
  cleared_before      bytea   NOT NULL,
  deleted             boolean NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX surveys_by_researcher ON surveys (researcher, deleted, id);

CREATE TABLE survey_responses (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  survey              bytea   NOT NULL,
  participant         text    NOT NULL,
  submission          text    NOT NULL,
  content             text    NOT NULL,
  deleted             boolean NOT NULL,
  created_at          bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX survey_responses_by_survey ON survey_responses (survey, deleted, id);

-- A hash of each answer under the books' key.
ALTER TABLE answers ADD COLUMN fingerprint bytea NOT NULL DEFAULT '\x00000000000000000000000000000000';

-- What leaves the house: payouts, what each participant gets, how much has left for whom, and where it goes.
CREATE TABLE payouts (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  currency            text    NOT NULL,
  method              integer NOT NULL,
  state               integer NOT NULL,
  items               integer NOT NULL,
  waiting             integer NOT NULL,
  total               bigint  NOT NULL,
  paid                bigint  NOT NULL,
  prepared_by         text    NOT NULL,
  prepared_at         bigint  NOT NULL,
  confirmed_by        text    NOT NULL,
  confirmed_at        bigint,
  preparer            bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE payout_items (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  payout              bytea   NOT NULL,
  number              integer NOT NULL,
  participant         bytea   NOT NULL,
  amount              bigint  NOT NULL,
  sealed              bytea   NOT NULL,
  state               integer NOT NULL,
  note                text    NOT NULL,
  changed_at          bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX payout_items_by_payout ON payout_items (payout, number);

CREATE TABLE payout_sums (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  participant         bytea   NOT NULL,
  currency            text    NOT NULL,
  waiting             bigint  NOT NULL,
  paid                bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE payout_addresses (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  method              integer NOT NULL,
  sealed              bytea   NOT NULL,
  set_at              bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- Links with which people join a group, and what they agreed to.
CREATE TABLE group_links (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  secret              bytea   NOT NULL,
  most                integer NOT NULL,
  used                integer NOT NULL,
  expires_at          bigint  NOT NULL,
  consent             text    NOT NULL,
  notice              text    NOT NULL,
  withdrawn           boolean NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE group_consents (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  group_id            bytea   NOT NULL,
  participant         bytea   NOT NULL,
  text                bytea   NOT NULL,
  at                  bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- Collections of pages with questions, and which submissions answered them.
CREATE TABLE task_collections (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  created_by          bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  name                text    NOT NULL,
  content             bytea   NOT NULL,
  answers             bigint  NOT NULL,
  modified_by         bytea   NOT NULL,
  modified_at         bigint,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE task_responses (
  book_id             integer NOT NULL,
  submission          bytea   NOT NULL,
  collection          bytea   NOT NULL,
  content             bytea   NOT NULL,
  study               bytea   NOT NULL,
  participant         bytea   NOT NULL,
  answers             integer NOT NULL,
  last_answer         bigint  NOT NULL,
  created_at          bigint  NOT NULL,
  PRIMARY KEY (book_id, submission)
);

CREATE INDEX task_responses_by_collection ON task_responses (collection, last_answer);

-- When a token or a key was last used, to an hour.
ALTER TABLE tokens ADD COLUMN used_at bigint;
ALTER TABLE access_keys ADD COLUMN used_at bigint;

-- When the payer wants to know that a book runs low, and whether it does.
CREATE TABLE alerts (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  mark                bigint,
  days                integer NOT NULL,
  mail_to             text    NOT NULL,
  state               integer NOT NULL,
  turned_at           bigint,
  mail_at             bigint,
  attempts            integer NOT NULL,
  failure             text    NOT NULL,
  sent                integer NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX alerts_by_state ON alerts (state, book_id);

-- The passkeys of a person, and who they are to the institution's provider.
ALTER TABLE sign_ins ADD COLUMN passkeys text NOT NULL DEFAULT '';
ALTER TABLE sign_ins ADD COLUMN provider_subject bytea NOT NULL DEFAULT '\x0000000000000000000000000000000000000000000000000000000000000000';

-- What a book charged before its prices changed.
CREATE TABLE pricing_changes (
  book_id             integer NOT NULL,
  sequence            bigint  NOT NULL,
  at                  bigint  NOT NULL,
  transfer            bigint  NOT NULL,
  serial              bigint  NOT NULL,
  mturk_before        text    NOT NULL,
  prolific_before     text    NOT NULL,
  PRIMARY KEY (book_id, sequence)
);

-- Places that are reserved for participants who have not started.
ALTER TABLE studies ADD COLUMN reserved integer NOT NULL DEFAULT 0;

-- When a participant was deleted as a person.
ALTER TABLE participants ADD COLUMN forgotten_at bigint;

-- Datasets, their datapoints, batches of tasks made of them, and the jobs of both.
CREATE TABLE task_datasets (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  created_by          bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  name                text    NOT NULL,
  structured          boolean NOT NULL,
  schema_id           bytea   NOT NULL,
  schema_version      integer NOT NULL,
  datapoints          integer NOT NULL,
  file_name           text    NOT NULL,
  state               integer NOT NULL,
  jobs                integer NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE task_datapoints (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  dataset             bytea   NOT NULL,
  number              integer NOT NULL,
  record              text    NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX task_datapoints_by_dataset ON task_datapoints (dataset, number);

CREATE TABLE task_batches (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  created_by          bytea   NOT NULL,
  created_at          bigint  NOT NULL,
  name                text    NOT NULL,
  content             bytea   NOT NULL,
  dataset             bytea   NOT NULL,
  auto_sync           boolean NOT NULL,
  answers             bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX task_batches_by_dataset ON task_batches (dataset, id);

CREATE TABLE task_jobs (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  owner               bytea   NOT NULL,
  kind                integer NOT NULL,
  name                text    NOT NULL,
  state               integer NOT NULL,
  accepted            integer NOT NULL,
  rejected            integer NOT NULL,
  groups_made         integer NOT NULL,
  groups_grown        integer NOT NULL,
  detail              text    NOT NULL,
  created_at          bigint  NOT NULL,
  updated_at          bigint  NOT NULL,
  deleted             boolean NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE INDEX task_jobs_by_owner ON task_jobs (owner, kind, deleted, id);

-- The groups of tasks that a participant's submissions in a study have.
ALTER TABLE participations ADD COLUMN task_groups text NOT NULL DEFAULT '';

-- The keys with which the server signs: the newest three.
CREATE TABLE signing_keys (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  number              integer NOT NULL,
  sealed              bytea   NOT NULL,
  made_at             bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- What participants thought of studies, and files about their work.
CREATE TABLE study_feedback (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  study               bytea   NOT NULL,
  submission          bytea   NOT NULL,
  participant         bytea   NOT NULL,
  is_signed           boolean NOT NULL,
  is_of_returned      boolean NOT NULL,
  category            text    NOT NULL,
  text                text    NOT NULL,
  clarity             bigint,
  difficulty          bigint,
  fairness            bigint,
  given_at            bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE feedback_files (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  name                text    NOT NULL,
  size                integer NOT NULL,
  kept_at             bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- Which of the databases this is that the books are spread over; null until a server has used it.
ALTER TABLE house ADD COLUMN shard integer, ADD COLUMN shards integer;

-- Where mail reaches participants, sealed, and whose an address is, by a digest under the server's key.
CREATE TABLE mail_addresses (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  sealed              bytea   NOT NULL,
  address             bytea   NOT NULL,
  set_at              bigint  NOT NULL,
  verified_at         bigint,
  link                bytea   NOT NULL,
  link_ends_at        bigint,
  mails               integer NOT NULL,
  mails_since         bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

CREATE TABLE mail_owners (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  address             bytea   NOT NULL,
  person              bytea   NOT NULL,
  mails               integer NOT NULL,
  mails_since         bigint  NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- Whether the participant has answered a part of a form with several pages, which lies among the files.
ALTER TABLE submissions ADD COLUMN has_draft boolean NOT NULL DEFAULT false;

-- In which of several databases there may be anything about a person: bit n for the nth, from 0. Only the first of them has rows,
-- all of book 0.
CREATE TABLE whereabouts (
  book_id             integer NOT NULL,
  person              bytea   NOT NULL,
  shards              bigint  NOT NULL,
  PRIMARY KEY (book_id, person)
);

-- Who signs in through the provider of the participants' site, by a digest under the server's key.
CREATE TABLE subject_owners (
  book_id             integer NOT NULL,
  id                  bytea   NOT NULL,
  subject             bytea   NOT NULL,
  person              bytea   NOT NULL,
  PRIMARY KEY (book_id, id)
);

-- Whether people may take part without a name, and the only book whose studies they may then do.
ALTER TABLE books ADD COLUMN anonymous boolean NOT NULL DEFAULT FALSE;
ALTER TABLE group_links ADD COLUMN anonymous boolean NOT NULL DEFAULT FALSE;
ALTER TABLE sign_ins ADD COLUMN only_book integer NOT NULL DEFAULT 0;
