namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Invitations" in Prolific's documentation.</summary>
internal static class Invitations
{
    private const string Group = "Invitations";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "POST", "/api/v1/invitations/"),
    ];
}
