using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>
/// The studies and HITs of a seed, and the work in them. What is to have timed out is begun so long ago that its time is over by
/// now; everything else happens now.
/// </summary>
internal static class PlantedStudies
{
    private const int MaxMinutes = 525_600;
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    /// <summary>Puts the clock back to when the first study begins.</summary>
    public static Task SetBackAsync(Planting planting)
    {
        planting.Clock.SetBack(AllOf(planting).Select(one => one.Ago).DefaultIfEmpty().Max());
        return Task.CompletedTask;
    }

    /// <summary>Makes them all, in the order in which they begin.</summary>
    public static async Task PlantAsync(Planting planting)
    {
        var all = AllOf(planting);
        List<(SeedStudy Study, ObjectId Id)> made = [];
        List<(SeedNode Node, ObjectId Study, ObjectId Submission)> late = [];
        foreach (var one in all.OrderByDescending(one => one.Ago))
        {
            planting.Clock.SetBack(one.Ago);
            var id = await MakeAsync(planting, one);
            made.Add((one, id));
            foreach (var node in one.Submissions.Where(IsLate))
                late.Add((node, id, await PlantedWork.TakeAsync(planting, node, id)));
        }
        planting.Clock.SetBack(TimeSpan.Zero);
        foreach (var (node, study, submission) in late)
        {
            var participant = planting.Names.Find(node.Need("participant"), "participant");
            await planting.DoAsync(node, new SettleSubmission(study, submission, participant));
        }
        foreach (var (one, id) in made.OrderBy(one => all.IndexOf(one.Study)))
            foreach (var node in one.Submissions.Where(node => !IsLate(node)))
                await PlantedWork.PlantAsync(planting, node, id);
    }

    private static List<SeedStudy> AllOf(Planting planting)
    {
        List<SeedStudy> all = [];
        foreach (var (book, _, id) in planting.Seed.Books)
        {
            foreach (var node in book.List("hits")) all.Add(Of(node.Only(SeedShape.Hit), id.Book, Origin.MTurk));
            foreach (var node in book.List("studies")) all.Add(Of(node.Only(SeedShape.Study), id.Book, Origin.Prolific));
        }
        return all;
    }

    private static SeedStudy Of(SeedNode node, int book, Origin origin)
    {
        var submissions = node.List("submissions").Select(one => one.Only(SeedShape.Submission)).ToList();
        var ago = submissions.Find(IsLate) is { } late ? TimeOf(node, late, origin) + Slack : TimeSpan.Zero;
        return new(node, book, origin, submissions, ago);
    }

    private static bool IsLate(SeedNode submission) => submission.FindText("state") == "timed_out";

    /// <summary>How long participants have, which must be said where someone needed longer.</summary>
    private static TimeSpan TimeOf(SeedNode node, SeedNode late, Origin origin)
    {
        var (member, seconds) = origin == Origin.MTurk ? ("AssignmentDurationInSeconds", 1) : ("maximum_allowed_time", 60);
        var time = node.Find("create")?.FindNumber(member)
            ?? throw late.Wrong($"a time that is over needs {member} in create.");
        return time is > 0 and <= MaxMinutes * 60
            ? TimeSpan.FromSeconds((long)time * seconds)
            : throw node.Need("create").Need(member).Wrong($"{member} is out of its range.");
    }

    private static async Task<ObjectId> MakeAsync(Planting planting, SeedStudy one)
    {
        var name = one.Node.NeedText("name");
        var create = one.Node.Find("create");
        if (create is { Members: null }) throw create.Wrong("create must have the members of the API's request.");
        var body = create is null ? [] : (JsonObject)create.ToJson(member => one.Origin == Origin.MTurk && member == "Reward")!;
        SeedReferences.Resolve(body, create, planting.Names, one.Origin);
        foreach (var (member, value) in SeedDefaults.Of(one.Origin, name)) body.TryAdd(member, value);
        var book = await planting.FindAsync<Book>(RowKey.OfBook(one.Book));
        var (id, wrong) = await planting.MakerOf(one.Origin).MakeAsync(
            book, System.Text.Encoding.UTF8.GetBytes(body.ToJsonString()), one.Node.Is("publish", byDefault: true),
            planting.Cancellation);
        if (wrong is not null) throw PlaceOf(create, wrong, one.Node).Wrong(wrong);
        planting.Names.Add(one.Node.Need("name"), one.Origin == Origin.MTurk ? "hit" : "study", name, id);
        return id;
    }

    /// <summary>The member that an error names; else the whole.</summary>
    private static SeedNode PlaceOf(SeedNode? create, string wrong, SeedNode node)
        => create?.Members?.Where(one => wrong.Contains(one.Name.Text!, StringComparison.OrdinalIgnoreCase))
            .Select(one => one.Name).FirstOrDefault() ?? create ?? node;
}

/// <summary>A study or HIT of a seed.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Book">The number of its book.</param>
/// <param name="Origin">Its dialect.</param>
/// <param name="Submissions">The work in it.</param>
/// <param name="Ago">How long ago it begins.</param>
internal sealed record SeedStudy(SeedNode Node, int Book, Origin Origin, List<SeedNode> Submissions, TimeSpan Ago);
