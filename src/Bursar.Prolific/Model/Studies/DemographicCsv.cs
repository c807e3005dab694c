using System.Globalization;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// A study's submissions as CSV, the oldest first, with what their participants have answered (Prolific API docs, Studies). The
/// answers are those that the participants have now.
/// </summary>
/// <param name="study">The study.</param>
/// <param name="filters">The filters whose answers are columns, beside those that are always there.</param>
/// <param name="audience">Whose submissions it has.</param>
internal sealed class DemographicCsv(Study study, IEnumerable<string> filters, Audience audience)
{
    private const int MaxAtOnce = 1_000;

    private const string Header =
        "Submission id,Participant id,Status,Started at,Completed at,Reviewed at,Time taken,Completion code,Total approvals";

    private readonly DemographicColumns _columns = new(filters);

    /// <summary>Writes it, and what says that it is a file.</summary>
    public async Task WriteAsync(ProlificCall call)
    {
        var submissions = await ReadAsync(call, default);
        var response = call.Http.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"prolific_export_{study.Id}.csv\"";
        await response.WriteAsync($"{Header}{_columns.Header}\r\n", call.Cancellation);
        while (submissions.Count > 0)
        {
            var text = new StringBuilder();
            foreach (var one in submissions) await AppendAsync(call, text, one);
            await response.WriteAsync(text.ToString(), call.Cancellation);
            submissions = submissions.Count < MaxAtOnce ? [] : await ReadAsync(call, submissions[^1].Id);
        }
    }

    private ValueTask<IReadOnlyList<Submission>> ReadAsync(ProlificCall call, ObjectId after) => call.Ledger.ListAsync(
        new SubmissionsOfStudy(study.Id, Enum.GetValues<SubmissionState>(), after, MaxAtOnce), call.Cancellation);

    private async ValueTask AppendAsync(ProlificCall call, StringBuilder text, Submission one)
    {
        var standing = await Standing.ReadAsync(call.Ledger, one.Participant, counts: true, call.Cancellation);
        if (!await audience.AdmitsAsync(call.Ledger, study.Id.Book, one.Participant, standing, call.Cancellation)) return;
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
            standing.Approved.ToString(CultureInfo.InvariantCulture),
        ];
        text.AppendJoin(',', cells);
        _columns.Append(text, standing);
        text.Append("\r\n");
    }
}
