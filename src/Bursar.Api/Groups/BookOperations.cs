namespace Bursar.Api;

/// <summary>Books: one payer's funds in one currency.</summary>
internal static class BookOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books", GetBooks.AnswerAsync),
        new("POST", "/books", CreateBook.AnswerAsync),
        new("GET", "/books/{book}", GetBook.AnswerAsync),
        new("GET", "/books/{book}/balance", GetBalance.AnswerAsync),
        new("PATCH", "/books/{book}", UpdateBook.AnswerAsync),
    ];
}
