namespace Bursar.MTurk;

/// <summary>
/// The position at which a list continues: after the last object of the previous page, so that new objects shift nothing. Every
/// page with objects has a token and only the empty page has none, because some clients (Mephisto) read it without checking.
/// </summary>
internal static class NextToken
{
    /// <summary>The most objects on a page (<c>ResultSize</c>).</summary>
    public const int MaxResults = 100;

    private const int DefaultResults = 10;

    /// <summary>Reads which page is requested.</summary>
    /// <returns>The object after which the page begins, empty for the first page; and the most objects on it.</returns>
    public static (ObjectId After, int Results) Read(Input input)
    {
        var results = input.Integer("MaxResults", 1, MaxResults) ?? DefaultResults;
        var token = input.PageToken("NextToken");
        if (token is null) return (default, results);
        Span<byte> bytes = stackalloc byte[ObjectId.Size];
        if (Convert.TryFromBase64String(token, bytes, out var length) && length == ObjectId.Size)
            return (ObjectId.Read(bytes), results);
        input.Refuse("NextToken", token);
        return (default, results);
    }

    /// <summary>Writes the number of objects on the page, and the token of the next one.</summary>
    public static void Write(AnswerWriter answer, int results, ObjectId last)
    {
        answer.Number("NumResults", results);
        if (results > 0) Write(answer, last);
    }

    /// <summary>Writes the token of the page after this object.</summary>
    public static void Write(AnswerWriter answer, ObjectId last)
    {
        Span<byte> bytes = stackalloc byte[ObjectId.Size];
        last.Write(bytes);
        answer.Text("NextToken", Convert.ToBase64String(bytes));
    }
}
