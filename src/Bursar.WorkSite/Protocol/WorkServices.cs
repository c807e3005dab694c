using Bursar.Http;
using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar.WorkSite;

/// <summary>The services that every page uses.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Clock">The real time, by which sessions and addresses expire; the books' time is the ledger's clock.</param>
/// <param name="Forms">How each dialect's studies are shown.</param>
/// <param name="Box">Seals the accounts to which people are paid, and what browsers are asked about passkeys.</param>
/// <param name="Options">What the operator decided.</param>
/// <param name="Desk">Signs people in and out.</param>
/// <param name="Mail">Where mail reaches people.</param>
/// <param name="Face">What it shares with the server's other faces.</param>
/// <param name="Pages">Renders pages.</param>
/// <param name="Log">The log.</param>
internal sealed record WorkServices(
    ILedger Ledger,
    TimeProvider Clock,
    IReadOnlyList<ITaskForm> Forms,
    ISecretBox Box,
    WorkOptions Options,
    SignInDesk Desk,
    MailDesk Mail,
    Face Face,
    PageRenderer Pages,
    ILogger Log)
{
    private readonly LogLimit _storeFailures = new(Clock);

    /// <summary>Through whom people sign in without a password here; null for nobody.</summary>
    public ProviderAccounts? Provider { get; init; }

    /// <summary>Where the site and its content are.</summary>
    public Origins Origins { get; } = new(Options.Address, Options.ContentAddress);

    /// <summary>Makes and checks passkeys, which belong to the site's own host name.</summary>
    public PasskeyDesk Passkeys { get; } = new(Ledger, Site.WorkSite, Box, Clock, Options.Address?.IdnHost);

    /// <summary>Signs and checks the addresses of content.</summary>
    public ContentAddress Content { get; } = new(Options.Key, Clock);

    /// <summary>The cookie with which tasks submit.</summary>
    public SubmitCookie SubmitCookie { get; } = new(Options.Key);

    /// <summary>Logs that the store failed under a request, now and then.</summary>
    public void StoreFailed(string why)
    {
        if (_storeFailures.Allows(out var others)) WorkLog.StoreFailed(Log, why, others);
    }
}
