namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Users" in Prolific's documentation.</summary>
internal static class Users
{
    private const string Group = "Users";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/users/me/", GetMe.AnswerAsync),
    ];
}
