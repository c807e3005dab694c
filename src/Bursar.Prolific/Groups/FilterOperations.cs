namespace Bursar.Prolific;

/// <summary>Filters: which participants a study is for.</summary>
internal static class FilterOperations
{
    private const string Group = "Filters";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/filters/", GetFilters.AnswerAsync),
        new(Group, "POST", "/api/v1/eligibility-count/", GetEligibleCount.AnswerAsync),
        new(Group, "GET", "/api/v1/filters/search/", SearchFilters.AnswerAsync),
        new(Group, "GET", "/api/v1/filters/rule-tree/", GetFilterRuleTree.AnswerAsync),
        new(Group, "GET", "/api/v1/filters/{filter_id}/choices/", GetFilterChoices.AnswerAsync),
        new(Group, "GET", "/api/v1/filters/{filter_id}/choices/search/", SearchFilterChoices.AnswerAsync),
        new(Group, "GET", "/api/v1/filters/{id}/distribution/", GetFilterDistribution.AnswerAsync),
        new(Group, "POST", "/api/v1/eligibility-count/filter-breakdown/", GetFilterBreakdown.AnswerAsync),
    ];
}
