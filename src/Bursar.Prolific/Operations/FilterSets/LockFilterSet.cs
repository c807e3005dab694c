namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/filter-sets/{id}/lock/</c>: locks a filter set, so that it can be neither changed nor deleted (Prolific API
/// docs, Filter sets).
/// </summary>
internal static class LockFilterSet
{
    public static ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => FilterSetAccess.AnswerAsync(call, set => new Ledger.LockFilterSet(set.Id, Locks: true));
}
