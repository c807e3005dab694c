using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>What a participant agreed to when joining a group, on the wire.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="ConsentSha256">The SHA-256 of the text.</param>
/// <param name="At">When.</param>
public sealed record ConsentAnswer(
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("consent_sha256")] string ConsentSha256,
    [property: JsonPropertyName("at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset At)
{
    /// <summary>Maps a consent.</summary>
    internal static ConsentAnswer Of(GroupConsent consent) => new($"{consent.Participant}", $"{consent.Text}", consent.At);
}

/// <summary>A page of what participants agreed to, ordered by participant.</summary>
/// <param name="Consents">The consents on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record ConsentPage(
    [property: JsonPropertyName("consents")] IReadOnlyList<ConsentAnswer> Consents,
    [property: JsonPropertyName("next")] string? Next);
