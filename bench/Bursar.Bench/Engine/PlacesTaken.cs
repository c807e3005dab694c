using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>
/// Places taken by participants who meet ten requirements or ten filters, in studies that ask for them or for nothing. Each
/// participant takes one place in a study; the studies are published, and the participants qualified, before the round.
/// </summary>
/// <param name="books">The number of one book.</param>
/// <param name="rules">What the studies ask for.</param>
internal sealed class PlacesTaken(IReadOnlyList<int> books, PlaceRules rules) : Workload(NameOf(rules), books)
{
    private const int People = 4_000;
    private const int OwnTraits = 7;
    private const int Value = 90;
    private static readonly Money Reward = Money.FromMinor(1);
    private RequirementList _requirements = RequirementList.None;
    private ObjectId[] _people = [];
    private (ObjectId Study, ObjectId Participant)[] _free = [];
    private int _next;

    public override async Task PrepareAsync(EngineSetup setup, int commands, CancellationToken cancellation)
    {
        if (_people.Length == 0) await QualifyAsync(setup, cancellation);
        var waiting = _free.Skip(_next).ToArray();
        var studies = Math.Max(0, commands - waiting.Length + People - 1) / People;
        var made = await setup.DoAsync(Enumerable.Range(0, studies).Select(_ => Offer()), cancellation);
        _free = [.. waiting, .. made.SelectMany(study => _people.Select(one => (study, one)))];
        _next = 0;
    }

    public override async ValueTask<bool> StepAsync(EngineCaller caller)
    {
        var next = Interlocked.Increment(ref _next) - 1;
        if (next >= _free.Length) return false;
        var (study, participant) = _free[next];
        await caller.TakeAsync(new TakePlace(study, participant) { Key = caller.NextKey(study.Book) });
        return true;
    }

    private DraftStudy Offer() => new(Books[0], "Bench", Reward, People, Origin.MTurk)
    {
        Requirements = _requirements,
        Audience = rules == PlaceRules.Filters ? TenFilters.Audience : Audience.Everyone,
        Publish = true,
    };

    private static string NameOf(PlaceRules rules) => rules switch
    {
        PlaceRules.Requirements => "take a place, ten requirements",
        PlaceRules.Filters => "take a place, ten filters",
        _ => "take a place, no requirements",
    };

    /// <summary>
    /// Adds the participants, and gives them what is asked for: seven traits of the book, and three of the house's.
    /// </summary>
    private async Task QualifyAsync(EngineSetup setup, CancellationToken cancellation)
    {
        var now = DateTimeOffset.UtcNow;
        var people = Enumerable.Range(0, People).Select(_ => new AddParticipant(ObjectId.Random(now)));
        _people = await setup.DoAsync(people, cancellation);
        if (rules == PlaceRules.Filters)
            await setup.DoAsync(_people.Select(one => new UpdateParticipant(one) { Answers = TenFilters.Fitting }), cancellation);
        if (rules != PlaceRules.Requirements) return;
        var there = Locale.TryParse("US-CA");
        await setup.DoAsync(_people.Select(one => new UpdateParticipant(one) { Locale = there }), cancellation);
        var types = await setup.DoAsync(
            Enumerable.Range(1, OwnTraits).Select(i => new CreateTraitType(Books[0], $"Trait {i}", "A trait of the bench")),
            cancellation);
        await setup.DoAsync(types.SelectMany(type => _people.Select(one => new GrantTrait(type, one, Value))), cancellation);
        _requirements = new(
        [
            .. types.Select(type => AtLeast(type.ToUpperString(), Value)),
            AtLeast(SystemTrait.PercentApproved, Value),
            AtLeast(SystemTrait.NumberApproved, 0),
            new(SystemTrait.Locale, Comparator.In, StudyAction.Accept) { Locales = [new("US"), new("CA")] },
        ]);
    }

    private static Requirement AtLeast(string type, int value)
        => new(type, Comparator.GreaterThanOrEqualTo, StudyAction.Accept) { Numbers = [value] };
}
