using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The bonuses that were paid for submissions, as a page of a list needs them.</summary>
internal static class SubmissionBonuses
{
    /// <summary>The bonuses of each of a study's submissions, oldest first. Submissions without one are left out.</summary>
    public static async ValueTask<ILookup<ObjectId, Money>> ReadAsync(
        ProlificCall call, ObjectId study, IReadOnlyCollection<Submission> submissions)
    {
        if (submissions.Count == 0) return Array.Empty<Bonus>().ToLookup(one => one.Submission, one => one.Amount);
        var ids = submissions.Select(one => one.Id).Order().ToList();
        var found = await call.Ledger.AllAsync<Bonus>(
                last => new BonusesOfSubmissions(
                    study, last?.Submission ?? ids[0], ids[^1], last?.Id ?? default, ListReader.PageLength),
                call.Cancellation)
            .ToListAsync(call.Cancellation);
        return found.ToLookup(one => one.Submission, one => one.Amount);
    }
}
