namespace Bursar.Ledger.Tests;

/// <summary>
/// Random payments and payouts over several books, with claims that are as old as a reader's can be, compared with the naive
/// model after each command: nobody ever gets more than they have earned.
/// </summary>
public sealed class RandomPayoutsTests
{
    private const int Sequences = 40;
    private const int Length = 150;

    private static readonly Currency[] Currencies = [Currency.EUR, Currency.GBP];
    private static readonly string[] Names = ["ada", "bo", "cy"];

    [Fact]
    public void Commands_AnyOfThem_AgreeWithTheNaiveModel() => TestSeed.Run(Sequences, random => new Run(random).Go());

    private sealed class Run(Random random)
    {
        private readonly MemoryStore _store = new();
        private readonly NaivePayouts _naive = new();
        private readonly ObjectId[] _people = [.. Enumerable.Range(1, 4).Select(i => new ObjectId(0x6900_0100, (ulong)i))];
        private List<PayoutClaim> _seen = [];
        private uint _payouts;

        public void Go()
        {
            for (var book = 1; book <= 4; book++)
            {
                var open = new OpenBook(BookId(book), "Book", CurrencyOf(book), Payer);
                _store.Must(open);
                _store.Must(new TopUp(book, Amount(100_000), open.Currency, ""));
            }
            for (var i = 0; i < Length; i++)
            {
                Step();
                Compare();
            }
        }

        private static Currency CurrencyOf(int book) => Currencies[book % 2];

        private void Step()
        {
            switch (random.Next(8))
            {
                case 0 or 1 or 2: Pay(); break;
                case 3: Prepare(); break;
                case 4: Confirm(); break;
                case 5: Withdraw(); break;
                default: Record(); break;
            }
        }

        private void Pay()
        {
            var (book, person) = (random.Next(1, 5), Pick(_people));
            var amount = new Money(random.NextInt64(1, 50_000));
            _store.Must(new PayParticipant(book, person, amount, CurrencyOf(book), "Thanks"));
            var key = (person, CurrencyOf(book));
            _naive.Earned[key] = _naive.Earned.GetValueOrDefault(key) + amount;
        }

        private void Prepare()
        {
            var currency = Pick(Currencies);
            var claims = _people.Where(_ => random.Next(4) > 0)
                .Select(one => new PayoutClaim(one, _naive.Earned.GetValueOrDefault((one, currency)))).ToList();
            // What another reader saw before is never more.
            if (random.Next(3) == 0)
                claims = [.. claims.Select(one => _seen.Find(old => old.Participant == one.Participant) is { } old
                    && old.Earned <= one.Earned ? old : one)];
            _seen = claims;
            var least = new Money(random.NextInt64(1, 40_000));
            var expected = _naive.Owed(currency, least, claims);
            var (id, by) = (new ObjectId(0x6900_0200, ++_payouts), Pick(Names));
            var outcome = _store.Execute(new PreparePayout(id, currency, PayoutMethod.Other, least, by, claims));

            Assert.Equal(expected.Count > 0, outcome.Accepted);
            if (outcome.Accepted) _naive.All.Add(id, new(currency, by, expected));
        }

        private void Confirm()
        {
            if (PickPayout() is not var (id, payout)) return;
            var by = Pick(Names);
            var outcome = _store.Execute(new ConfirmPayout(id, by));

            Assert.Equal(payout.State != PayoutState.Withdrawn && by != payout.By, outcome.Accepted);
            if (outcome.Accepted) payout.State = PayoutState.Confirmed;
        }

        private void Withdraw()
        {
            if (PickPayout() is not var (id, payout)) return;
            ObjectId[] people = [.. payout.Items.Keys.Where(_ => random.Next(10) > 0)];
            var outcome = _store.Execute(new WithdrawPayout(id, payout.Currency, people));

            Assert.Equal(payout.State == PayoutState.Prepared && people.Length == payout.Items.Count, outcome.Accepted);
            if (!outcome.Accepted) return;
            payout.State = PayoutState.Withdrawn;
            foreach (var item in payout.Items.Values) item.State = PayoutItemState.Withdrawn;
        }

        private void Record()
        {
            if (PickPayout() is not var (id, payout)) return;
            ObjectId[] people = [.. _people.Where(
                one => random.Next(8) == 0 || payout.Items.ContainsKey(one) && random.Next(3) > 0)];
            var state = Pick(PayoutItemState.Paid, PayoutItemState.Paid, PayoutItemState.Returned, PayoutItemState.Failed);
            var outcome = _store.Execute(new RecordPayout(id, payout.Currency, people, state, ""));

            var can = payout.State == PayoutState.Confirmed && people.Length > 0
                && people.All(one => payout.Items.TryGetValue(one, out var item) && CanFollow(item.State, state));
            Assert.Equal(can, outcome.Accepted);
            if (can) foreach (var one in people) payout.Items[one].State = state;
        }

        private static bool CanFollow(PayoutItemState from, PayoutItemState to) => from == to
            || from == PayoutItemState.Waiting || (from, to) == (PayoutItemState.Paid, PayoutItemState.Returned);

        private void Compare()
        {
            foreach (var person in _people)
                foreach (var currency in Currencies)
                {
                    var sum = _store.Find<PayoutSum>(RowKey.OfPayoutSum(person, currency)) ?? new(person, currency);
                    Assert.Equal(_naive.Left(person, currency, PayoutItemState.Waiting), sum.Waiting);
                    Assert.Equal(_naive.Left(person, currency, PayoutItemState.Paid), sum.Paid);
                    Assert.True(sum.Waiting + sum.Paid <= _naive.Earned.GetValueOrDefault((person, currency)));
                }
            foreach (var (id, payout) in _naive.All)
            {
                var stored = _store.Find<Payout>(RowKey.OfPayout(id))!;
                Assert.Equal(
                    (payout.State, payout.Items.Count, Sum(payout, _ => true)), (stored.State, stored.Items, stored.Total));
                Assert.Equal(Sum(payout, one => one == PayoutItemState.Paid), stored.Paid);
                Assert.Equal(payout.Items.Values.Count(one => one.State == PayoutItemState.Waiting), stored.Waiting);
                foreach (var (person, item) in payout.Items)
                {
                    var kept = _store.Find<PayoutItem>(RowKey.OfPayoutItem(id, person))!;
                    Assert.Equal((item.Amount, item.State), (kept.Amount, kept.State));
                }
            }
        }

        private static Money Sum(NaivePayout payout, Func<PayoutItemState, bool> counts) => payout.Items.Values
            .Where(one => counts(one.State)).Aggregate(Money.Zero, (sum, one) => sum + one.Amount);

        private KeyValuePair<ObjectId, NaivePayout>? PickPayout()
            => _naive.All.Count == 0 ? null : _naive.All.ElementAt(random.Next(_naive.All.Count));

        private T Pick<T>(params T[] all) => all[random.Next(all.Length)];
    }
}
