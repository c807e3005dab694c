using System.Collections.Frozen;

namespace Bursar.MTurk;

/// <summary>
/// The names of AWS's headers, and a shared string for every header name that AWS's clients sign, so that a lookup allocates
/// none.
/// </summary>
internal static class HeaderNames
{
    /// <summary>When the request was signed.</summary>
    public const string Date = "X-Amz-Date";

    /// <summary>The operation to call.</summary>
    public const string Target = "X-Amz-Target";

    /// <summary>The SHA-256 of the body; only some clients send it.</summary>
    public const string ContentSha256 = "x-amz-content-sha256";

    /// <summary>The session token of temporary credentials.</summary>
    public const string SecurityToken = "X-Amz-Security-Token";

    /// <summary>An id that an SDK sends with every try of the same call.</summary>
    public const string InvocationId = "amz-sdk-invocation-id";

    /// <summary>The id of the answer.</summary>
    public const string RequestId = "x-amzn-RequestId";

    /// <summary>The name of an error's shape, for clients that read it before the body.</summary>
    public const string ErrorType = "x-amzn-ErrorType";

    private static readonly FrozenSet<string> Signed = FrozenSet.Create(
        StringComparer.Ordinal,
        "accept",
        "accept-encoding",
        "amz-sdk-invocation-id",
        "amz-sdk-request",
        "connection",
        "content-length",
        "content-type",
        "date",
        "host",
        "user-agent",
        "x-amz-api-version",
        "x-amz-content-sha256",
        "x-amz-date",
        "x-amz-security-token",
        "x-amz-target",
        "x-amz-user-agent");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Signed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in lower case.</summary>
    public static string Canonical(ReadOnlySpan<char> name)
        => Lookup.TryGetValue(name, out var known) ? known : name.ToString().ToLowerInvariant();
}
