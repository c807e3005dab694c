using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Who a study is for when it is published: by its filters, or by those of its filter set (Prolific API docs, Filters and Filter
/// sets).
/// </summary>
/// <param name="Audience">Who is let in.</param>
/// <param name="FilterSetVersion">The version of the filter set that counts; null if the study has none.</param>
internal sealed record StudyEligibility(Audience Audience, long? FilterSetVersion)
{
    private const string Filters = "filters";
    private const string FilterSetId = "filter_set_id";

    /// <summary>Reads it; the error if a filter cannot be enforced here.</summary>
    public static async ValueTask<(StudyEligibility? Eligibility, ProlificError? Error)> ReadAsync(
        ILedgerReader ledger, Study study, StudyFields fields, CancellationToken cancellation)
    {
        if (fields.FilterSetId is null)
            return await ReadAsync(ledger, study, fields.Filters, Filters, version: null, cancellation);
        var isOwn = ObjectId.TryParse(fields.FilterSetId, out var id) && id.Book == study.Id.Book;
        if (!isOwn || await ledger.FindAsync<FilterSet>(RowKey.OfFilterSet(id), cancellation) is not { } set)
            return (null, ProlificError.Invalid(FilterSetId, "There is no such filter set in the workspace."));
        if (set.IsDeleted) return (null, ProlificError.Invalid(FilterSetId, "The filter set was deleted."));
        var number = (int)(fields.FilterSetVersion ?? set.Version);
        var key = RowKey.OfFilterSetVersion(id, number);
        return await ledger.FindAsync<FilterSetVersion>(key, cancellation) is { } version
            ? await ReadAsync(ledger, study, JsonElement.Parse(version.Filters), FilterSetId, number, cancellation)
            : (null, ProlificError.Invalid("filter_set_version", "The filter set has no such version."));
    }

    private static async ValueTask<(StudyEligibility? Eligibility, ProlificError? Error)> ReadAsync(
        ILedgerReader ledger, Study study, JsonElement filters, string field, int? version, CancellationToken cancellation)
    {
        var rules = FilterRules.Read(filters);
        var wrong = rules.Wrong ?? await FilterPlaces.CheckAsync(
            ledger, rules.Audience, study.Id.Book, study.Project, cancellation);
        if (wrong is not null) return (null, ProlificError.Invalid(field, wrong));
        var audience = rules.Weights.Count == 0
            ? rules.Audience
            : new(rules.Audience.Rule, FilterWeights.StrataOf(rules.Weights));
        return audience.Check() is { } refused
            ? (null, ProlificError.Invalid(field, refused.Detail))
            : (new(audience, version), null);
    }
}
