namespace Bursar.Http;

/// <summary>A signature that was refused: what was signed here, and what the client signed.</summary>
/// <param name="Expected">The canonical request of the request as it arrived.</param>
/// <param name="Original">
/// The canonical request that the client signed, found by trying what usually changes on the way; null if none of it fits, which
/// usually means that the secret is another one.
/// </param>
/// <param name="Why">What differs, in a sentence.</param>
public sealed record SignatureContest(string Expected, string? Original, string Why);
