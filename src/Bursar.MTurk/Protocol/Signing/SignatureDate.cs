using System.Globalization;

namespace Bursar.MTurk;

/// <summary>When a request was signed.</summary>
/// <param name="Header">The header that has the date and must be signed.</param>
/// <param name="Text">The date as sent; empty if neither header is present.</param>
internal readonly record struct SignatureDate(string Header, string Text)
{
    /// <summary>ISO 8601's basic format, the only one in Signature V4.</summary>
    public const string Format = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The date of a request: <c>X-Amz-Date</c>, else <c>Date</c>.</summary>
    public static SignatureDate Of(in SignedRequest request)
    {
        var date = request.Headers[HeaderNames.Date].ToString();
        return date.Length > 0
            ? new(HeaderNames.Date, date)
            : new("Date", request.Headers["Date"].ToString());
    }

    /// <summary>The error of a malformed date or one too far from now; null if there is none.</summary>
    public MTurkError? Refuse(DateTimeOffset now, TimeSpan skew)
    {
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParseExact(Text, Format, CultureInfo.InvariantCulture, utc, out var at))
            return SignatureErrors.DateFormat(Text);

        // The client's clock has whole seconds, so ours is truncated.
        var second = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        if (at < second - skew) return SignatureErrors.Expired(Text, second, skew);
        return at > second + skew ? SignatureErrors.NotYetCurrent(Text, second, skew) : null;
    }
}
