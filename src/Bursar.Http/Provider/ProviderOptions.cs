namespace Bursar.Http;

/// <summary>A provider of sign-ins (OpenID Connect), and who this server is to it.</summary>
/// <param name="Authority">The provider's issuer: an https address, or one on loopback.</param>
/// <param name="ClientId">The id under which this server is registered there.</param>
/// <param name="ClientSecret">The secret to it.</param>
public sealed record ProviderOptions(Uri Authority, string ClientId, string ClientSecret)
{
    /// <summary>The maximum length of <see cref="Name"/>, in characters: it is the text of a button.</summary>
    public const int MaxName = 60;

    /// <summary>What people call it; by default its host name.</summary>
    public string Name { get; init; } = Authority.Host;

    /// <summary>Without the secret.</summary>
    public override string ToString() => $"{Authority}";
}
