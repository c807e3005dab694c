namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/filter-sets/{id}/unlock/</c>: unlocks a filter set (Prolific API docs, Filter sets).
/// </summary>
internal static class UnlockFilterSet
{
    public static ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => FilterSetAccess.AnswerAsync(call, set => new Ledger.LockFilterSet(set.Id, Locks: false));
}
