using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/export/</c>: the submissions of a study as CSV, with their participants' answers to the study's
/// filters (Prolific API docs, Studies). No mail is sent: <c>method=EMAIL</c> is refused.
/// </summary>
internal static class ExportStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        if (call.Http.Request.Query.ContainsKey("method"))
            return ProlificError.Invalid("method", "This server sends no mail: leave it out to download.");
        var written = await WrittenStudy.FindAsync(call, access.Study);
        var (eligible, _) = await StudyEligibility.ReadAsync(call.Ledger, access.Study, written.Fields, call.Cancellation);
        var filters = DemographicColumns.FiltersOf(eligible?.Audience.Rule);
        await new DemographicCsv(access.Study, filters, Audience.Everyone).WriteAsync(call);
        return null;
    }
}
