using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Extensions;

namespace Bursar.Prolific;

/// <summary>The links of a page: the request's own address and parameters, at other positions in the list.</summary>
internal sealed record ListLinks(
    [property: JsonPropertyName("self")] ListLink Self,
    [property: JsonPropertyName("next")] ListLink Next,
    [property: JsonPropertyName("previous")] ListLink Previous,
    [property: JsonPropertyName("last")] ListLink Last)
{
    /// <summary>The links of a page of a list.</summary>
    public static ListLinks Of(ProlificCall call, Page page, int count)
    {
        var request = call.Http.Request;
        var next = page.Offset + page.Size;
        var last = count == 0 ? 0 : (count - 1) / page.Size * page.Size;
        return new(
            new(call.Face.Address.Of(request, request.Path, request.QueryString), "Current"),
            new(next < count ? At(next) : null, "Next"),
            new(page.Offset > 0 ? At(Math.Max(0, page.Offset - page.Size)) : null, "Previous"),
            new(At(last), "Last"));

        string At(long offset) => AddressAt(call, page, offset);
    }

    private static string AddressAt(ProlificCall call, Page page, long offset)
    {
        var request = call.Http.Request;
        var place = page.Numbered ? "page" : "offset";
        var query = new QueryBuilder(request.Query.Where(parameter => parameter.Key != place));
        var number = page.Numbered ? offset / page.Size + 1 : offset;
        if (offset > 0) query.Add(place, number.ToString(CultureInfo.InvariantCulture));
        return call.Face.Address.Of(request, request.Path, query.ToQueryString());
    }
}

/// <summary>A link to a page.</summary>
/// <param name="Href">The absolute address; null if there is no such page.</param>
/// <param name="Title">The link's name for people.</param>
internal sealed record ListLink(
    [property: JsonPropertyName("href")] string? Href,
    [property: JsonPropertyName("title")] string Title);
