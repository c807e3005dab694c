using Bursar.Http;

namespace Bursar.Api;

/// <summary>The tokens with which programs call Prolific's API.</summary>
internal static class TokenOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/tokens", GetTokens.AnswerAsync) { Gives = () => BodyShape.Of(TokenJson.Default.TokenList) },
        new("POST", "/books/{book}/tokens", CreateToken.AnswerAsync)
        {
            Takes = () => BodyShape.Of(TokenJson.Default.TokenRequest), Gives = () => BodyShape.Of(TokenJson.Default.TokenAnswer),
            Status = 201, TakesKey = true,
        },
        new("DELETE", "/books/{book}/tokens/{token}", DeleteToken.AnswerAsync) { Status = 204 },
    ];
}
