using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>A request of someone who is signed in.</summary>
/// <param name="SignIn">How the person signs in.</param>
/// <param name="Session">The session that the request belongs to.</param>
/// <param name="Secret">The cookie.</param>
public sealed record SignedIn(SignIn SignIn, Session Session, PersonSecret Secret)
{
    /// <summary>What a form of this session must contain: nobody can know it who does not have the cookie.</summary>
    public string FormToken { get; } = Digest.Of($"form\n{Secret.Secret}").ToString();

    /// <summary>Whether a form was sent from a page of this session.</summary>
    /// <param name="token">What the form contains.</param>
    public bool IsFormToken(string? token)
        => Digest.TryParse(token, out var sent) && Digest.TryParse(FormToken, out var own) && sent.FixedTimeEquals(own);
}
