using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The bonuses that were paid for submissions, as a page of a list needs them.</summary>
internal static class SubmissionBonuses
{
    private const int MaxAtOnce = 1_000;

    /// <summary>The bonuses of each of a study's submissions, oldest first. Submissions without one are left out.</summary>
    public static async ValueTask<ILookup<ObjectId, Money>> ReadAsync(
        ProlificCall call, ObjectId study, IReadOnlyCollection<Submission> submissions)
    {
        if (submissions.Count == 0) return Array.Empty<Bonus>().ToLookup(one => one.Submission, one => one.Amount);
        var ids = submissions.Select(one => one.Id).Order().ToList();
        List<Bonus> found = [];
        var (first, after) = (ids[0], default(ObjectId));
        while (true)
        {
            var query = new BonusesOfSubmissions(study, first, ids[^1], after, MaxAtOnce);
            var some = await call.Ledger.ListAsync(query, call.Cancellation);
            found.AddRange(some);
            if (some.Count < MaxAtOnce) return found.ToLookup(one => one.Submission, one => one.Amount);
            (first, after) = (some[^1].Submission, some[^1].Id);
        }
    }
}
