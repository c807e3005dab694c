using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>The researcher who owns the token.</summary>
internal static class UserOperations
{
    private const string Group = "Users";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/users/me/", GetMe.AnswerAsync)
        {
            Id = "get-user", Gives = () => BodyShape.Of(UserJson.Wire.Me),
        },
    ];
}
