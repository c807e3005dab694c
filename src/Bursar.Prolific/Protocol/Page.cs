using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// The part of a list that a request asks for, in either of the two styles that clients use: <c>limit</c> and <c>offset</c>, or
/// <c>page</c> (starting at 1) and <c>page_size</c>. Default: page 1 of 20 items.
/// </summary>
/// <param name="Size">The most items on the page.</param>
/// <param name="Offset">The number of items before the page.</param>
/// <param name="Numbered">Whether the request uses page numbers.</param>
internal sealed record Page(int Size, long Offset, bool Numbered)
{
    /// <summary>The default number of items on a page.</summary>
    public const int DefaultSize = 20;

    /// <summary>The highest <c>limit</c>; a higher one counts as this.</summary>
    public const int MaxLimit = 1_000;

    /// <summary>The highest <c>page_size</c>; a higher one counts as this.</summary>
    public const int MaxPageSize = 200;

    /// <summary>Reads the parameters, in either style.</summary>
    /// <param name="query">The parameters.</param>
    /// <param name="size">The number of items on a page if none is given.</param>
    public static (Page? Page, ProlificError? Error) Read(IQueryCollection query, int size = DefaultSize)
    {
        var wrong = new Dictionary<string, string>();
        var byOffset = query.ContainsKey("limit") || query.ContainsKey("offset");
        var byNumber = query.ContainsKey("page") || query.ContainsKey("page_size");
        if (byOffset && byNumber)
            return (null, ProlificError.Invalid("page", "Give page and page_size, or limit and offset, not both."));

        var page = byOffset
            ? new Page(Size("limit", MaxLimit), Number("offset", 0, 0), false)
            : NumberedPage(Number("page", 1, 1), Size("page_size", MaxPageSize));
        return wrong.Count > 0 ? (null, ProlificError.Invalid(wrong)) : (page, null);

        int Size(string name, int max) => Math.Min(max, Number(name, 1, size));

        int Number(string name, int min, int otherwise)
        {
            if (!query.TryGetValue(name, out var values)) return otherwise;
            var text = values.ToString();
            if (text.Length > 0 && text.All(char.IsAsciiDigit))
            {
                // Whatever is larger than any list counts as the largest number.
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return int.MaxValue;
                if (number >= min) return number;
            }
            wrong.Add(name, $"Must be a whole number of at least {min}.");
            return otherwise;
        }
    }

    /// <summary>Whether a request asks for a page; lists that are answered whole otherwise look at it.</summary>
    public static bool IsAskedFor(IQueryCollection query)
        => query.ContainsKey("limit") || query.ContainsKey("offset") || query.ContainsKey("page") || query.ContainsKey(
            "page_size");

    /// <summary>The error if the list has no such page; null if it has. The first page always exists.</summary>
    public ProlificError? Check(int count) => Offset > 0 && Offset >= count
        ? new(ErrorCode.PagePastEnd, $"There is no such page: the list has {count} items.")
        : null;

    private static Page NumberedPage(int number, int size) => new(size, (number - 1L) * size, true);
}
