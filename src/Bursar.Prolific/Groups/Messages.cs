namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Messages" in Prolific's documentation.</summary>
internal static class Messages
{
    private const string Group = "Messages";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "POST", "/api/v1/messages/"),
        new(Group, "GET", "/api/v1/messages/"),
        new(Group, "GET", "/api/v1/messages/unread/"),
        new(Group, "POST", "/api/v1/messages/bulk/"),
        new(Group, "POST", "/api/v1/messages/participant-group/"),
    ];
}
