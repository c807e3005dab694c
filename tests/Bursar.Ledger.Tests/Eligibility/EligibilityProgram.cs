namespace Bursar.Ledger.Tests;

/// <summary>
/// A random program: participants of all kinds and the studies of two payers, which begin, fill and end as time passes. Whenever
/// one of them wants a place, the ledger and the naive model decide.
/// </summary>
internal sealed class EligibilityProgram
{
    private const int Steps = 40;
    private static readonly string[] Actions = ["Discover", "Preview", "Accept"];
    private static readonly TimeSpan TimeLimit = TimeSpan.FromHours(1);

    private readonly Random _random;
    private readonly MemoryStore _store = new();
    private readonly MemoryLedger _ledger;
    private readonly List<ObjectId> _books;
    private readonly List<ObjectId> _types;
    private readonly Dictionary<ObjectId, NaivePerson> _people = [];
    private readonly List<NaiveOffering> _offers = [];

    public EligibilityProgram(Random random)
    {
        (_random, _ledger) = (random, new MemoryLedger(_store));
        _books =
        [
            _store.OpenBook(1_000),
            _store.OpenBook(1_000, open => new(BookId(8), "Other", open.Currency, open.Owner) { MTurkPricing = Free }),
        ];
        _types = [.. Enumerable.Range(0, 3)
            .Select(i => _store.Must(new CreateTraitType(_books[0].Book, $"Type {i}", "A type")).Subject)];
        for (var i = 1; i <= 6; i++)
        {
            var id = new ObjectId(1, (ulong)i);
            _store.Must(new AddParticipant(id));
            _people.Add(id, new());
        }
        Remember(_people.First());
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Runs it.</summary>
    /// <returns>How often each outcome was seen.</returns>
    public async Task<IReadOnlyDictionary<string, int>> RunAsync()
    {
        Dictionary<string, int> seen = [];
        for (var step = 0; step < Steps; step++)
        {
            if (_random.Next(3) == 0) await PassAsync(TimeSpan.FromMinutes(_random.Next(1, 100)));
            var (id, person) = _people.ElementAt(_random.Next(_people.Count));
            if (_random.Next(2) == 0) PeopleChanges.Any(_random, _store, _books, _types, id, person);
            var offer = _offers.Count > 0 && _random.Next(2) == 0
                ? _offers[^_random.Next(1, Math.Min(4, _offers.Count + 1))]
                : Offer();
            foreach (var action in Actions) await CompareAsync(offer, id, person, action);
            var outcome = await TakeAsync(offer, id, person);
            seen[outcome] = seen.GetValueOrDefault(outcome) + 1;
            if (outcome == "Taken" && _random.Next(3) > 0) End(offer, offer.Working[^1], person);
        }
        return seen;
    }

    private async Task CompareAsync(NaiveOffering offer, ObjectId id, NaivePerson person, string action)
    {
        var expected = offer.WhyNot(person, action);
        var refused = await _ledger.CheckAsync(offer.Study, id, Enum.Parse<StudyAction>(action), Stop);
        Assert.True(
            expected is null ? refused is null : refused?.Detail.Contains(expected, StringComparison.Ordinal) == true,
            $"{action} by {person}: expected {expected ?? "nothing"}, not {refused?.Detail ?? "nothing"}");
    }

    private async Task<string> TakeAsync(NaiveOffering offer, ObjectId id, NaivePerson person)
    {
        var expected = offer.Outcome(id, person, _store.Now);
        var outcome = await _ledger.TakePlaceAsync(new(offer.Study, id), Stop);
        var said = outcome.Rejection is { } refused ? $"{refused.Code}" : "Taken";
        Assert.True(
            expected == said,
            $"{string.Join("; ", offer.Wishes)} by {person}: expected {expected}, not {outcome.Rejection?.Detail ?? said}");
        if (expected == "NotEligible")
            Assert.Contains(offer.WhyNot(person, "Accept")!, outcome.Rejection!.Detail, StringComparison.Ordinal);
        if (!outcome.Accepted) return said;
        offer.Workers.Add(id);
        offer.Working.Add((outcome.Receipt.Subject, id, _store.Now + TimeLimit));
        offer.Free--;
        person.Accepted++;
        return said;
    }

    /// <summary>What was taken ends, in one of the ways that the percentages tell apart.</summary>
    private void End(
        NaiveOffering offer, (ObjectId Submission, ObjectId Person, DateTimeOffset Due) work, NaivePerson person)
    {
        offer.Working.Remove(work);
        var way = _random.Next(5);
        if (way == 0)
        {
            _store.Must(new ReturnSubmission(offer.Study, work.Submission, work.Person));
            person.Returned++;
            offer.Workers.Remove(work.Person);
            offer.Free++;
            return;
        }
        _store.Must(new SubmitWork(offer.Study, work.Submission));
        person.Submitted++;
        if (way == 1) return; // Nobody has decided yet.
        if (way == 2)
        {
            _store.Must(new RejectSubmission(offer.Study, work.Submission, Reopens: false));
            person.Rejected++;
            return;
        }
        _store.Must(new ApproveSubmission(offer.Study, work.Submission));
        person.Approved++;
    }

    /// <summary>Time passes; what nobody finished in time is for others.</summary>
    private async Task PassAsync(TimeSpan time)
    {
        _ledger.MoveTo(_store.Now + time);
        await DueSweep.RunAsync(_ledger, Stop);
        foreach (var offer in _offers)
        {
            foreach (var late in offer.Working.Where(one => one.Due <= _store.Now).ToList())
            {
                offer.Working.Remove(late);
                offer.Workers.Remove(late.Person);
                offer.Free++;
                _people[late.Person].Abandoned++;
            }
        }
    }

    private NaiveOffering Offer()
    {
        var book = _books[_random.Next(2)];
        var own = book == _books[0] ? _types : [];
        var wishes = Enumerable.Range(0, _random.Next(4)).Select(_ => RandomWish.Any(_random, own)).ToList();
        var (places, lifetime) = (_random.Next(1, 4), TimeSpan.FromMinutes(_random.Next(1, 300)));
        var study = _store.Must(new DraftStudy(book.Book, "Read a page", Amount(0.01m), places, Origin.MTurk)
        {
            Requirements = new(wishes.Select(one => one.ToRequirement())),
            Lifetime = lifetime,
            Publish = true,
        }).Subject;
        var offer = new NaiveOffering(study, wishes, _store.Now + lifetime) { Free = places };
        _offers.Add(offer);
        return offer;
    }

    /// <summary>One has done so much that the percentage of approved work counts.</summary>
    private void Remember(KeyValuePair<ObjectId, NaivePerson> old)
    {
        var (id, person) = old;
        for (var i = 0; i < 130; i++)
        {
            var state = _random.Next(8) switch
            {
                0 => SubmissionState.Rejected,
                1 => SubmissionState.Submitted,
                2 when i < 25 => SubmissionState.Returned,
                _ => SubmissionState.Approved,
            };
            var submission = ObjectId.InBook(Start, _books[1].Book, 1_000_000 + (uint)i);
            _store.Put(new Submission
            {
                Id = submission,
                Study = _books[1],
                Participant = id,
                State = state,
                TakenAt = Start,
                Due = null,
            });
            person.Accepted++;
            if (state == SubmissionState.Returned) person.Returned++;
            else person.Submitted++;
            if (state == SubmissionState.Approved) person.Approved++;
            if (state == SubmissionState.Rejected) person.Rejected++;
        }
    }
}
