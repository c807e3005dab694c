using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>What someone has proved who signs in without a password.</summary>
public sealed record Proof
{
    /// <summary>The passkey, as it is after this use; null for none.</summary>
    public Passkey? Passkey { get; init; }

    /// <summary>The key of the question that the passkey answered; null for none. It is answered once.</summary>
    public RequestKey? Question { get; init; }

    /// <summary>Who the person is to the institution's provider (<see cref="SignIn.ProviderSubject"/>); null for none.</summary>
    public Digest? ProviderSubject { get; init; }
}
