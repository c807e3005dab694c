namespace Bursar.Bench;

/// <summary>The load generator wrk, with one thread.</summary>
internal sealed class Wrk
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);
    private readonly string _program;
    private readonly string _folder;
    private readonly string _script;

    /// <param name="folder">Where the scripts lie while it runs.</param>
    /// <exception cref="BenchException">It is not installed.</exception>
    public Wrk(string folder)
    {
        _program = ChildProcess.Find("wrk")
            ?? throw new BenchException("wrk is not on the PATH; it makes the load. Debian and Ubuntu: apt-get install wrk.");
        _folder = folder;
        _script = Path.Combine(folder, "load.lua");
    }

    /// <summary>Sends requests over that many connections, each as soon as the last one is answered.</summary>
    /// <exception cref="BenchException">A request was not answered with 2xx.</exception>
    public async Task<WrkResult> RunAsync(LoadRequest request, int connections, TimeSpan time, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(_script, $"{request.ToScript(_folder)}\n{WrkResult.Script}\n", cancellation);
        var seconds = Math.Max(1, (int)time.TotalSeconds);
        string[] arguments =
        [
            "-t1", $"-c{connections}", $"-d{seconds}s", "--latency", "--timeout", "10s", "-s", _script, request.Url.ToString(),
        ];
        using var process = ChildProcess.Launch(_program, arguments);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(seconds) + Grace);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return WrkResult.Read(await output + await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
