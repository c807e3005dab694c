using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The link of a group, on the wire.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Name">The group's name.</param>
/// <param name="Link">The link, shown once: when it is made; otherwise null.</param>
/// <param name="Most">How many people can join by it.</param>
/// <param name="Used">How many have.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="IsWithdrawn">Whether it was taken back.</param>
/// <param name="Consent">What people must agree to; may be empty.</param>
/// <param name="ConsentSha256">The SHA-256 of that text, as it is in the list of who agreed.</param>
/// <param name="Notice">What they read first; may be empty.</param>
/// <param name="IsAnonymous">Whether people join by it without a name.</param>
public sealed record GroupLinkAnswer(
    [property: JsonPropertyName("group")] string Group,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("link")] string? Link,
    [property: JsonPropertyName("most")] int Most,
    [property: JsonPropertyName("used")] int Used,
    [property: JsonPropertyName("expires_at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset ExpiresAt,
    [property: JsonPropertyName("withdrawn")] bool IsWithdrawn,
    [property: JsonPropertyName("consent")] string Consent,
    [property: JsonPropertyName("consent_sha256")] string ConsentSha256,
    [property: JsonPropertyName("notice")] string Notice,
    [property: JsonPropertyName("anonymous")] bool IsAnonymous)
{
    /// <summary>Maps the link of a group.</summary>
    internal static GroupLinkAnswer Of(ParticipantGroup group, GroupLink link, string? address) => new(
        $"{group.Id}", group.Name, address, link.Most, link.Used, link.ExpiresAt, link.IsWithdrawn, link.Consent,
        $"{Digest.Of(link.Consent)}", link.Notice, link.IsAnonymous);
}
