using System.Net;

namespace Bursar.Bench;

/// <summary>
/// The balance read that a mock server answers, beside Bursar's own. Prism is installed by npm into the run's folder; where
/// that cannot be, it is left out.
/// </summary>
internal static class PrismMeasurement
{
    private const string Package = "@stoplight/prism-cli@5.16.0";
    private static readonly TimeSpan ToInstall = TimeSpan.FromMinutes(3);

    /// <returns>Null where npm is not there or cannot install it; the console says why.</returns>
    public static async Task<Section?> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        var program = await InstallAsync(bench.Folder, cancellation);
        if (program is null) return null;
        var document = Path.Combine(AppContext.BaseDirectory, "Peers", "Prism", "workspace-balance.yaml");
        var port = ServerProcess.FreePort();
        await using var prism = ServerProcess.Start(
            program, port, "mock", "--host", "127.0.0.1", "--port", $"{port}", "--verboseLevel", "silent", document);
        await prism.ListeningAsync(cancellation);
        await using var server = bench.Bursar.Demo(Path.Combine(bench.Folder, "prism-beside"));
        await server.ListeningAsync(cancellation);
        using var http = new HttpClient();
        foreach (var url in (Uri[])[prism.Url, server.Url])
            await http.AnswerAsync(DemoRequests.WorkspaceBalance(url), HttpStatusCode.OK, cancellation);

        var pair = new Pair(
            new("Prism", prism, () => DemoRequests.WorkspaceBalance(prism.Url)),
            new("Bursar", server, () => DemoRequests.WorkspaceBalance(server.Url)));
        var settings = bench.Settings.Short with { Seconds = (bench.Settings.Seconds + 1) / 2 };
        await (bench with { Settings = settings }).LoadAsync(cancellation, pair.Bare, pair.Bursar);
        var table = new Table(["GET …/workspaces/{id}/balance/", .. Side.Columns, "beside Prism", "p99 beside Prism's"]);
        pair.AddTo(table);
        return new(
            "Peers: a mock server's reads",
            $"{Package} answers a constant example from a small OpenAPI document, with its log off; Bursar checks the token and "
            + $"answers the book's real balance. {BenchSettings.Connections} connections by wrk with one thread, "
            + $"{settings.InWords}, alternating, after one to warm up; medians. Ratios are medians of each round's ratio. Most "
            + $"memory: Prism {Figure.Megabytes(prism.PeakMemory)}, Bursar {Figure.Megabytes(server.PeakMemory)}.",
            table);
    }

    private static async Task<string?> InstallAsync(string folder, CancellationToken cancellation)
    {
        if (ChildProcess.Find("npm") is not { } npm) return LeftOut("npm is not on the PATH");
        var prefix = Directory.CreateDirectory(Path.Combine(folder, "prism")).FullName;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ToInstall);
        try
        {
            await ChildProcess.RunAsync(
                npm, ["install", "--prefix", prefix, "--no-audit", "--no-fund", "--silent", Package], limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return LeftOut($"npm took more than {ToInstall.TotalMinutes} minutes");
        }
        catch (BenchException failure)
        {
            return LeftOut(failure.Message);
        }
        var program = Path.Combine(prefix, "node_modules", ".bin", "prism");
        return File.Exists(program) ? program : LeftOut($"npm made no {program}");
    }

    private static string? LeftOut(string reason)
    {
        Console.WriteLine($"Prism is left out: {reason}.\n");
        return null;
    }
}
