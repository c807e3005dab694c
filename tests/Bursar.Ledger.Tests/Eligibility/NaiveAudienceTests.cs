namespace Bursar.Ledger.Tests;

/// <summary>
/// Random trees of rules over random memberships, earlier work and answers, decided by the command, counted by the crowd and, in
/// the plainest way, here: by sets of participants.
/// </summary>
public sealed class NaiveAudienceTests
{
    private const int Trees = 300;
    private static readonly ObjectId[] People = [.. Enumerable.Range(1, 8).Select(i => new ObjectId(0x6900_0000, (ulong)i))];

    private readonly Random _random = new(TestSeed.Value);
    private readonly MemoryStore _store = new();
    private readonly Dictionary<ObjectId, HashSet<ObjectId>> _groups = [];
    private readonly Dictionary<ObjectId, HashSet<ObjectId>> _studies = [];
    private readonly Dictionary<(ObjectId Participant, string Screener), int[]> _answers = [];
    private readonly Crowd _crowd = new();
    private readonly StoreReader _reader;
    private readonly ObjectId _book;

    public NaiveAudienceTests()
    {
        _reader = new(_store);
        _book = _store.OpenBook(1_000_000, open => open with { ProlificPricing = Free });
        foreach (var one in People) _store.Must(new AddParticipant(one));
        for (var i = 0; i < 3; i++)
        {
            var members = Some(People);
            _groups[_store.Must(new CreateGroup(_book.Book, "Group") { Members = members }).Subject] = [.. members];
            var study = _store.PublishStudy(_book, 1, 20, Origin.Prolific);
            var took = Some(People);
            foreach (var one in took) _store.TakePlace(study, one);
            _studies[study] = [.. took];
        }
    }

    [Fact]
    public async Task TakePlace_OfRandomAudiences_IsAllowedToThoseInTheSet()
    {
        for (var i = 0; i < Trees; i++)
        {
            var rule = Any(depth: 3);
            var study = _store.Must(
                new PublishStudy(_store.DraftStudy(_book, 1, 20, Origin.Prolific)) { Audience = new(rule) }).Subject;
            var audience = _store.Find<StudyAudience>(RowKey.OfStudyAudience(_store.StudyOf(study).Audience))!.Audience;
            Change(); // Counts at once.
            var expected = In(rule);
            Assert.Equal(
                expected.Count, await _crowd.CountAsync(_reader, audience, _book.Book, TestContext.Current.CancellationToken));
            foreach (var one in People)
            {
                var candidate = await Candidate.ReadAsync(
                    _reader, _store.StudyOf(study), one, TestContext.Current.CancellationToken);
                var outcome = _store.Execute(new TakePlace(study, one) { Candidate = candidate });
                Assert.True(
                    outcome.Accepted == expected.Contains(one),
                    $"BURSAR_SEED={TestSeed.Value}: {one} in {rule}: {outcome.Rejection}");
            }
        }
    }

    /// <summary>The participants whom a rule admits.</summary>
    private HashSet<ObjectId> In(AudienceRule rule)
    {
        IEnumerable<ObjectId> named = rule.Kind switch
        {
            AudienceKind.Listed => rule.Ids,
            AudienceKind.TookPart => rule.Ids.SelectMany(id => _studies[id]),
            AudienceKind.InGroup => rule.Ids.SelectMany(id => _groups[id]),
            AudienceKind.Answered => People.Where(one => AnswersOf(one, rule.Screener).Any(rule.Values.Contains)),
            AudienceKind.Within => People.Where(
                one => AnswersOf(one, rule.Screener).Any(value => value >= rule.Values[0] && value <= rule.Values[1])),
            AudienceKind.Any => rule.Rules.SelectMany(In),
            _ => rule.Rules.Aggregate(People.AsEnumerable(), (left, one) => left.Intersect(In(one))),
        };
        return rule.Admits ? [.. named] : [.. People.Except(named)];
    }

    private AudienceRule Any(int depth)
    {
        var kind = (AudienceKind)_random.Next(depth == 0 ? 2 : 0, 7);
        var admits = kind <= AudienceKind.Any || _random.Next(2) == 0;
        if (kind >= AudienceKind.Answered) return Asks(kind, admits);
        return new(kind, admits)
        {
            Rules = kind <= AudienceKind.Any ? [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Any(depth - 1))] : [],
            Ids = kind switch
            {
                AudienceKind.Listed => Some(People),
                AudienceKind.TookPart => Some([.. _studies.Keys]),
                AudienceKind.InGroup => Some([.. _groups.Keys]),
                _ => [],
            },
        };
    }

    private AudienceRule Asks(AudienceKind kind, bool admits)
    {
        if (kind == AudienceKind.Answered)
            return new(kind, admits) { Screener = "fluent-languages", Values = [_random.Next(5), _random.Next(5)] };
        var screeners = new[] { "age", SystemScreener.ApprovalRate, SystemScreener.Approvals };
        var least = _random.Next(0, 40);
        return new(kind, admits) { Screener = screeners[_random.Next(3)], Values = [least, least + _random.Next(20)] };
    }

    /// <summary>Nobody's work is decided: the rate is 100, and the number of approvals 0.</summary>
    private int[] AnswersOf(ObjectId one, string screener) => screener switch
    {
        SystemScreener.ApprovalRate => [100],
        SystemScreener.Approvals => [0],
        _ => _answers.GetValueOrDefault((one, screener)) ?? [],
    };

    /// <summary>Somebody gives an answer, or takes it back.</summary>
    private void Answer()
    {
        var one = People[_random.Next(People.Length)];
        var (screener, values) = _random.Next(2) == 0
            ? ("age", _random.Next(3) == 0 ? [] : new[] { _random.Next(18, 60) })
            : ("fluent-languages", Enumerable.Range(0, _random.Next(4)).Select(_ => _random.Next(5)).Distinct().ToArray());
        var answers = new Dictionary<string, IReadOnlyList<int>> { [screener] = values };
        _store.Must(new UpdateParticipant(one) { Answers = answers });
        _answers[(one, screener)] = values;
    }

    /// <summary>Somebody joins a group or leaves one, and somebody answers.</summary>
    private void Change()
    {
        Answer();
        var group = _groups.Keys.ElementAt(_random.Next(_groups.Count));
        var one = People[_random.Next(People.Length)];
        var joins = _random.Next(2) == 0;
        _store.Must(new ChangeGroup(group) { Added = joins ? [one] : [], Removed = joins ? [] : [one] });
        if (joins) _groups[group].Add(one);
        else _groups[group].Remove(one);
        Assert.Equal(_groups[group].Count, _store.Find<ParticipantGroup>(RowKey.OfGroup(group))!.Count);
    }

    private ObjectId[] Some(ObjectId[] all) => [.. all.Where(_ => _random.Next(2) == 0).DefaultIfEmpty(all[0])];
}
