using Bursar.Http;
using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Bursar;

/// <summary>
/// The server, from start to stop. Starting: 1. the settings; 2. the data directory, which it locks against other servers; 3. the
/// operator token; 4. the store, the key to its secrets, and whether it lacks anything; 5. what must be in the books; 6. the
/// endpoints; 7. server.json, when it listens. Stopping goes the other way: what was accepted is answered, then the committer
/// finishes, then the store is closed.
/// </summary>
internal sealed class BursarServer : IAsyncDisposable
{
    private readonly ServerPlan _plan;
    private ServerWatch? _watch;
    private ServerLock? _only;
    private ServedBooks? _books;
    private SandboxBooks? _sandbox;
    private WebApplication? _host;
    private WebApplication? _site;

    private BursarServer(ServerPlan plan) => _plan = plan;

    /// <summary>The books that it serves.</summary>
    public Committer Ledger => Books!.Committer;

    /// <summary>Where a process on this machine reaches it, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Where a process on this machine reaches the participants' site; null if there is none.</summary>
    public string? WorkAddress { get; private set; }

    /// <summary>What its endpoints are given.</summary>
    public IServiceProvider Services => _host!.Services;

    private ServedBooks? Books => _sandbox?.Current ?? _books;

    /// <summary>Starts a server; when this is done, it listens.</summary>
    /// <exception cref="CommandFailure">The server cannot start.</exception>
    public static async Task<BursarServer> StartAsync(ServerPlan plan, CancellationToken cancellation)
    {
        var server = new BursarServer(plan);
        try
        {
            await server.StartAsync(cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs until the process is told to stop, or must stop because of its store.</summary>
    /// <exception cref="CommandFailure">The server cannot start, must not use its store any more, or cannot close it.</exception>
    public static async Task RunAsync(ServerPlan plan, CancellationToken cancellation)
    {
        Committer ledger;
        await using (var server = await StartAsync(plan, cancellation))
        {
            ledger = server.Ledger;
            Console.WriteLine(await plan.Greeting(ledger, server.Address, server.WorkAddress, cancellation));
            await Task.WhenAny(server._host!.WaitForShutdownAsync(cancellation), ledger.Unusable);
        }
        if (ledger.Failure is { } failure) throw new CommandFailure(ExitCode.StoreFailed, failure.Message, failure);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Address.Length > 0)
        {
            ServerFile.Delete(_plan.Data);
            // Changes nothing where they have stopped already.
            await Task.WhenAll(_host!.StopAsync(), _site?.StopAsync() ?? Task.CompletedTask);
        }
        if (_site is not null) await _site.DisposeAsync();
        if (_host is not null) await _host.DisposeAsync();
        if (Books is { } books) await books.DisposeAsync();
        _sandbox?.Dispose();
        _only?.Dispose();
        _watch?.Dispose();
    }

    private async Task StartAsync(CancellationToken cancellation)
    {
        var settings = ServerSettings.Load(_plan.Data, _plan.Options);
        var http = HttpSettings.Of(settings, _plan.LoopbackOnly);
        var work = WorkSettings.Of(settings, _plan.LoopbackOnly, http.Certificate is not null);
        var stored = _plan.Store ?? StoreSettings.Of(settings);
        var retention = EventSettings.RetentionOf(settings);
        var maxJump = ClockSettings.MaxJumpOf(settings);
        var quota = settings.NumberOf("Bursar:BookQuota", _plan.Limits.BookQuota, 1 << 20, 1L << 40);
        _watch = new ServerWatch(settings);
        _plan.Data.Prepare();
        _only = ServerLock.Take(_plan.Data);
        StartWarnings.Write(_watch.Log, http, work);
        var clock = SandboxMode.ClockOf(settings, stored, _plan.Data, _plan.Clock);
        var token = OperatorToken.Ensure(_plan.Data);
        // Where the books' clock can be moved, no money is real: programs may take this server for the vendors'.
        var authority = clock is null ? null : LocalAuthority.Ensure(_plan.Data, _plan.Clock);
        if (authority is not null) (http, work) = (http.ForVendors(authority), work?.ForVendors());
        var limits = _plan.Limits with { Lanes = stored.Lanes, EventRetention = retention, BookQuota = quota };
        var plan = new BooksPlan(stored, _plan.Data, _watch)
        {
            MasterKey = settings["Bursar:MasterKey"],
            Limits = limits,
            ClockOf = house => clock is null ? new(_plan.Clock, maxJump, house) : new(clock),
            AcceptLoss = _plan.AcceptLoss,
            AreExchanged = clock is not null,
        };
        if (_plan.SeedFile is { } seed) await PlantAsync(seed, plan, settings, clock, cancellation);
        _books = await ServedBooks.OpenAsync(plan, cancellation);
        SecretFiles.Check(_plan.Data, _watch.Log);
        var box = new SecretBox(_books.MasterKey);
        var checkpoints = new CheckpointSource(stored, _plan.Data, _books.MasterKey, _plan.Clock);
        if (clock is not null) _sandbox = new SandboxBooks(_books, plan with { AcceptLoss = false }, clock);
        ILedger ledger = _sandbox is null ? Ledger : _sandbox;
        if (_plan.Seed is not null) await _plan.Seed(ledger, box, cancellation);
        if ((_plan.KeepsSeed || _plan.SeedFile is not null) && _sandbox is not null) await _sandbox.KeepSeedAsync(cancellation);

        _host = await ListenAsync(
            () => Composition.Of(
                _plan, settings, http, _watch, ledger, () => Ledger, clock, box, checkpoints, Digest.Of(token)),
            http.Urls, cancellation);
        if (work is not null)
        {
            var key = box.KeyFor("work site");
            _site = await ListenAsync(
                () => Composition.WorkSiteOf(_plan, settings, http, work, _watch, key, _host.Services), work.Urls, cancellation);
            WorkAddress = ServerUrls.Reachable(_site.Urls.First());
            var face = _host.Services.GetRequiredService<Face>();
            face.WorkSite = work.Address?.GetLeftPart(UriPartial.Authority) ?? WorkAddress;
            if (work.IsOpen) face.Registration = $"{face.WorkSite}/register";
        }
        Address = ServerUrls.Reachable(_host.Urls.First());
        var own = ServerUrls.IsTls(Address) ? http.Certificate?.Fingerprint : null;
        new ServerFile(Address, Environment.ProcessId, own)
        {
            VendorPort = authority is null ? null : PortOf(_host.Urls.Last()),
            VendorSitePort = authority is null || _site is null ? null : PortOf(_site.Urls.Last()),
        }.Write(_plan.Data);
    }

    /// <summary>Plants a seed, unless there are books already: then they are those that grew from it.</summary>
    private Task PlantAsync(
        SeedFile seed, BooksPlan plan, IConfigurationRoot settings, MovableClock? clock, CancellationToken cancellation)
    {
        if (clock is null)
            throw new CommandFailure(
                ExitCode.CannotStart, "A seed is for sandbox mode only: bursar serve --sandbox, or bursar demo.");
        return File.Exists(_plan.Data.DataFile)
            ? Task.CompletedTask
            : SeedBed.PlantAsync(seed, plan, settings, _plan.Clock, cancellation);
    }

    private static int PortOf(string url) => new Uri(url).Port;

    private static async Task<WebApplication> ListenAsync(
        Func<WebApplication> compose, string[] urls, CancellationToken cancellation)
    {
        WebApplication? host = null;
        var listens = false;
        try
        {
            host = compose();
            foreach (var url in urls) host.Urls.Add(url);
            await host.StartAsync(cancellation);
            listens = true;
            return host;
        }
        catch (OperationCanceledException stopped) when (!cancellation.IsCancellationRequested)
        {
            throw new CommandFailure(ExitCode.Ok, "Stopped before it had started.", stopped);
        }
        catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException || IsWrongSetting(failure))
        {
            throw new CommandFailure(ExitCode.CannotStart, failure.Message, failure);
        }
        finally
        {
            if (!listens && host is not null) await host.DisposeAsync();
        }
    }

    /// <summary>What the readers of settings throw: our own rules, and .NET for a value of the wrong form.</summary>
    private static bool IsWrongSetting(Exception failure) => failure is OptionsValidationException
        || (
            failure is InvalidOperationException
                && failure.Source?.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) == true);
}
