namespace Bursar.MTurk;

/// <summary>The settings of the MTurk dialect, in the section <c>MTurk</c>.</summary>
public sealed class MTurkOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "MTurk";

    /// <summary>
    /// The maximum difference between a request's date and the server's time, in either direction. Default 00:05:00, as at AWS;
    /// range 00:00:01 to 12:00:00, so that a signature is never valid for longer than it is remembered
    /// (<see cref="RequestKey.Lifetime"/>).
    /// </summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// What GetAccountBalance shows as on hold: <see cref="OnHoldBalance.Held"/> (the default) or
    /// <see cref="OnHoldBalance.Zero"/>.
    /// </summary>
    public OnHoldBalance OnHoldBalance { get; set; } = OnHoldBalance.Held;

    /// <summary>
    /// The origins of pages that may call the API from a browser, separated by <c>;</c>; <c>*</c> for all. Default: none.
    /// </summary>
    public string CorsOrigins { get; set; } = "";

    /// <summary>
    /// The id of the access key with which messages are sent to queues of Amazon SQS, or of a server that speaks its API;
    /// together with <see cref="SqsSecretFile"/>. Default: none, and no messages are sent to queues.
    /// </summary>
    public string SqsKeyId { get; set; } = "";

    /// <summary>The file with that key's secret. It is read at the start.</summary>
    public string SqsSecretFile { get; set; } = "";

    /// <summary>
    /// The region of queues whose address does not name one, as addresses at AWS do. Default <c>us-east-1</c>.
    /// </summary>
    public string SqsRegion { get; set; } = "us-east-1";

    /// <summary>Whether messages can be sent to queues.</summary>
    internal bool SendsToQueues => SqsKeyId.Length > 0;

    /// <summary>The entries of <see cref="CorsOrigins"/>.</summary>
    internal IReadOnlyCollection<string> CorsOriginList
        => CorsOrigins.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static bool AreCorsOriginsGood(MTurkOptions options) => options.CorsOriginList.All(Cors.IsOrigin);

    internal static bool IsClockSkewGood(MTurkOptions options)
        => options.ClockSkew >= TimeSpan.FromSeconds(1) && options.ClockSkew <= RequestKey.Lifetime / 2;

    internal static bool IsSqsGood(MTurkOptions options)
        => options.SqsKeyId.Length > 0 == options.SqsSecretFile.Length > 0
            && (options.SqsSecretFile.Length == 0 || File.Exists(options.SqsSecretFile))
            && options.SqsKeyId.All(char.IsAsciiLetterOrDigit)
            && options.SqsRegion.Length is > 0 and <= Credential.MaxRegion
            && options.SqsRegion.All(one => char.IsAsciiLetterOrDigit(one) || one == '-');

    internal static bool IsOnHoldBalanceGood(MTurkOptions options) => Enum.IsDefined(options.OnHoldBalance);
}


/// <summary>What GetAccountBalance shows as <c>OnHoldBalance</c>.</summary>
public enum OnHoldBalance
{
    /// <summary>The amount that the book's studies hold.</summary>
    Held,

    /// <summary>0.00, as the legacy documentation has it ("this element is not used").</summary>
    Zero,
}
