using Bursar.Http;
using Bursar.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bursar.WebConsole;

/// <summary>What every page uses.</summary>
internal sealed class ConsoleServices : IDisposable
{
    private readonly LogLimit _storeFailures;

    /// <summary>Puts it together.</summary>
    public ConsoleServices(
        ILedger ledger,
        TimeProvider clock,
        ISecretBox box,
        Face face,
        IEnumerable<IOfferForm> offers,
        IMailer mail,
        ServerFacts facts,
        IOptions<ConsoleOptions> options,
        IHostApplicationLifetime lifetime,
        IServiceProvider services,
        IEnumerable<ProviderOptions> providers,
        ILoggerFactory logs)
    {
        (Ledger, Clock, Box, Face, Options) = (ledger, clock, box, face, options.Value);
        (Offers, Mail, Facts) = ([.. offers], mail, facts);
        Streams = new(lifetime.ApplicationStopping);
        Desk = new(new(Site.Console, "bursar_console", ConsoleSite.Root), ledger, clock, face);
        Passkeys = new(ledger, Site.Console, box, clock, face.Address.Host);
        Provider = providers.SingleOrDefault() is { } provider
            ? new(
                provider,
                new("console provider", $"{ConsoleSite.Root}/provider", (request, path) => face.Address.Of(request, path)),
                box, clock, logs)
            : null;
        Pages = new(services, logs);
        Calls = services.GetService<CallList>();
        Log = logs.CreateLogger(typeof(ConsoleSite).FullName!);
        _storeFailures = new(clock);
    }

    /// <summary>The ledger.</summary>
    public ILedger Ledger { get; }

    /// <summary>Real time; that of the books is the ledger's.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Seals the secrets of access keys.</summary>
    public ISecretBox Box { get; }

    /// <summary>What all faces of the server share.</summary>
    public Face Face { get; }

    /// <summary>How each dialect's studies are offered.</summary>
    public IReadOnlyList<IOfferForm> Offers { get; }

    /// <summary>What the server says of itself.</summary>
    public ServerFacts Facts { get; }

    /// <summary>The last calls of programs; null where they are not inspected.</summary>
    public CallList? Calls { get; }

    /// <summary>Sends mail.</summary>
    public IMailer Mail { get; }

    /// <summary>The pages that follow their books.</summary>
    public EventStreams Streams { get; }

    /// <summary>The settings.</summary>
    public ConsoleOptions Options { get; }

    /// <summary>Signs people in.</summary>
    public SignInDesk Desk { get; }

    /// <summary>Makes and checks passkeys.</summary>
    public PasskeyDesk Passkeys { get; }

    /// <summary>The institution's provider of sign-ins; null for none.</summary>
    public ProviderDesk? Provider { get; }

    /// <summary>Turns components into pages.</summary>
    public PageRenderer Pages { get; }

    /// <summary>The log.</summary>
    public ILogger Log { get; }

    /// <summary>How a dialect's studies are offered.</summary>
    public IOfferForm OfferOf(Origin origin) => Offers.Single(one => one.Origin == origin);

    /// <summary>Logs that the store failed under a request, now and then.</summary>
    public void StoreFailed(string why)
    {
        if (_storeFailures.Allows(out var others)) ConsoleLog.StoreFailed(Log, why, others);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Desk.Dispose();
        Provider?.Dispose();
    }
}
