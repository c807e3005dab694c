using System.Buffers;
using System.Text;
using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bursar.WorkSite;

/// <summary>The fields of a form that a browser sent, in the order of the form.</summary>
/// <param name="All">The fields; a name can be there several times.</param>
internal sealed record FormFields(IReadOnlyList<KeyValuePair<string, string>> All)
{
    /// <summary>The maximum number of fields.</summary>
    public const int MaxCount = 10_000;

    private static readonly FormFields None = new([]);
    private static FormFields TooMany => new([])
    {
        Fault = Fault.BodyTooLarge with { Message = Say("Fields.TooMany", MaxCount) },
    };

    /// <summary>The files that were chosen, in the order of the form.</summary>
    public IReadOnlyList<FormFile> Files { get; private init; } = [];

    /// <summary>Why the fields could not be read; null if they were.</summary>
    public Fault? Fault { get; private init; }

    /// <summary>The first value of a name; empty if it is not there.</summary>
    public string this[string name] => All.FirstOrDefault(field => field.Key == name).Value ?? "";

    /// <summary>The fields of a query string.</summary>
    public static FormFields OfQuery(HttpRequest request) => Parse(request.QueryString.Value?.TrimStart('?') ?? "");

    /// <summary>
    /// Reads a body, form-encoded or in parts; a body of another type has no fields. A large body is only read within the budget,
    /// and one that is too large passes, so that the browser sees the answer.
    /// </summary>
    public static async ValueTask<FormFields> ReadAsync(HttpRequest request, BodyBudget? budget)
    {
        using var body = await RequestBody.ReadOrPassAsync(request, budget);
        if (body.Fault is { } fault) return None with { Fault = fault with { Message = WhyOf(fault.Kind) } };
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) return None;
        if (type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return Parse(Encoding.UTF8.GetString(body.Bytes));
        if (!type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return None;
        try
        {
            return await PartsAsync(body.Bytes.ToArray(), HeaderUtilities.RemoveQuotes(type.Boundary).ToString());
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or ArgumentException)
        {
            return Broken(Say("Fields.Broken"));
        }
    }

    /// <summary>The fields of a query, and those of a body, which count where both have a name.</summary>
    public static FormFields Merge(FormFields query, FormFields body)
    {
        var named = body.All.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        return body with { All = [.. query.All.Where(field => !named.Contains(field.Key)), .. body.All] };
    }

    private static string WhyOf(FaultKind kind) => kind switch
    {
        FaultKind.BodyTooLarge => Say("Fields.TooLarge", RequestBody.MaxBytes >> 20),
        FaultKind.Busy => Say("Fields.Busy"),
        _ => Say("Fields.Broken"),
    };

    private static FormFields Broken(string why)
        => new([]) { Fault = new(FaultKind.BodyUnreadable, why) { Status = StatusCodes.Status400BadRequest } };

    private static FormFields Parse(string text)
    {
        List<KeyValuePair<string, string>> all = [];
        foreach (var pair in new QueryStringEnumerable(text))
        {
            if (all.Count == MaxCount) return TooMany;
            all.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }
        return new(all);
    }

    private static async Task<FormFields> PartsAsync(byte[] body, string boundary)
    {
        List<KeyValuePair<string, string>> all = [];
        List<FormFile> files = [];
        var reader = new MultipartReader(boundary, new MemoryStream(body));
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            if (all.Count + files.Count == MaxCount) return TooMany;
            if (section.GetContentDispositionHeader() is not { } part) continue;
            if (part.IsFileDisposition()) files.Add(await FormFile.ReadAsync(section, part));
            if (!part.IsFormDisposition()) continue;
            using var text = new StreamReader(section.Body);
            all.Add(new(HeaderUtilities.RemoveQuotes(part.Name).ToString(), await text.ReadToEndAsync()));
        }
        return new(all) { Files = files };
    }
}
