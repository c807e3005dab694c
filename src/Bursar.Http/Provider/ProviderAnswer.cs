using System.Security.Claims;

namespace Bursar.Http;

/// <summary>What the provider said.</summary>
/// <param name="Person">Who it is; null if the sign-in failed.</param>
/// <param name="Next">Where to go afterwards.</param>
/// <param name="Failure">Why it failed, without anything that was in the address; null if it did not.</param>
public sealed record ProviderAnswer(ClaimsPrincipal? Person, string? Next, string? Failure)
{
    /// <summary>
    /// The address of the person; null if there is none, or the provider says that it is not theirs. Many providers of
    /// institutions do not say, since they hand out the addresses.
    /// </summary>
    public string? Email => Verified is null or true ? ClaimOf("email") : null;

    /// <summary>The address of the person, if the provider says that it is theirs; otherwise null.</summary>
    public string? VerifiedEmail => Verified is true ? ClaimOf("email") : null;

    /// <summary>
    /// Who the person is to the provider, whatever their address is: the issuer and the subject. Null if it does not say.
    /// </summary>
    public string? Identity => Person?.FindFirst("sub") is { Value.Length: > 0 } sub ? $"{sub.Issuer}\n{sub.Value}" : null;

    private bool? Verified => ClaimOf("email_verified")?.Equals("true", StringComparison.OrdinalIgnoreCase);

    private string? ClaimOf(string name) => Person?.FindFirst(name)?.Value;
}
