\set payer random(1, 10000)
\set payee random(10001, 20000)
SELECT transfer(gen_random_uuid(), :payer, :payee, 5);
