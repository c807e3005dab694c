-- A transfer as one would write it over PostgreSQL without a ledger: rows are locked, and every request is a transaction. It is
-- here to be measured beside Bursar, so it is meant to be good: whole numbers, one round trip, prepared, no needless index.
-- Payers are never payees, and only the payer is locked for long: no two transfers can wait for each other in a circle.

CREATE TABLE accounts (
  id       bigint PRIMARY KEY,
  balance  bigint NOT NULL CHECK (balance >= 0)
) WITH (fillfactor = 70);

CREATE TABLE transfers (
  id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payer    bigint      NOT NULL,
  payee    bigint      NOT NULL,
  amount   bigint      NOT NULL CHECK (amount > 0),
  at       timestamptz NOT NULL DEFAULT now()
);

-- What a retry finds.
CREATE TABLE requests (
  key      uuid   PRIMARY KEY,
  transfer bigint NOT NULL
);

CREATE FUNCTION transfer(request uuid, from_payer bigint, to_payee bigint, cents bigint) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  funds bigint;
  made  bigint;
BEGIN
  -- From here on the payer's transfers are one after another, so that a request that comes twice at once finds the first.
  SELECT balance INTO funds FROM accounts WHERE id = from_payer FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'There is no payer %.', from_payer;
  END IF;
  SELECT r.transfer INTO made FROM requests r WHERE r.key = request;
  IF FOUND THEN
    RETURN made;
  END IF;
  IF funds < cents THEN
    RAISE EXCEPTION 'This needs %, and % is available.', cents, funds;
  END IF;

  UPDATE accounts SET balance = balance - cents WHERE id = from_payer;
  UPDATE accounts SET balance = balance + cents WHERE id = to_payee;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'There is no payee %.', to_payee;
  END IF;
  INSERT INTO transfers (payer, payee, amount) VALUES (from_payer, to_payee, cents) RETURNING id INTO made;
  INSERT INTO requests (key, transfer) VALUES (request, made);
  RETURN made;
END
$$;

-- Payers are 1 to 10,000, payees 10,001 to 20,000.
INSERT INTO accounts SELECT n, CASE WHEN n <= 10000 THEN 1000000000000 ELSE 0 END FROM generate_series(1, 20000) n;
VACUUM ANALYZE accounts;
