using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The submissions that a body names by a list of ids.</summary>
internal static class NamedSubmissions
{
    /// <summary>The maximum length of an id in characters: a wrong id is repeated in the answer.</summary>
    public const int MaxId = 64;

    private static readonly SubmissionState[] Undecided = [SubmissionState.Submitted];

    /// <summary>The message about an id that names no submission.</summary>
    public const string NotThere = "is not a submission";

    /// <summary>
    /// Finds the submissions with these ids, each once, in any of the caller's workspaces. Ids that name none are recorded as
    /// wrong. Each workspace and each study is looked up only once.
    /// </summary>
    /// <param name="call">The request.</param>
    /// <param name="ids">The ids, as the client sent them.</param>
    /// <param name="known">A study that was already looked up, and its workspace; null for none.</param>
    /// <param name="wrong">Collects the wrong ids.</param>
    public static async ValueTask<IReadOnlyList<SubmissionAccess>> FindAsync(
        ProlificCall call, IReadOnlyList<string> ids, StudyAccess? known, WrongIds wrong)
    {
        HashSet<ObjectId> wanted = [.. ids.Select(text => ObjectId.TryParse(text, out var id) ? id : default)];
        var workspaces = await WorkspacesAsync(call, wanted.Select(id => id.Book).Distinct(), known?.Workspace);
        var rows = await Task.WhenAll(wanted
            .Where(id => workspaces.ContainsKey(id.Book))
            .Select(id => SubmissionAsync(call, id)));
        var submissions = rows.OfType<Submission>().ToDictionary(submission => submission.Id);
        var named = submissions.Values.Select(submission => submission.Study).Distinct();
        var studies = await StudiesAsync(call, named, workspaces, known);

        List<SubmissionAccess> found = new(ids.Count);
        foreach (var text in ids)
        {
            if (ObjectId.TryParse(text, out var id) && submissions.TryGetValue(id, out var submission)
                && studies.TryGetValue(submission.Study, out var study)) found.Add(new(study, submission));
            else wrong.Add(text, NotThere);
        }
        return Once(found);
    }

    /// <summary>
    /// Finds the submissions of these participants in a study, each once. Participants without one are recorded as wrong.
    /// </summary>
    public static async ValueTask<IReadOnlyList<SubmissionAccess>> OfParticipantsAsync(
        ProlificCall call, StudyAccess study, IReadOnlyList<string> ids, WrongIds wrong)
    {
        var found = await Task.WhenAll(ids.Select(id => OfParticipantAsync(call, study, id)));
        for (var i = 0; i < found.Length; i++)
            if (found[i].Count == 0) wrong.Add(ids[i], "has no submission in the study");
        return Once(found.SelectMany(some => some));
    }

    /// <summary>
    /// The participant's last submission; in a study that takes several, all that wait for a decision, if there are any.
    /// </summary>
    private static async Task<IReadOnlyList<SubmissionAccess>> OfParticipantAsync(
        ProlificCall call, StudyAccess study, string text)
    {
        if (!ObjectId.TryParse(text, out var participant)) return [];
        var key = RowKey.OfParticipation(study.Study.Id, participant);
        if (await call.Ledger.FindAsync<Participation>(key, call.Cancellation) is not { Submission.IsEmpty: false } part)
            return [];
        if (part.Count > 1)
        {
            var query = new SubmissionsBy(participant, Undecided, default, ApproveSubmissions.Max);
            var all = await call.Ledger.ListAsync(query, call.Cancellation);
            List<SubmissionAccess> waiting =
                [.. all.Where(one => one.Study == study.Study.Id).Select(one => new SubmissionAccess(study, one))];
            if (waiting.Count > 0) return waiting;
        }
        return await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(part.Submission), call.Cancellation) is { } submission
            ? [new(study, submission)]
            : [];
    }

    private static async Task<Dictionary<int, WorkspaceAccess>> WorkspacesAsync(
        ProlificCall call, IEnumerable<int> books, WorkspaceAccess? known)
    {
        var found = await Task.WhenAll(books
            .Select(book => book == known?.Book.Number
                ? Task.FromResult(known)
                : WorkspaceAccess.FindAsync(call, book).AsTask()));
        return found.OfType<WorkspaceAccess>().ToDictionary(workspace => workspace.Book.Number);
    }

    private static async Task<Dictionary<ObjectId, StudyAccess>> StudiesAsync(
        ProlificCall call, IEnumerable<ObjectId> studies, Dictionary<int, WorkspaceAccess> workspaces, StudyAccess? known)
    {
        var found = await Task.WhenAll(studies
            .Select(id => id == known?.Study.Id
                ? Task.FromResult(known)
                : StudyAccess.FindAsync(call, workspaces[id.Book], id).AsTask()));
        return found.OfType<StudyAccess>().ToDictionary(study => study.Study.Id);
    }

    private static Task<Submission?> SubmissionAsync(ProlificCall call, ObjectId id)
        => call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation).AsTask();

    private static List<SubmissionAccess> Once(IEnumerable<SubmissionAccess> found)
        => [.. found.DistinctBy(one => one.Submission.Id)];
}
