using Bursar.Api;
using Bursar.Delivery;
using Bursar.Docs;
using Bursar.Http;
using Bursar.Ledger;
using Bursar.MTurk;
using Bursar.Prolific;
using Bursar.Storage;
using Bursar.WebConsole;
using Bursar.WorkSite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bursar;

/// <summary>
/// What the server is made of: its services and its endpoints. The command line, the tests and the bench start exactly this.
/// </summary>
internal static class Composition
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Puts the server together; nothing is started yet.</summary>
    public static WebApplication Of(
        ServerPlan plan,
        IConfigurationRoot settings,
        HttpSettings http,
        ServerWatch watch,
        ILedger ledger,
        Func<Committer> books,
        MovableClock? clock,
        ISecretBox box,
        CheckpointSource checkpoints,
        Digest operatorToken)
    {
        WebApplication? server = null; // Links begin with its address, which is known when it listens.
        var builder = Builder(settings, http);
        watch.AddTo(builder.Services);
        // The world's time, for signatures and tokens; that of the books is the ledger's.
        builder.Services.AddSingleton(plan.Clock).AddSingleton(ledger).AddSingleton(box);
        builder.Services.AddSingleton(new Face(
            new BodyBudget(http.MaxBodyBytes),
            new GuessLimit(http.MaxFailedCredentials, plan.Clock),
            new PublicAddress(http.PublicUrl, () => ServerUrls.Reachable(server!.Urls.First()))));
        if (clock is not null) builder.Services.AddSingleton<IMovableClock>(clock);
        var (calls, faults) = ((CallList?)null, new FaultPlan());
        if (ledger is SandboxBooks sandbox)
        {
            builder.Services.AddSingleton<ISandboxBooks>(sandbox);
            calls = InspectorSettings.CallsOf(settings);
            if (calls is not null) builder.Services.AddSingleton(calls);
            builder.Services.AddSingleton(faults)
                .AddSingleton(new PostCopies(origin => faults.CopiesOf(origin == Origin.MTurk ? "mturk" : "prolific")));
        }
        builder.Services.AddHostedService<DueLoop>().AddHostedService<ClockLoop>().AddHostedService<MemoryRelease>();
        builder.Services.AddMTurk(settings).AddProlific(settings).AddBursarApi(operatorToken);
        builder.Services.AddConsole(settings, ProviderSettings.Of(settings, ProviderSettings.Console));
        builder.Services.AddDocs(CodeComments.Read)
            .AddSingleton(from => ProlificReference.Of(from.GetRequiredService<DocComments>()))
            .AddSingleton(from => MTurkReference.Of(from.GetRequiredService<DocComments>()))
            .AddSingleton(from => BursarReference.Of(from.GetRequiredService<DocComments>()));
        if (plan.IsTried)
            builder.Services.AddSingleton(DemoTries.Of(plan, http, () => ServerUrls.Reachable(server!.Urls.First())));
        var mail = MailSettings.Of(settings);
        builder.Services.AddSingleton(new ServerFacts(
            ProductVersion.Text,
            StoreSettings.Of(settings).IsPostgres ? "PostgreSQL" : "SQLite",
            () => books().Waiting));
        builder.Services.AddHostedService(from => from.GetRequiredService<CredentialUses>());
        builder.Services.AddSingleton<PageAddress>(from => path => from.GetRequiredService<Face>().Address.Of(path));
        builder.Services.AddDelivery(HookSettings.TargetsOf(settings, mail is not null), mail);
        builder.Services.AddSingleton(_ => checkpoints).AddSingleton<OpenCheckpoint>(checkpoints.OpenAsync);
        if (CheckpointSettings.Of(settings, plan.Data, mail is not null) is { } made)
            builder.Services.AddSingleton(made).AddSingleton<CheckpointSender>().AddHostedService<CheckpointLoop>();
        plan.Services?.Invoke(builder.Services);

        server = builder.Build();
        TrustedProxies.UseIn(server, http.TrustedProxies);
        watch.UseIn(server, plan.Clock);
        server.UseBrowserGuard(http.Hosts);
        server.UseConsoleWelcome();
        if (calls is not null) server.UseCallInspector(calls, plan.Clock);
        if (clock is not null) server.UseProvokedFaults(faults, plan.Clock);
        Health.Map(server, books);
        SeedSchema.Map(server);
        server.MapMTurk();
        server.MapProlific();
        server.MapBursarApi();
        server.MapConsole();
        server.MapDocs();
        UnknownPath.Map(server);
        return server;
    }

    /// <summary>
    /// Puts the participants' site together, which has addresses of its own; nothing is started yet.
    /// </summary>
    /// <param name="plan">What is special about this server.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="http">How a server is reached.</param>
    /// <param name="work">How the site is reached.</param>
    /// <param name="watch">What it is watched by.</param>
    /// <param name="key">The site's key.</param>
    /// <param name="server">The services of the server, whose ledger and limits the site shares.</param>
    public static WebApplication WorkSiteOf(
        ServerPlan plan,
        IConfigurationRoot settings,
        HttpSettings http,
        WorkSettings work,
        ServerWatch watch,
        byte[] key,
        IServiceProvider server)
    {
        var builder = Builder(settings, http);
        watch.AddLogTo(builder.Services);
        builder.Services.AddSingleton(plan.Clock)
            .AddSingleton(server.GetRequiredService<ILedger>())
            .AddSingleton(server.GetRequiredService<ISecretBox>())
            .AddSingleton(server.GetRequiredService<Face>())
            .AddSingleton(server.GetRequiredService<IMailer>());
        foreach (var form in server.GetServices<ITaskForm>()) builder.Services.AddSingleton(form);
        builder.Services.AddWorkSite(work.ToOptions(key, plan.DemoPeople));

        var site = builder.Build();
        TrustedProxies.UseIn(site, http.TrustedProxies);
        watch.WatchRequestsIn(site, plan.Clock);
        site.UseBrowserGuard(work.Hosts);
        site.MapWorkSite();
        return site;
    }

    /// <summary>
    /// Empty, and only what is used put in: the default builder reads settings and makes services of its own first.
    /// </summary>
    private static WebApplicationBuilder Builder(IConfigurationRoot settings, HttpSettings http)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(settings);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTimeout);
        KestrelLimits.Set(builder.WebHost.UseKestrelCore(), http);
        builder.Services.AddRoutingCore();
        return builder;
    }
}
