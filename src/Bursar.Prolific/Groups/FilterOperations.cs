namespace Bursar.Prolific;

/// <summary>Filters: which participants a study is for.</summary>
internal static class FilterOperations
{
    private const string Group = "Filters";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/filters/"),
        new(Group, "POST", "/api/v1/eligibility-count/"),
        new(Group, "GET", "/api/v1/filters/search/"),
        new(Group, "GET", "/api/v1/filters/rule-tree/"),
        new(Group, "GET", "/api/v1/filters/{filter_id}/choices/"),
        new(Group, "GET", "/api/v1/filters/{filter_id}/choices/search/"),
        new(Group, "GET", "/api/v1/filters/{id}/distribution/"),
        new(Group, "POST", "/api/v1/eligibility-count/filter-breakdown/"),
    ];
}
