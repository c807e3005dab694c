namespace Bursar.Prolific;

/// <summary>Named sets of filters, shared by several studies.</summary>
internal static class FilterSetOperations
{
    private const string Group = "Filter sets";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/filter-sets/", GetFilterSets.AnswerAsync),
        new(Group, "POST", "/api/v1/filter-sets/", CreateFilterSet.AnswerAsync),
        new(Group, "GET", "/api/v1/filter-sets/{id}/", GetFilterSet.AnswerAsync),
        new(Group, "PATCH", "/api/v1/filter-sets/{id}/", UpdateFilterSet.AnswerAsync),
        new(Group, "DELETE", "/api/v1/filter-sets/{id}/", DeleteFilterSet.AnswerAsync),
        new(Group, "POST", "/api/v1/filter-sets/{id}/clone/", CloneFilterSet.AnswerAsync),
        new(Group, "POST", "/api/v1/filter-sets/{id}/lock/", LockFilterSet.AnswerAsync),
        new(Group, "POST", "/api/v1/filter-sets/{id}/unlock/", UnlockFilterSet.AnswerAsync),
    ];
}
