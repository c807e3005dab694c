namespace Bursar.Api;

/// <summary>The access keys with which programs sign calls to MTurk's API.</summary>
internal static class KeyOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books/{book}/keys", GetKeys.AnswerAsync),
        new("POST", "/books/{book}/keys", CreateKey.AnswerAsync),
        new("DELETE", "/books/{book}/keys/{key}", DeleteKey.AnswerAsync),
    ];
}
