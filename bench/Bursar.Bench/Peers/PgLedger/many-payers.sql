\set payer random(1, 10000)
\set payee random(10001, 20000)
SELECT id FROM pgledger_create_transfer((SELECT id FROM bench_accounts WHERE n = :payer), (SELECT id FROM bench_accounts WHERE n = :payee), '0.05');
