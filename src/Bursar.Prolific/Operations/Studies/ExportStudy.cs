using System.Globalization;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/export/</c>: the submissions of a study as CSV, oldest first (Prolific API docs, Studies).
/// Prolific's file also has columns for its screening questions, which do not exist here. No mail is sent: <c>method=EMAIL</c> is
/// refused.
/// </summary>
internal static class ExportStudy
{
    private const int MaxAtOnce = 1_000;
    private const string Header =
        "Submission id,Participant id,Status,Started at,Completed at,Reviewed at,Time taken,Completion code\r\n";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var request = call.Http.Request;
        if (request.Query.ContainsKey("method"))
            return ProlificError.Invalid("method", "This server sends no mail: leave it out to download.");

        var id = access.Study.Id;
        var submissions = await ReadAsync(call, id, default);
        var response = call.Http.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"prolific_export_{id}.csv\"";
        await response.WriteAsync(Header, call.Cancellation);
        while (submissions.Count > 0)
        {
            await response.WriteAsync(Lines(submissions), call.Cancellation);
            submissions = submissions.Count < MaxAtOnce ? [] : await ReadAsync(call, id, submissions[^1].Id);
        }
        return null;
    }

    private static ValueTask<IReadOnlyList<Submission>> ReadAsync(ProlificCall call, ObjectId study, ObjectId after)
        => call.Ledger.ListAsync(
            new SubmissionsOfStudy(study, Enum.GetValues<SubmissionState>(), after, MaxAtOnce), call.Cancellation);

    private static string Lines(IReadOnlyList<Submission> submissions)
    {
        var text = new StringBuilder();
        foreach (var one in submissions)
        {
            string?[] cells =
            [
                one.Id.ToString(),
                one.Participant.ToString(),
                SubmissionStatus.Of(one.State),
                Timestamp.Of(one.TakenAt),
                Timestamp.Of(one.SubmittedAt),
                one.SubmittedAt is null ? null : Timestamp.Of(one.EndedAt),
                (one.SubmittedAt - one.TakenAt)?.TotalSeconds.ToString("0", CultureInfo.InvariantCulture),
                CsvCell.Of(one.CompletionCode),
            ];
            text.AppendJoin(',', cells).Append("\r\n");
        }
        return text.ToString();
    }
}
