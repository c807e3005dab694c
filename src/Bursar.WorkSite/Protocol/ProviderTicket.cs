using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What the provider has said of someone, who has yet to say what they want here.</summary>
/// <param name="Subject">Who they are to the provider (<see cref="SignIn.ProviderSubject"/>).</param>
/// <param name="Mail">The mail address that the provider has verified; empty for none.</param>
internal sealed record ProviderTicket(Digest Subject, string Mail);
