using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Reads who a study is for from its filters (Prolific API docs, Filters): lists of participants, earlier studies and participant
/// groups, and groups of filters. Filters that ask for traits of participants are not known here and let everyone in.
/// </summary>
internal sealed class AudienceFilters
{
    private const string Field = "filters";

    private static readonly Dictionary<string, (AudienceKind Kind, bool Admits)> Lists = new(StringComparer.Ordinal)
    {
        ["custom_allowlist"] = (AudienceKind.Listed, true),
        ["custom_blocklist"] = (AudienceKind.Listed, false),
        ["previous_studies_allowlist"] = (AudienceKind.TookPart, true),
        ["previous_studies_blocklist"] = (AudienceKind.TookPart, false),
        ["participant_group_allowlist"] = (AudienceKind.InGroup, true),
        ["participant_group_blocklist"] = (AudienceKind.InGroup, false),
    };

    private string? _wrong;

    private AudienceFilters()
    {
    }

    /// <summary>Reads the filters of a study in a workspace; the error if one cannot be used there.</summary>
    public static async ValueTask<(Audience Audience, ProlificError? Error)> ReadAsync(
        ILedgerReader ledger, Study study, JsonElement filters, CancellationToken cancellation)
    {
        var reader = new AudienceFilters();
        var rules = filters.ValueKind == JsonValueKind.Array ? reader.RulesOf(filters) : [];
        var rule = rules switch
        {
            [] => null,
            [var only] => only,
            _ => new AudienceRule(AudienceKind.All, true) { Rules = rules },
        };
        foreach (var one in rule?.Everything() ?? [])
            reader._wrong ??= await CheckAsync(ledger, study, one, cancellation);
        return reader._wrong is { } wrong
            ? (Audience.Everyone, ProlificError.Invalid(Field, wrong))
            : (new(rule), null);
    }

    /// <summary>The rules of a list of filters, all of which count. Those that let everyone in are left out.</summary>
    private List<AudienceRule> RulesOf(JsonElement filters)
        => [.. filters.EnumerateArray().Select(RuleOf).OfType<AudienceRule>()];

    /// <summary>The rule of a filter; null if it lets everyone in.</summary>
    private AudienceRule? RuleOf(JsonElement filter)
    {
        if (filter.ValueKind != JsonValueKind.Object
            || !filter.TryGetProperty("filter_id", out var name)
            || name.ValueKind != JsonValueKind.String) return null;
        var id = ProlificBody.ToText(name) ?? "";
        if (id is "and" or "or") return Composite(filter, id);
        if (!Lists.TryGetValue(id, out var list)) return null;
        List<ObjectId> ids = [];
        if (filter.TryGetProperty("selected_values", out var values) && values.ValueKind == JsonValueKind.Array)
            foreach (var value in values.EnumerateArray())
            {
                var text = value.ValueKind == JsonValueKind.String ? ProlificBody.ToText(value) : null;
                if (ObjectId.TryParse(text, out var one)) ids.Add(one);
                else _wrong ??= $"{id}: {value.GetRawText()} is not an id.";
            }
        if (ids.Count == 0) _wrong ??= $"{id}: selected_values may not be empty.";
        return new(list.Kind, list.Admits) { Ids = ids };
    }

    /// <summary>One that lets everyone in makes a group of alternatives let everyone in.</summary>
    private AudienceRule? Composite(JsonElement filter, string id)
    {
        if (!filter.TryGetProperty("selected_filters", out var filters)
            || filters.ValueKind != JsonValueKind.Array
            || filters.GetArrayLength() == 0)
        {
            _wrong ??= $"{id}: selected_filters may not be empty.";
            return null;
        }
        var rules = RulesOf(filters);
        if (id == "or") return rules.Count < filters.GetArrayLength() ? null : new(AudienceKind.Any, true) { Rules = rules };
        return rules.Count == 0 ? null : new(AudienceKind.All, true) { Rules = rules };
    }

    /// <summary>What is wrong with a rule; null if nothing is.</summary>
    private static async ValueTask<string?> CheckAsync(
        ILedgerReader ledger, Study study, AudienceRule rule, CancellationToken cancellation)
    {
        foreach (var id in rule.Ids)
        {
            var wrong = rule.Kind switch
            {
                AudienceKind.TookPart when !await IsOfProjectAsync(ledger, study, id, cancellation) =>
                    $"{NameOf(rule)}: {id} is not a study of the same project.",
                AudienceKind.InGroup when id.Book != study.Id.Book
                    || await ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), cancellation) is null =>
                    $"{NameOf(rule)}: {id} is not a participant group of the workspace.",
                _ => null,
            };
            if (wrong is not null) return wrong;
        }
        return null;
    }

    private static async ValueTask<bool> IsOfProjectAsync(
        ILedgerReader ledger, Study study, ObjectId id, CancellationToken cancellation)
        => id.Book == study.Id.Book
            && await ledger.FindAsync<Study>(RowKey.OfStudy(id), cancellation) is { } other
            && other.Project == study.Project;

    private static string NameOf(AudienceRule rule) => Lists.First(one => one.Value == (rule.Kind, rule.Admits)).Key;
}
