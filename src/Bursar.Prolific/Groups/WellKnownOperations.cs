namespace Bursar.Prolific;

/// <summary>The keys that sign what participants' browsers carry.</summary>
internal static class WellKnownOperations
{
    private const string Group = "Well known endpoints";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/.well-known/study/jwks.json"),
    ];
}
