using Bursar.Http;

namespace Bursar.Api;

/// <summary>Books: one payer's funds in one currency.</summary>
internal static class BookOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/books", GetBooks.AnswerAsync)
        {
            Gives = () => BodyShape.Of(BookJson.Default.BookPage), Query = ApiQueries.Page,
        },
        new("POST", "/books", CreateBook.AnswerAsync)
        {
            Takes = () => BodyShape.Of(BookJson.Default.BookRequest),
            Gives = () => BodyShape.Of(BookJson.Default.BookAnswer), Status = 201,
            TakesKey = true,
        },
        new("GET", "/books/{book}", GetBook.AnswerAsync) { Gives = () => BodyShape.Of(BookJson.Default.BookAnswer) },
        new("GET", "/books/{book}/balance", GetBalance.AnswerAsync)
        {
            Gives = () => BodyShape.Of(BookJson.Default.BalanceAnswer), Query = ApiQueries.At,
        },
        new("PATCH", "/books/{book}", UpdateBook.AnswerAsync)
        {
            Takes = () => BodyShape.Of(BookJson.Default.BookPatch),
            Gives = () => BodyShape.Of(BookJson.Default.BookAnswer), TakesKey = true,
        },
    ];
}
