namespace Bursar.Prolific;

/// <summary>Named sets of filters, shared by several studies.</summary>
internal static class FilterSetOperations
{
    private const string Group = "Filter sets";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/filter-sets/"),
        new(Group, "POST", "/api/v1/filter-sets/"),
        new(Group, "GET", "/api/v1/filter-sets/{id}/"),
        new(Group, "PATCH", "/api/v1/filter-sets/{id}/"),
        new(Group, "DELETE", "/api/v1/filter-sets/{id}/"),
        new(Group, "POST", "/api/v1/filter-sets/{id}/clone/"),
        new(Group, "POST", "/api/v1/filter-sets/{id}/lock/"),
        new(Group, "POST", "/api/v1/filter-sets/{id}/unlock/"),
    ];
}
