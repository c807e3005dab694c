namespace Bursar.MTurk;

/// <summary>What a service demands of a signature.</summary>
/// <param name="Service">The service that the credential must be scoped to.</param>
/// <param name="ClockSkew">How far the request's date may be from ours, either way.</param>
/// <param name="NormalizePath">Whether clients resolve dots and double slashes in the path before they sign it; S3 alone does
/// not.</param>
internal sealed record SigningRules(string Service, TimeSpan ClockSkew, bool NormalizePath = true)
{
    /// <summary>MTurk's signing name (botocore data/mturk/2017-01-17).</summary>
    public const string MTurk = "mturk-requester";

    /// <summary>The one algorithm.</summary>
    public const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>How every scope ends.</summary>
    public const string Terminator = "aws4_request";
}
