namespace Bursar.Ledger.Tests;

/// <summary>Counting is exact after every change, without reading everyone again.</summary>
public sealed class CrowdTests
{
    private static readonly Audience Adults = new(
        new AudienceRule(AudienceKind.Within, true) { Screener = "age", Values = [18, 100] });

    private readonly MemoryStore _store = new();
    private readonly StoreReader _reader;
    private readonly Crowd _crowd = new();

    public CrowdTests() => _reader = new(_store);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Count_AfterChanges_FollowsThemByTheirEvents()
    {
        Add(20);
        Assert.Equal(0, await CountAsync(Adults));
        var lists = _reader.Lists;

        Answer(Person(3), "age", 30);
        Answer(Person(4), "age", 31);
        Assert.Equal(2, await CountAsync(Adults));
        Answer(Person(3), "age");
        Assert.Equal(1, await CountAsync(Adults));
        _store.Must(new AddParticipant(Person(21)));
        Assert.Equal(21, await CountAsync(Audience.Everyone));
        Answer(Person(21), "age", 99);
        Assert.Equal(2, await CountAsync(Adults));

        Assert.Equal(lists + 4, _reader.Lists); // The events of each change, and nobody else.
        Assert.Equal(2, await CountAsync(Adults));
        Assert.Equal(lists + 4, _reader.Lists); // Nothing changed.
    }

    [Fact]
    public async Task Count_AfterEventsThatAreGone_ReadsEveryone()
    {
        Add(3);
        Assert.Equal(0, await CountAsync(Adults));
        for (var i = 0; i < 20; i++) Answer(Person(1), "age", 20 + i);
        _store.ForgetEvents();
        Answer(Person(2), "age", 40);
        Assert.Equal(2, await CountAsync(Adults));
    }

    [Fact]
    public async Task Count_AfterVeryManyEvents_ReadsEveryone()
    {
        Add(2);
        Assert.Equal(0, await CountAsync(Adults));
        for (var i = 0; i < 1_001; i++)
        {
            Answer(Person(1), "age", 18 + (i % 50));
            Answer(Person(2), "sex", i % 2);
        }
        var lists = _reader.Lists;
        Assert.Equal(1, await CountAsync(Adults));
        Assert.Equal(lists + 1, _reader.Lists);
    }

    [Fact]
    public async Task Count_OfHistory_CountsDecidedWork()
    {
        Add(3);
        var book = _store.OpenBook(100, open => open with { ProlificPricing = Free });
        foreach (var (person, approved, rejected) in new[] { (1, 3, 1), (2, 0, 1) })
            for (var i = 0; i < approved + rejected; i++)
            {
                var study = _store.PublishStudy(book, 1, 1, Origin.Prolific);
                var work = _store.SubmitWork(study, Person(person));
                _store.Must(
                    i < approved ? new ApproveSubmission(study, work) : new RejectSubmission(study, work, Reopens: false));
            }

        Assert.Equal([75], await AnswersAsync(SystemScreener.ApprovalRate));
        Assert.Equal([3], await AnswersAsync(SystemScreener.Approvals));
        Assert.Equal(2, await CountAsync(Within(SystemScreener.ApprovalRate, 50, 100))); // The third has no work yet: 100.
        Assert.Equal(1, await CountAsync(Within(SystemScreener.ApprovalRate, 0, 74)));
        Assert.Equal(1, await CountAsync(Within(SystemScreener.Approvals, 1, 5)));
        Assert.Equal(3, await CountAsync(Within(SystemScreener.JoinedOn, 0, int.MaxValue)));
        Assert.Equal(0, await CountAsync(Within(SystemScreener.JoinedOn, 0, 5)));
    }

    [Fact]
    public async Task Breakdown_CountsEachAnswerAndThoseWithout()
    {
        Add(4);
        Answer(Person(1), "fluent-languages", 19, 24);
        Answer(Person(2), "fluent-languages", 24);
        Answer(Person(3), "sex", 0);
        Answer(Person(2), "sex", 0);
        var men = new Audience(new(AudienceKind.Answered, true) { Screener = "sex", Values = [0] });

        var all = await _crowd.BreakdownAsync(_reader, Audience.Everyone, 0, "fluent-languages", Stop);
        Assert.Equal((1, 2, 2), (all.ByAnswer[19], all.ByAnswer[24], all.Unanswered));
        var some = await _crowd.BreakdownAsync(_reader, men, 0, "fluent-languages", Stop);
        Assert.Equal((0, 1, 1), (some.ByAnswer[19], some.ByAnswer[24], some.Unanswered));
    }

    private static ObjectId Person(int number) => new(0x6900_0009, (ulong)number);

    private static Audience Within(string screener, int least, int most)
        => new(new(AudienceKind.Within, true) { Screener = screener, Values = [least, most] });

    private ValueTask<int> CountAsync(Audience audience) => _crowd.CountAsync(_reader, audience, 7, Stop);

    private async Task<IReadOnlyList<int>> AnswersAsync(string screener)
        => (await Standing.ReadAsync(_reader, Person(1), counts: true, Stop)).AnswersTo(screener);

    private void Add(int count)
    {
        foreach (var number in Enumerable.Range(1, count)) _store.Must(new AddParticipant(Person(number)));
    }

    private void Answer(ObjectId person, string screener, params int[] values)
        => _store.Must(new UpdateParticipant(person)
        {
            Answers = new Dictionary<string, IReadOnlyList<int>> { [screener] = values },
        });
}
