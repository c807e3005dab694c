namespace Bursar.Ledger.Tests;

/// <summary>The groups of a batch's tasks are shared out among those who take places.</summary>
public sealed class TaskGroupTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public TaskGroupTests() => _book = _store.OpenBook(1_000, open => open with { ProlificPricing = Free });

    [Fact]
    public void Publish_WithGroups_HasAPlaceForEachParticipantOfEach()
    {
        var study = Draft(SubmissionRules.One);
        _store.Must(new PublishStudy(study) { Tasks = new(3, 2) });

        Assert.Equal((6, "=0 0 0", 3), (Of(study).Places, $"{Of(study).Quota}", Of(study).Quota.Count));
        Assert.Equal(Amount(994), _store.Find<Book>(RowKey.OfBook(7))!.Available.Total);
        Assert.Equal([1, 2, 3, 1, 2, 3], Enumerable.Range(1, 6).Select(number => GroupOf(Take(study, Person(number)))));
        _store.MustRefuse(new TakePlace(study, Person(7)), RejectionCode.NoPlaceFree);
        Assert.Equal(Of(study).Quota, PlaceQuota.TryParse("=2 2 2"));
        _store.Must(new AddPlaces(study, 3));
        Assert.Equal(1, GroupOf(Take(study, Person(7))));
    }

    [Fact]
    public void Group_OfASubmissionThatIsGone_IsFreeAgain()
    {
        var study = Publish(2, 1, SubmissionRules.One);
        var returned = Take(study, Worker);
        var slow = Take(study, Colleague);
        Assert.Equal((1, 2), (GroupOf(returned), GroupOf(slow)));

        _store.Must(new ReturnSubmission(study, returned, Worker));
        Assert.Equal("=0 1", $"{Of(study).Quota}");
        _store.Must(new TimeOutSubmission(study, slow, Colleague));
        Assert.Equal("=0 0", $"{Of(study).Quota}");
        Assert.Equal([1, 2], [GroupOf(Take(study, Person(3))), GroupOf(Take(study, Person(4)))]);
        _store.MustRefuse(
            new RestoreSubmission(study, returned, Worker, SubmissionState.Returned), RejectionCode.NoPlaceFree);
    }

    [Fact]
    public void Group_ThatAParticipantHas_IsNotGivenThemAgain()
    {
        var study = Publish(2, 3, new() { PerParticipant = 0 });
        var first = Take(study, Worker);
        _store.Must(new ReturnSubmission(study, first, Worker));
        var second = Take(study, Worker, first);
        Assert.Equal((1, 1), (GroupOf(first), GroupOf(second)));
        _store.Must(new SubmitWork(study, second));
        _store.MustRefuse(
            new RestoreSubmission(study, first, Worker, SubmissionState.Returned), RejectionCode.AlreadyExists);
        var third = Take(study, Worker, second);
        Assert.Equal(2, GroupOf(third));
        _store.Must(new SubmitWork(study, third));

        _store.MustRefuse(Command(study, Worker, third), RejectionCode.NoPlaceFree);
        Assert.Equal("1 2", _store.Find<Participation>(RowKey.OfParticipation(study, Worker))!.TaskGroups);
    }

    [Fact]
    public void Publish_WithGroupsThatCannotBe_IsRefused()
    {
        var study = Draft(SubmissionRules.One);
        foreach (var wrong in new SharedTasks[] { new(0, 1), new(PlaceQuota.MaxGroups + 1, 1), new(2_000, 1_000_000), new(1, 0) })
            _store.MustRefuse(new PublishStudy(study) { Tasks = wrong }, RejectionCode.InvalidValue);
        var rule = new AudienceRule(AudienceKind.Answered, true) { Screener = "sex", Values = [0] };
        var shared = new Audience(rule, [new(rule, 1m)]);
        _store.MustRefuse(
            new PublishStudy(study) { Tasks = new(1, 1), Audience = shared }, RejectionCode.InvalidValue);
    }

    /// <summary>
    /// Random work against a naive list of who has which group: no group has more participants than it should, nobody has one
    /// twice, and in the end each has exactly its number.
    /// </summary>
    [Fact]
    public void RandomWork_InEachGroup_HasItsNumberOfParticipants() => TestSeed.Run(30, random =>
    {
        var (groups, annotators) = (random.Next(1, 6), random.Next(1, 5));
        var study = Publish(groups, annotators, new() { PerParticipant = 0 });
        Dictionary<ObjectId, (ObjectId Who, int Group)> held = [];
        Dictionary<ObjectId, ObjectId> last = [];
        for (var step = 0; step < 150; step++)
        {
            if (held.Count > 0 && random.Next(3) == 0) Leave(held.Keys.ElementAt(random.Next(held.Count)));
            else Join(Person(random.Next(8)));
        }
        for (var number = 0; held.Count < groups * annotators; number++) Join(Person(100 + number));

        Assert.Equal(Enumerable.Repeat(annotators, groups), held.Values.CountBy(one => one.Group).Select(one => one.Value));
        Assert.Equal(held.Count, held.Values.Distinct().Count());
        Assert.Equal($"={string.Join(' ', Enumerable.Repeat(annotators, groups))}", $"{Of(study).Quota}");

        void Join(ObjectId who)
        {
            var mine = held.Values.Where(one => one.Who == who).Select(one => one.Group).ToHashSet();
            var free = Enumerable.Range(1, groups).Where(
                group => !mine.Contains(group) && held.Values.Count(one => one.Group == group) < annotators).ToList();
            var command = Command(study, who, last.GetValueOrDefault(who));
            if (free.Count == 0)
            {
                _store.MustRefuse(command, RejectionCode.NoPlaceFree);
                return;
            }
            var submission = _store.Must(command).Subject;
            Assert.Contains(GroupOf(submission), free);
            held[submission] = (who, GroupOf(submission));
            last[who] = submission;
            _store.Must(new SubmitWork(study, submission));
        }

        void Leave(ObjectId submission)
        {
            var (who, _) = held[submission];
            _store.Must(new ReturnSubmission(study, submission, who) { ByPayer = true });
            held.Remove(submission);
            last[who] = _store.Find<Participation>(RowKey.OfParticipation(study, who))!.Submission;
        }
    });

    private ObjectId Draft(SubmissionRules rules)
        => _store.Must(new DraftStudy(_book.Book, "Tasks", Amount(1), 1, Origin.Prolific) { Rules = rules }).Subject;

    private ObjectId Publish(int groups, int annotators, SubmissionRules rules)
    {
        var study = Draft(rules);
        _store.Must(new PublishStudy(study) { Tasks = new(groups, annotators) });
        return study;
    }

    private static ObjectId Person(int number) => new(0x6900_0003, (ulong)number + 1);

    private static TakePlace Command(ObjectId study, ObjectId who, ObjectId previous) => new(study, who)
    {
        Candidate = Candidate.ForAnyone with { Previous = previous },
    };

    private ObjectId Take(ObjectId study, ObjectId who, ObjectId previous = default)
        => _store.Must(Command(study, who, previous)).Subject;

    private int GroupOf(ObjectId submission) => _store.Find<Submission>(RowKey.OfSubmission(submission))!.Stratum;

    private Study Of(ObjectId study) => _store.Find<Study>(RowKey.OfStudy(study))!;
}
