namespace Bursar.MTurk;

/// <summary>
/// Where a list goes on: after the last object of the page before, so that what comes to the list
/// later shifts nothing. Every page that has something on it bears one, and only the empty one bears
/// none: there are clients that read it without asking (Mephisto).
/// </summary>
internal static class NextToken
{
    /// <summary>The most on one page (<c>ResultSize</c>).</summary>
    public const int MaxResults = 100;

    private const int DefaultResults = 10;

    /// <summary>Reads which page is asked for.</summary>
    /// <returns>After which object it begins, empty for the first one; and the most objects that it holds.</returns>
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

    /// <summary>Writes how many there are on the page, and where the next one begins.</summary>
    public static void Write(AnswerWriter answer, int results, ObjectId last)
    {
        answer.Number("NumResults", results);
        if (results == 0) return;
        Span<byte> bytes = stackalloc byte[ObjectId.Size];
        last.Write(bytes);
        answer.Text("NextToken", Convert.ToBase64String(bytes));
    }
}
