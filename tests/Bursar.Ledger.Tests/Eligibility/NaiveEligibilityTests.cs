namespace Bursar.Ledger.Tests;

/// <summary>
/// Random studies, participants and traits: who gets a place is what a plain reading of the documentation says, written here a
/// second time without the ledger's types.
/// </summary>
[Slow("runs many random commands")]
public sealed class NaiveEligibilityTests
{
    private static readonly string[] Comparators =
    [
        "LessThan", "LessThanOrEqualTo", "GreaterThan", "GreaterThanOrEqualTo", "EqualTo", "NotEqualTo", "Exists", "DoesNotExist",
        "In", "NotIn",
    ];

    private static readonly string[] Places = ["US", "US-CA", "US-WA", "DE", "DE-BE"];

    [Fact]
    public void TakePlace_RandomRequirements_AgreesWithTheNaiveModel()
    {
        TestSeed.Print();
        var answers = new Dictionary<bool, int>();
        TestSeed.Run(150, random =>
        {
            var (taken, refused) = RunAsync(random).GetAwaiter().GetResult();
            answers[true] = answers.GetValueOrDefault(true) + taken;
            answers[false] = answers.GetValueOrDefault(false) + refused;
        });
        Assert.True(answers[true] > 500 && answers[false] > 500, $"taken: {answers[true]}, refused: {answers[false]}");
    }

    private static async Task<(int Taken, int Refused)> RunAsync(Random random)
    {
        var store = new MemoryStore();
        var ledger = new MemoryLedger(store);
        var book = store.OpenBook(1_000);
        var types = Enumerable.Range(0, 3)
            .Select(i => store.Must(new CreateTraitType(book.Book, $"Type {i}", "A type")).Subject).ToList();
        var people = Enumerable.Range(1, 6).Select(i => new ObjectId(1, (ulong)i)).ToList();
        var naive = people.ToDictionary(one => one, _ => new NaivePerson());
        foreach (var one in people) store.Must(new AddParticipant(one));
        var counts = (Taken: 0, Refused: 0);
        for (var step = 0; step < 40; step++)
        {
            var person = people[random.Next(people.Count)];
            ChangeSomething(random, store, book, types, person, naive[person]);
            var wishes = Enumerable.Range(0, random.Next(4)).Select(_ => Wish(random, types)).ToList();
            var study = store.Must(new DraftStudy(book.Book, "Read a page", Amount(0.01m), 1, Origin.MTurk)
            {
                Requirements = new(wishes.Select(one => one.ToRequirement())),
                Publish = true,
            }).Subject;

            var expected = !naive[person].Blocked && wishes.All(one => one.IsMetBy(naive[person]));
            var outcome = await ledger.TakePlaceAsync(new(study, person), TestContext.Current.CancellationToken);

            Assert.True(
                expected == outcome.Accepted,
                $"{string.Join("; ", wishes)} by {naive[person]}: {outcome.Rejection?.Detail ?? "taken"}");
            if (!expected)
            {
                var unmet = naive[person].Blocked
                    ? "is blocked by the payer"
                    : $"requirement {wishes.First(one => !one.IsMetBy(naive[person])).ToRequirement()} of study";
                Assert.Contains(unmet, outcome.Rejection?.Detail, StringComparison.Ordinal);
            }
            if (outcome.Accepted) End(random, store, study, outcome.Receipt.Subject, person, naive[person]);
            counts = outcome.Accepted ? (counts.Taken + 1, counts.Refused) : (counts.Taken, counts.Refused + 1);
        }
        return counts;
    }

    private static void ChangeSomething(
        Random random, MemoryStore store, ObjectId book, List<ObjectId> types, ObjectId person, NaivePerson naive)
    {
        var type = types[random.Next(types.Count)];
        var name = type.ToUpperString();
        switch (random.Next(6))
        {
            case 0 or 1:
                var value = random.Next(-1, 4);
                store.Must(new GrantTrait(type, person, value));
                naive.Values[name] = value;
                break;
            case 2 when naive.Values.Remove(name):
                store.Must(new RevokeTrait(type, person));
                break;
            case 3:
                naive.Place = Places[random.Next(Places.Length)];
                store.Must(new UpdateParticipant(person) { Locale = Locale.TryParse(naive.Place) });
                break;
            case 4:
                naive.IsMaster = !naive.IsMaster;
                string[] masters = ["2F1QJWKUDD8XADTFD2Q0G6UTO95ALH"];
                store.Must(new UpdateParticipant(person)
                {
                    Added = naive.IsMaster ? masters : [],
                    Removed = naive.IsMaster ? [] : masters,
                });
                break;
            case 5 when random.Next(3) == 0:
                naive.Blocked = !naive.Blocked;
                store.Must(naive.Blocked
                    ? new BlockParticipant(book.Book, person, "Why")
                    : new UnblockParticipant(book.Book, person));
                break;
        }
    }

    private static void End(
        Random random, MemoryStore store, ObjectId study, ObjectId submission, ObjectId person, NaivePerson naive)
    {
        naive.Accepted++;
        switch (random.Next(4))
        {
            case 0:
                store.Must(new ReturnSubmission(study, submission, person));
                naive.Returned++;
                return;
            case 1:
                store.Must(new SubmitWork(study, submission));
                store.Must(new RejectSubmission(study, submission, Reopens: false));
                naive.Rejected++;
                return;
            default:
                store.Must(new SubmitWork(study, submission));
                store.Must(new ApproveSubmission(study, submission));
                naive.Approved++;
                return;
        }
    }

    private static NaiveWish Wish(Random random, List<ObjectId> types)
    {
        var comparator = Comparators[random.Next(Comparators.Length)];
        var count = comparator switch { "Exists" or "DoesNotExist" => 0, "In" or "NotIn" => random.Next(1, 4), _ => 1 };
        string[] systems =
        [
            "00000000000000000040", "000000000000000000E0", "000000000000000000S0", "000000000000000000L0",
            "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH",
        ];
        if (random.Next(5) == 0)
            return new("00000000000000000071", comparator switch
            {
                "LessThan" or "GreaterThan" => "Exists",
                "LessThanOrEqualTo" or "GreaterThanOrEqualTo" => "DoesNotExist",
                _ => comparator,
            }, [], comparator is "LessThan" or "GreaterThan" or "LessThanOrEqualTo" or "GreaterThanOrEqualTo"
                ? []
                : Pick(count, () => Places[random.Next(Places.Length)]));
        return random.Next(3) == 0
            ? new(systems[random.Next(systems.Length)], comparator, Pick(count, () => random.Next(0, 60)), [])
            : new(types[random.Next(types.Count)].ToUpperString(), comparator, Pick(count, () => random.Next(-1, 4)), []);

        static List<T> Pick<T>(int count, Func<T> one) => [.. Enumerable.Range(0, count).Select(_ => one())];
    }

    private sealed class NaivePerson
    {
        public Dictionary<string, int> Values { get; } = [];

        public string? Place { get; set; }

        public bool IsMaster { get; set; }

        public bool Blocked { get; set; }

        public int Accepted { get; set; }

        public int Approved { get; set; }

        public int Rejected { get; set; }

        public int Returned { get; set; }

        public int? ValueOf(string type) => type switch
        {
            "00000000000000000040" => Approved,
            "000000000000000000E0" => Accepted == 0 ? 0 : Returned * 100 / Accepted,
            "000000000000000000S0" => Approved + Rejected == 0 ? 0 : Rejected * 100 / (Approved + Rejected),
            "000000000000000000L0" => 100, // Nobody here comes to 100 submissions.
            "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH" => IsMaster ? 1 : null,
            _ => Values.TryGetValue(type, out var value) ? value : null,
        };

        public override string ToString()
            => $"{string.Join(' ', Values)} {Place} {IsMaster} {Blocked} {Accepted} {Approved} {Rejected} {Returned}";
    }

    private sealed record NaiveWish(string Type, string Comparator, List<int> Numbers, List<string> InPlaces)
    {
        public Requirement ToRequirement() => new(Type, Enum.Parse<Comparator>(Comparator), StudyAction.Accept)
        {
            Numbers = Numbers,
            Locales = [.. InPlaces.Select(one => Locale.TryParse(one)!.Value)],
        };

        public bool IsMetBy(NaivePerson person)
        {
            if (Type == "00000000000000000071")
            {
                if (person.Place is null) return Comparator == "DoesNotExist";
                var isIn = InPlaces.Exists(
                    one => one == person.Place || person.Place.StartsWith(one + "-", StringComparison.Ordinal));
                return Comparator switch { "Exists" => true, "DoesNotExist" => false, "EqualTo" or "In" => isIn, _ => !isIn };
            }
            if (person.ValueOf(Type) is not { } value) return Comparator == "DoesNotExist";
            return Comparator switch
            {
                "LessThan" => value < Numbers[0],
                "LessThanOrEqualTo" => value <= Numbers[0],
                "GreaterThan" => value > Numbers[0],
                "GreaterThanOrEqualTo" => value >= Numbers[0],
                "EqualTo" or "In" => Numbers.Contains(value),
                "NotEqualTo" or "NotIn" => !Numbers.Contains(value),
                "Exists" => true,
                _ => false,
            };
        }

        public override string ToString() => $"{Type} {Comparator} {string.Join(',', Numbers)}{string.Join(',', InPlaces)}";
    }
}
