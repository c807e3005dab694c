using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The submissions that a body names to be screened out. They belong to the study in the path and wait for a decision.
/// </summary>
internal static class NamedScreenOuts
{
    private const string Field = "submission_ids";

    /// <summary>Reads the ids; the field is required.</summary>
    public static IReadOnlyList<string> Read(ProlificBody body)
    {
        var ids = body.Texts(Field, ScreenOutSubmissions.Max, NamedSubmissions.MaxId);
        if (ids.Count == 0) body.Wrong(Field, "This field is required.");
        return ids;
    }

    /// <summary>Finds the submissions, or returns an error that names the wrong ids.</summary>
    public static async ValueTask<(IReadOnlyList<SubmissionAccess> Found, ProlificError? Error)> FindAsync(
        ProlificCall call, StudyAccess study, IReadOnlyList<string> ids)
    {
        var wrong = new WrongIds();
        var found = await NamedSubmissions.FindAsync(call, ids, study, wrong);
        foreach (var one in found)
        {
            var id = one.Submission.Id.ToString();
            if (one.In.Study.Id != study.Study.Id) wrong.Add(id, "is of another study");
            else if (one.Submission.State != SubmissionState.Submitted)
                wrong.Add(id, $"is {SubmissionStatus.Of(one.Submission.State)}");
        }
        return (found, wrong.Error);
    }
}
