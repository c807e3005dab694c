using Bursar.Http;

namespace Bursar.Api;

/// <summary>The people on the payers' side.</summary>
internal static class UserOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/users", InviteUser.AnswerAsync)
        {
            Takes = () => BodyShape.Of(UserJson.Default.UserRequest),
            Gives = () => BodyShape.Of(UserJson.Default.UserAnswer), Status = 201,
        },
    ];
}
