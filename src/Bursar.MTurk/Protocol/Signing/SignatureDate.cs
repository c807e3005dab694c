using System.Globalization;

namespace Bursar.MTurk;

/// <summary>When a request was signed.</summary>
/// <param name="Header">The header that says it, which must be signed.</param>
/// <param name="Text">What it says; empty where neither header is there.</param>
internal readonly record struct SignatureDate(string Header, string Text)
{
    /// <summary>ISO 8601's basic format, the only one that Signature V4 knows.</summary>
    public const string Format = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The date of a request: <c>X-Amz-Date</c>, else <c>Date</c>.</summary>
    public static SignatureDate Of(in SignedRequest request)
    {
        var date = request.Headers[HeaderNames.Date].ToString();
        return date.Length > 0
            ? new(HeaderNames.Date, date)
            : new("Date", request.Headers["Date"].ToString());
    }

    /// <summary>Why it is refused: malformed, or too far from now; null where it is neither.</summary>
    public MTurkError? Refuse(DateTimeOffset now, TimeSpan skew)
    {
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParseExact(Text, Format, CultureInfo.InvariantCulture, utc, out var at))
            return SignatureErrors.DateFormat(Text);

        // The client's clock shows whole seconds, so ours does too.
        var second = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        if (at < second - skew) return SignatureErrors.Expired(Text, second, skew);
        return at > second + skew ? SignatureErrors.NotYetCurrent(Text, second, skew) : null;
    }
}
