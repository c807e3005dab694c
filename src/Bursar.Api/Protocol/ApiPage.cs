using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>Which part of a list a request asks for.</summary>
/// <param name="After">Where the page begins: after this entry. The default value means at the first entry.</param>
/// <param name="Limit">The most entries of the page, 1 to <see cref="ApiPage.MaxLimit"/>.</param>
internal sealed record ApiPage<TKey>(TKey After, int Limit);

/// <summary>Reads the two parameters of every list: <c>after</c> and <c>limit</c>.</summary>
internal static class ApiPage
{
    /// <summary>The most entries of one page.</summary>
    public const int MaxLimit = 1_000;

    private const int DefaultLimit = 100;

    private delegate bool TryParse<TKey>(string text, out TKey key);

    /// <summary>Reads the page of a list in the order of sequence numbers.</summary>
    /// <param name="call">The request.</param>
    /// <param name="rule">What <c>after</c> must be, as a sentence for the client.</param>
    public static Parsed<ApiPage<long>> BySequence(ApiCall call, string rule) => Read<long>(call, rule, TryParseSequence);

    /// <summary>Reads the page of a list in the order of ids.</summary>
    /// <param name="call">The request.</param>
    /// <param name="rule">What <c>after</c> must be, as a sentence for the client.</param>
    public static Parsed<ApiPage<ObjectId>> ById(ApiCall call, string rule)
        => Read(call, rule, static (string text, out ObjectId id) => ObjectId.TryParse(text, out id));

    /// <summary>Reads a sequence number: digits only.</summary>
    public static bool TryParseSequence(string text, out long sequence)
        => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out sequence);

    private static Parsed<ApiPage<TKey>> Read<TKey>(ApiCall call, string rule, TryParse<TKey> parse) where TKey : struct
    {
        var query = call.Context.Request.Query;
        var limit = DefaultLimit;
        if (query["limit"].ToString() is { Length: > 0 } size && (!int.TryParse(size, out limit) || limit is <= 0 or > MaxLimit))
            return ApiError.Of(ApiErrorCode.InvalidValue, $"limit must be a number from 1 to {MaxLimit}.");
        TKey after = default;
        if (query["after"].ToString() is { Length: > 0 } text && !parse(text, out after))
            return ApiError.Of(ApiErrorCode.InvalidValue, rule);
        return new ApiPage<TKey>(after, limit);
    }
}
