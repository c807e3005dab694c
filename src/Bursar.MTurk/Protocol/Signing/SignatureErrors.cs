using System.Globalization;
using System.Text;

namespace Bursar.MTurk;

/// <summary>
/// Errors of incorrectly signed requests, in AWS's own words (recorded in the sources of dynalite and kinesalite), because people
/// search for them and clients' retries depend on their types.
/// </summary>
internal static class SignatureErrors
{
    private const string NoMatch = "The request signature we calculated does not match the signature you provided. "
        + "Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

    /// <summary>The request is not signed.</summary>
    public static readonly MTurkError MissingToken =
        new("MissingAuthenticationTokenException", "Request is missing Authentication Token");

    /// <summary>The request is signed twice.</summary>
    public static readonly MTurkError SignedTwice =
        Invalid("Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.");

    /// <summary>The access key is unknown or revoked.</summary>
    public static readonly MTurkError UnknownKey =
        new("UnrecognizedClientException", "The security token included in the request is invalid.");

    /// <summary>A session token was sent, which no access key here has. AWS leaves out the full stop.</summary>
    public static readonly MTurkError SessionToken =
        new("UnrecognizedClientException", "The security token included in the request is invalid");

    /// <summary>A part of the header has no equal sign.</summary>
    public static MTurkError NotKeyValue(ReadOnlySpan<char> piece, string header) =>
        Incomplete($"'{piece}' not a valid key=value pair (missing equal-sign) in Authorization header: '{header}'.");

    /// <summary>Everything that is missing, in one message.</summary>
    public static MTurkError MissingParts(bool credential, bool signature, bool signedHeaders, bool date, string header)
    {
        var text = new StringBuilder();
        if (!credential) text.Append("Authorization header requires 'Credential' parameter. ");
        if (!signature) text.Append("Authorization header requires 'Signature' parameter. ");
        if (!signedHeaders) text.Append("Authorization header requires 'SignedHeaders' parameter. ");
        if (!date) text.Append("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
        return Incomplete(text.Append("Authorization=").Append(header).ToString());
    }

    /// <summary>The date is not <c>yyyyMMddTHHmmssZ</c>.</summary>
    public static MTurkError DateFormat(string date)
        => Incomplete($"Date must be in ISO-8601 'basic format'. Got '{date}'. See http://en.wikipedia.org/wiki/ISO_8601");

    /// <summary>The request was signed too long ago.</summary>
    public static MTurkError Expired(string date, DateTimeOffset now, TimeSpan skew)
        => Invalid($"Signature expired: {date} is now earlier than {Basic(now - skew)} ({Basic(now)} - {Span(skew)})");

    /// <summary>The request was signed in the future.</summary>
    public static MTurkError NotYetCurrent(string date, DateTimeOffset now, TimeSpan skew)
        => Invalid($"Signature not yet current: {date} is still later than {Basic(now + skew)} ({Basic(now)} + {Span(skew)})");

    /// <summary>A header must be signed and is not.</summary>
    public static MTurkError Unsigned(string header) => Invalid($"'{header}' must be a 'SignedHeader' in the AWS Authorization.");

    /// <summary>The algorithm is another one.</summary>
    public static MTurkError Algorithm(ReadOnlySpan<char> algorithm)
        => Incomplete($"Unsupported AWS 'algorithm': '{algorithm}' (only {SigningRules.Algorithm} for now). ");

    /// <summary>The credential does not have five parts.</summary>
    public static MTurkError CredentialShape(ReadOnlySpan<char> credential) => Incomplete(
        $"Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'");

    /// <summary>Everything that is wrong in the credential's scope, in one message; null if nothing is.</summary>
    public static MTurkError? Scope(in Credential credential, string service, string date)
    {
        var region = credential.Region.Length is > 0 and <= Bursar.MTurk.Credential.MaxRegion;
        var sameService = credential.Service.Span.SequenceEqual(service);
        var terminator = credential.Terminator.Span.SequenceEqual(SigningRules.Terminator);
        var day = credential.Date.Span.SequenceEqual(date.AsSpan(0, 8));
        if (region && sameService && terminator && day) return null;

        var text = new StringBuilder();
        if (!region) text.Append($"Credential should be scoped to a valid region, not '{credential.Region}'. ");
        if (!sameService) text.Append($"Credential should be scoped to correct service: '{service}'. ");
        if (!terminator)
            text.Append("Credential should be scoped with a valid terminator: ")
                .Append($"'{SigningRules.Terminator}', not '{credential.Terminator}'. ");
        if (!day)
            text.Append("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: ")
                .Append($"'{credential.Date}' != '{date[..8]}', from '{date}'.");
        return Invalid(text.ToString());
    }

    /// <summary>The signature differs from ours. The message shows what we signed, so that the difference can be found.</summary>
    public static MTurkError Mismatch(ReadOnlySpan<byte> canonicalRequest, ReadOnlySpan<byte> stringToSign) => Invalid(
        $"""
        {NoMatch}

        The Canonical String for this request should have been
        '{Encoding.UTF8.GetString(canonicalRequest)}'

        The String-to-Sign should have been
        '{Encoding.UTF8.GetString(stringToSign)}'

        """);

    private static MTurkError Incomplete(string message) => new("IncompleteSignatureException", message);

    private static MTurkError Invalid(string message) => new("InvalidSignatureException", message);

    private static string Basic(DateTimeOffset time)
        => time.UtcDateTime.ToString(SignatureDate.Format, CultureInfo.InvariantCulture);

    private static string Span(TimeSpan span) => span.Ticks % TimeSpan.TicksPerMinute == 0
        ? $"{span.TotalMinutes:0} min."
        : $"{span.TotalSeconds:0} sec.";
}
