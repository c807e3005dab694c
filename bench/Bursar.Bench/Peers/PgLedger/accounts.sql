-- Accounts with numbers, so that pgbench can choose one: payers are 1 to 10,000, payees 10,001 to 20,000.
CREATE TABLE bench_accounts AS
  SELECT n::int, made.id FROM generate_series(1, 20000) n, LATERAL pgledger_create_account('bench ' || n, 'USD') made;
ALTER TABLE bench_accounts ADD PRIMARY KEY (n);
VACUUM ANALYZE;
