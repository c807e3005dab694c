\set payee random(10001, 20000)
SELECT id FROM pgledger_create_transfer((SELECT id FROM bench_accounts WHERE n = 1), (SELECT id FROM bench_accounts WHERE n = :payee), '0.05');
