using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/submissions/bulk-approve/</c>: approves submissions by their ids, in one study or in several of one
/// workspace, or by their participants in one study (Prolific API docs, Submissions). If an id is wrong, the error names it and
/// nothing is approved. Submissions that are already approved stay approved. The work is complete before the answer is sent,
/// although the documentation speaks of later.
/// </summary>
internal static class BulkApproveSubmissions
{
    private const string Done = "The request to bulk approve has been made successfully.";

    private static readonly ProlificError OverWorkspaces = new(
        ErrorCode.WrongIds, "Nothing was done: the submissions are of several workspaces. Send one request for each workspace.");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var study = body.Text("study_id", NamedSubmissions.MaxId);
        var submissions = body.Texts("submission_ids", ApproveSubmissions.Max, NamedSubmissions.MaxId);
        var participants = body.Texts("participant_ids", ApproveSubmissions.Max, NamedSubmissions.MaxId);
        if (submissions.Count == 0 == (participants.Count == 0))
            body.Wrong("submission_ids", "Give submission_ids, or study_id and participant_ids.");
        if (participants.Count > 0 && study.Length == 0) body.Wrong("study_id", "This field is required with participant_ids.");
        if (body.Error is { } error) return error;

        StudyAccess? named = study.Length > 0 ? await StudyAccess.FindAsync(call, study) : null;
        if (study.Length > 0 && named is null) return StudyAccess.None;
        var wrong = new WrongIds();
        var found = participants.Count > 0
            ? await NamedSubmissions.OfParticipantsAsync(call, named!.Value, participants, wrong)
            : await NamedSubmissions.FindAsync(call, submissions, named, wrong);
        foreach (var one in found) Check(one, named, wrong);
        return wrong.Error ?? await ApproveAsync(call, found);
    }

    private static void Check(SubmissionAccess one, StudyAccess? named, WrongIds wrong)
    {
        var id = one.Submission.Id.ToString();
        if (named is { } study && one.In.Study.Id != study.Study.Id) wrong.Add(id, "is of another study");
        else if (one.Submission.State is not (SubmissionState.Submitted or SubmissionState.Approved))
            wrong.Add(id, $"is {SubmissionStatus.Of(one.Submission.State)}");
    }

    /// <summary>If a submission has changed in the meantime, the whole command is refused.</summary>
    private static async ValueTask<ProlificError?> ApproveAsync(ProlificCall call, IReadOnlyList<SubmissionAccess> found)
    {
        // Each workspace is a book, and a command changes one book: two commands could be half done.
        if (found.Select(one => one.In.Book.Number).Distinct().Take(2).Count() > 1) return OverWorkspaces;
        var studies = found.Select(one => one.In.Study.Id).ToHashSet();
        var outcome = await call.Ledger.ExecuteAsync(
            new ApproveSubmissions(found[0].In.Book.Number, studies, [.. found.Select(one => one.Submission.Id)]),
            call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, Done, PlainJson.Wire.String);
        return null;
    }
}
