namespace Bursar.Api;

/// <summary>The tokens with which programs call Prolific's API.</summary>
internal static class TokenOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/tokens", GetTokens.AnswerAsync),
        new("POST", "/books/{book}/tokens", CreateToken.AnswerAsync),
        new("DELETE", "/books/{book}/tokens/{token}", DeleteToken.AnswerAsync),
    ];
}
