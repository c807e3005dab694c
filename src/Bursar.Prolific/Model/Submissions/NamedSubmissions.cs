using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The submissions that a body names by many ids at once.</summary>
internal static class NamedSubmissions
{
    /// <summary>The most characters of an id; it is echoed where it is wrong.</summary>
    public const int MaxId = 64;

    /// <summary>What is said of an id that names nothing.</summary>
    public const string NotThere = "is not a submission";

    /// <summary>Those of these ids, each once, in any workspace of the caller. Ids that name none are noted as wrong.</summary>
    public static async ValueTask<IReadOnlyList<SubmissionAccess>> FindAsync(ProlificCall call, IReadOnlyList<string> ids, WrongIds wrong)
    {
        var found = await Task.WhenAll(ids.Select(id => SubmissionAccess.FindAsync(call, id).AsTask()));
        for (var i = 0; i < found.Length; i++)
            if (found[i] is null) wrong.Add(ids[i], NotThere);
        return Once(found);
    }

    /// <summary>What these participants have in a study, each once. Those who have nothing in it are noted as wrong.</summary>
    public static async ValueTask<IReadOnlyList<SubmissionAccess>> OfParticipantsAsync(
        ProlificCall call, StudyAccess study, IReadOnlyList<string> ids, WrongIds wrong)
    {
        var found = await Task.WhenAll(ids.Select(id => OfParticipantAsync(call, study, id)));
        for (var i = 0; i < found.Length; i++)
            if (found[i] is null) wrong.Add(ids[i], "has no submission in the study");
        return Once(found);
    }

    private static async Task<SubmissionAccess?> OfParticipantAsync(ProlificCall call, StudyAccess study, string text)
    {
        if (!ObjectId.TryParse(text, out var participant)) return null;
        var key = RowKey.OfParticipation(study.Study.Id, participant);
        if (await call.Ledger.FindAsync<Participation>(key, call.Cancellation) is not { Submission.IsEmpty: false } part) return null;
        return await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(part.Submission), call.Cancellation) is { } submission
            ? new(study, submission)
            : null;
    }

    private static List<SubmissionAccess> Once(IEnumerable<SubmissionAccess?> found)
        => [.. found.OfType<SubmissionAccess>().DistinctBy(one => one.Submission.Id)];
}
