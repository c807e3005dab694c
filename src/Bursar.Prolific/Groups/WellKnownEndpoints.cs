namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Well known endpoints" in Prolific's documentation.</summary>
internal static class WellKnownEndpoints
{
    private const string Group = "Well known endpoints";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/.well-known/study/jwks.json"),
    ];
}
