namespace Bursar.Ledger.Tests;

/// <summary>
/// Random trees of rules over random memberships and earlier work, decided by the command and, in the plainest way, here: by sets
/// of participants.
/// </summary>
public sealed class NaiveAudienceTests
{
    private const int Trees = 300;
    private static readonly ObjectId[] People = [.. Enumerable.Range(1, 8).Select(i => new ObjectId(0x6900_0000, (ulong)i))];

    private readonly Random _random = new(TestSeed.Value);
    private readonly MemoryStore _store = new();
    private readonly Dictionary<ObjectId, HashSet<ObjectId>> _groups = [];
    private readonly Dictionary<ObjectId, HashSet<ObjectId>> _studies = [];
    private readonly ObjectId _book;

    public NaiveAudienceTests()
    {
        _book = _store.OpenBook(1_000_000, open => open with { ProlificPricing = Free });
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
    public void TakePlace_OfRandomAudiences_IsAllowedToThoseInTheSet()
    {
        for (var i = 0; i < Trees; i++)
        {
            var rule = Any(depth: 3);
            var study = _store.Must(
                new PublishStudy(_store.DraftStudy(_book, 1, 20, Origin.Prolific)) { Audience = new(rule) }).Subject;
            var audience = _store.Find<StudyAudience>(RowKey.OfStudyAudience(_store.StudyOf(study).Audience))!.Audience;
            Change(); // Counts at once.
            var expected = In(rule);
            foreach (var one in People)
            {
                var outcome = _store.Execute(
                    new TakePlace(study, one) { Candidate = Candidate.ForAnyone with { Audience = audience } });
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
            AudienceKind.Any => rule.Rules.SelectMany(In),
            _ => rule.Rules.Aggregate(People.AsEnumerable(), (left, one) => left.Intersect(In(one))),
        };
        return rule.Admits ? [.. named] : [.. People.Except(named)];
    }

    private AudienceRule Any(int depth)
    {
        var kind = (AudienceKind)_random.Next(depth == 0 ? 2 : 0, 5);
        var admits = kind <= AudienceKind.Any || _random.Next(2) == 0;
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

    /// <summary>Somebody joins a group, or leaves one.</summary>
    private void Change()
    {
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
