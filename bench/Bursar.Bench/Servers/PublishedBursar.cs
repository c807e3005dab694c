namespace Bursar.Bench;

/// <summary>The executable as a user gets it: <c>dotnet publish -c Release src/Bursar</c>.</summary>
internal sealed class PublishedBursar
{
    private readonly string _folder;

    private PublishedBursar(string folder) => _folder = folder;

    /// <summary>Publishes it, with native code beside the portable one or without.</summary>
    public static async Task<PublishedBursar> MakeAsync(string folder, bool readyToRun, CancellationToken cancellation)
    {
        var output = Path.Combine(folder, readyToRun ? "bursar-ready-to-run" : "bursar-jit");
        string[] arguments =
        [
            "publish", "-c", "Release", Path.Combine(Root(), "src", "Bursar"), "-o", output,
            "--nologo", "-v", "quiet", $"-p:PublishReadyToRun={readyToRun}",
        ];
        var text = await ChildProcess.RunAsync("dotnet", arguments, cancellation);
        var bursar = new PublishedBursar(output);
        if (File.Exists(bursar.Program)) return bursar;
        throw new BenchException($"There is no {bursar.Program} after dotnet publish:\n{text}");
    }

    private string Program => Path.Combine(_folder, OperatingSystem.IsWindows() ? "bursar.exe" : "bursar");

    /// <summary>
    /// Starts the demo's server on that data directory, which it makes where it is not there. It keeps no calls to look at, as a
    /// server with real books keeps none.
    /// </summary>
    public ServerProcess Demo(string data, bool withMetrics = false)
    {
        var environment = new Dictionary<string, string> { ["Bursar__InspectedCalls"] = "0" };
        if (withMetrics) environment["Bursar__Metrics"] = "true";
        return Start("demo", data, environment);
    }

    /// <summary>Starts a server over a store.</summary>
    public ServerProcess Serve(BenchStore store) => Start("serve", store.Data, environment: null, store.ServeOptions);

    /// <summary>Starts a server over a store, with the participants' site.</summary>
    /// <returns>The server, and where its site is.</returns>
    public (ServerProcess Server, Uri Site) ServeWithSite(BenchStore store)
    {
        var site = $"http://127.0.0.1:{ServerProcess.FreePort()}";
        return (Start("serve", store.Data, environment: null, [.. store.ServeOptions, "--work-urls", site]), new(site));
    }

    /// <summary>Runs one of its commands to the end.</summary>
    /// <exception cref="BenchException">It failed.</exception>
    public Task<ProgramRun> RunAsync(string[] arguments, CancellationToken cancellation)
        => ProgramRun.OfAsync(Program, arguments, cancellation);

    private ServerProcess Start(
        string command, string data, IReadOnlyDictionary<string, string>? environment, params ReadOnlySpan<string> more)
    {
        var port = ServerProcess.FreePort();
        string[] arguments = [command, "--urls", $"http://127.0.0.1:{port}", "--data", data, .. more];
        return ServerProcess.Start(Program, port, arguments, environment);
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Bursar.slnx"))) return folder.FullName;
        throw new BenchException("This program must lie in Bursar's repository: it publishes src/Bursar to measure it.");
    }
}
