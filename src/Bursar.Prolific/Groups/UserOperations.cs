namespace Bursar.Prolific;

/// <summary>The researcher whose token it is.</summary>
internal static class UserOperations
{
    private const string Group = "Users";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/users/me/", GetMe.AnswerAsync),
    ];
}
