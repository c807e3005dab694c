namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Participant groups" in Prolific's documentation.</summary>
internal static class ParticipantGroups
{
    private const string Group = "Participant groups";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/participant-groups/"),
        new(Group, "POST", "/api/v1/participant-groups/"),
        new(Group, "GET", "/api/v1/participant-groups/{id}/"),
        new(Group, "PATCH", "/api/v1/participant-groups/{id}/"),
        new(Group, "DELETE", "/api/v1/participant-groups/{id}/"),
        new(Group, "GET", "/api/v1/participant-groups/{id}/participants/"),
        new(Group, "POST", "/api/v1/participant-groups/{id}/participants/"),
        new(Group, "DELETE", "/api/v1/participant-groups/{id}/participants/"),
    ];
}
