namespace Bursar.Api;

/// <summary>The people on the payers' side.</summary>
internal static class UserOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/users", InviteUser.AnswerAsync),
    ];
}
