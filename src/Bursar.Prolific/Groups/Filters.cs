namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Filters" in Prolific's documentation.</summary>
internal static class Filters
{
    private const string Group = "Filters";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/filters/"),
        new(Group, "POST", "/api/v1/eligibility-count/"),
    ];
}
