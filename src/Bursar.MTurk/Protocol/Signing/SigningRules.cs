namespace Bursar.MTurk;

/// <summary>The rules of a service for signatures.</summary>
/// <param name="Service">The service that the credential must be scoped to.</param>
/// <param name="ClockSkew">The largest difference between the request's date and ours, either way.</param>
/// <param name="NormalizePath">
/// Whether clients resolve dot segments and double slashes in the path before they sign it; only S3 does not.
/// </param>
internal sealed record SigningRules(string Service, TimeSpan ClockSkew, bool NormalizePath = true)
{
    /// <summary>
    /// The names of headers that must be signed besides host and date, because they decide what the request does.
    /// </summary>
    public IReadOnlyList<string> AlsoSigned { get; init; } = [];

    /// <summary>MTurk's signing name (botocore data/mturk/2017-01-17).</summary>
    public const string MTurk = "mturk-requester";

    /// <summary>SNS's signing name (botocore data/sns/2010-03-31).</summary>
    public const string Sns = "sns";

    /// <summary>SQS's signing name (botocore data/sqs/2012-11-05).</summary>
    public const string Sqs = "sqs";

    /// <summary>The only algorithm.</summary>
    public const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>The last part of every scope.</summary>
    public const string Terminator = "aws4_request";
}
