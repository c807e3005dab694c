using System.Security.Claims;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>What the provider said.</summary>
/// <param name="Person">Who it is; null if the sign-in failed.</param>
/// <param name="Next">Where to go afterwards.</param>
/// <param name="Failure">Why it failed; null if it did not.</param>
internal sealed record ProviderAnswer(ClaimsPrincipal? Person, string? Next, Exception? Failure)
{
    /// <summary>
    /// The address of the person; null if there is none, or the provider says that it is not theirs. Many providers of
    /// institutions do not say, since they hand out the addresses.
    /// </summary>
    public string? Email
        => ClaimOf("email_verified") is { } verified && !verified.Equals("true", StringComparison.OrdinalIgnoreCase)
            ? null
            : ClaimOf("email");

    /// <summary>Who the person is to the provider, whatever their address is; null if it does not say.</summary>
    public Digest? Subject => Person?.FindFirst("sub") is { } sub ? Digest.Of($"{sub.Issuer}\n{sub.Value}") : null;

    private string? ClaimOf(string name) => Person?.FindFirst(name)?.Value;
}
