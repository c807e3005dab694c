\set payee random(10001, 20000)
SELECT transfer(gen_random_uuid(), 1, :payee, 5);
