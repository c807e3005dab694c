namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Credentials" in Prolific's documentation.</summary>
internal static class Credentials
{
    private const string Group = "Credentials";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/credentials/"),
        new(Group, "POST", "/api/v1/credentials/"),
        new(Group, "PATCH", "/api/v1/credentials/{id}/"),
        new(Group, "GET", "/api/v1/studies/{id}/credentials/report/"),
    ];
}
