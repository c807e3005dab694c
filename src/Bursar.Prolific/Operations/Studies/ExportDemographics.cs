using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/studies/{id}/demographic-export/</c>: the submissions of a study as CSV, with their participants' answers
/// (Prolific API docs, Studies). With filters, it has the submissions of those whom all filters let in, and their answers to
/// each. A study has at most two different lists of filters; the same may be asked for again and again.
/// </summary>
internal static class ExportDemographics
{
    private const string Field = "filters";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var filters = body.Any(Field, JsonValueKind.Array) ?? default;
        if (body.Error is { } malformed) return AsDocumented(malformed);
        var isAsked = filters.ValueKind == JsonValueKind.Array && filters.GetArrayLength() > 0;
        var rules = isAsked ? FilterRules.Read(filters) : null;
        if (rules?.Wrong is { } wrong) return Refuse(wrong);
        var asked = DemographicColumns.FiltersOf(rules?.Audience.Rule).ToList();
        if (asked.Count > DemographicExports.MaxFilters)
            return Refuse($"An export has at most {DemographicExports.MaxFilters} filters.");

        for (var tries = 1; ; tries++)
        {
            if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
            if (rules is not null && await FilterPlaces.CheckAsync(
                    call.Ledger, rules.Audience, access.Book.Number, access.Study.Project, call.Cancellation) is { } unknown)
                return Refuse(unknown);
            if (rules is null || await NoteAsync(call, access, filters) is not { } refused)
            {
                await new DemographicCsv(access.Study, asked, rules?.Audience ?? Audience.Everyone).WriteAsync(call);
                return null;
            }
            if (refused.Rejection is not { Code: RejectionCode.Changed } || tries == WrittenStudy.MaxTries) return refused.Error;
        }
    }

    /// <summary>Notes the filters in the study.</summary>
    /// <returns>Why they are refused; null if they are not.</returns>
    private static async ValueTask<(ProlificError Error, Rejection? Rejection)?> NoteAsync(
        ProlificCall call, StudyAccess access, JsonElement filters)
    {
        var written = await WrittenStudy.FindAsync(call, access.Study);
        var all = DemographicExports.With(written.Fields.DemographicExports, filters);
        if (all is null)
            return (Refuse($"A study has exports with at most {DemographicExports.MaxLists} different lists of filters."), null);
        var text = (written.Fields with { DemographicExports = all }).ToText();
        if (text == written.Text) return null;
        var outcome = await call.Ledger.ExecuteAsync(
            new ReplaceDocument(access.Study.Id, text, written.Text), call.Cancellation);
        return outcome.Accepted ? null : (ProlificRejections.Of(outcome.Rejection), outcome.Rejection);
    }

    private static ProlificError Refuse(string why)
        => AsDocumented(ProlificError.Invalid(Field, why));

    /// <summary>The document has 400 for whatever is wrong.</summary>
    private static ProlificError AsDocumented(ProlificError error)
        => error.Code == ErrorCode.InvalidValue ? error with { Code = ErrorCode.WrongParameters } : error;
}
