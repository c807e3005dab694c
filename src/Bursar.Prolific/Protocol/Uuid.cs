using System.Globalization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Prolific;

/// <summary>
/// Ids on the paths of data collection, which are UUIDs there: the digits of an id around <c>8000-8000</c>, which makes them a
/// UUID of version 8 (RFC 9562).
/// </summary>
internal static class Uuid
{
    private const string Middle = "8000-8000";

    /// <summary>The UUID of an id.</summary>
    public static string Of(ObjectId id)
    {
        var digits = id.ToString();
        return $"{digits[..8]}-{digits[8..12]}-{Middle}-{digits[12..]}";
    }

    /// <summary>The id of a UUID that <see cref="Of"/> made; false for any other text.</summary>
    public static bool TryParse(string? text, out ObjectId id)
    {
        id = default;
        return text is { Length: 36 }
            && text[8] == '-' && text[23] == '-'
            && text.AsSpan(13, 11) is ['-', .. var middle, '-'] && middle.SequenceEqual(Middle)
            && ObjectId.TryParse(string.Concat(text.AsSpan(0, 8), text.AsSpan(9, 4), text.AsSpan(24)), out id);
    }

    /// <summary>Reads an id from the path.</summary>
    public static bool TryGetUuid(this ProlificCall call, string name, out ObjectId id)
        => TryParse(Convert.ToString(call.Http.GetRouteValue(name), CultureInfo.InvariantCulture), out id);
}
