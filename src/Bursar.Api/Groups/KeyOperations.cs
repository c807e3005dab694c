using Bursar.Http;

namespace Bursar.Api;

/// <summary>The access keys with which programs sign calls to MTurk's API.</summary>
internal static class KeyOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/keys", GetKeys.AnswerAsync) { Gives = () => BodyShape.Of(KeyJson.Default.KeyList) },
        new("POST", "/books/{book}/keys", CreateKey.AnswerAsync)
        {
            Takes = () => BodyShape.Of(KeyJson.Default.KeyRequest),
            Gives = () => BodyShape.Of(KeyJson.Default.KeyAnswer), Status = 201,
            TakesKey = true,
        },
        new("DELETE", "/books/{book}/keys/{key}", DeleteKey.AnswerAsync) { Status = 204 },
    ];
}
