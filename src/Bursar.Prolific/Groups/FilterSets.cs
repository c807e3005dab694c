namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Filter sets" in Prolific's documentation.</summary>
internal static class FilterSets
{
    private const string Group = "Filter sets";

    public static readonly ProlificOperation[] Operations =
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
