using System.Collections.Frozen;

namespace Bursar.MTurk;

/// <summary>AWS's headers, and a string for every name that AWS's clients sign, so that looking one up makes none.</summary>
internal static class HeaderNames
{
    /// <summary>When the request was signed.</summary>
    public const string Date = "X-Amz-Date";

    /// <summary>The operation that is called.</summary>
    public const string Target = "X-Amz-Target";

    /// <summary>The body's SHA-256, where a client sends it.</summary>
    public const string ContentSha256 = "x-amz-content-sha256";

    /// <summary>What temporary credentials send beside the signature.</summary>
    public const string SecurityToken = "X-Amz-Security-Token";

    /// <summary>What an SDK sends with every try of the same call.</summary>
    public const string InvocationId = "amz-sdk-invocation-id";

    /// <summary>Our answer's id.</summary>
    public const string RequestId = "x-amzn-RequestId";

    /// <summary>An error's shape name, for clients that do not read the body first.</summary>
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
