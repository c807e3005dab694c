using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bursar.Acceptance.Tests;

/// <summary>The real executable, on a free port and with its own data directory; stopped at the end of the test.</summary>
internal sealed partial class BursarServer : IAsyncDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly StringBuilder _printed;
    private readonly Process _process;
    private readonly bool _ownsData;

    private BursarServer(Process process, Uri address, string data, bool ownsData, StringBuilder printed)
    {
        _process = process;
        _ownsData = ownsData;
        _printed = printed;
        Address = address;
        Data = data;
        Command = new BursarCommand(data);
        Http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public string Data { get; }

    public BursarCommand Command { get; }

    public HttpClient Http { get; }

    public string OperatorToken => File.ReadAllText(Path.Combine(Data, "operator.token")).Trim();

    /// <summary>Everything printed so far, on both streams.</summary>
    public string Printed
    {
        get
        {
            lock (_printed) return _printed.ToString();
        }
    }

    /// <summary>The files that its process has mapped into memory, assemblies among them; Linux only.</summary>
    public Task<string> LoadedAsync(CancellationToken cancellation)
        => File.ReadAllTextAsync($"/proc/{_process.Id}/maps", cancellation);

    /// <summary>A new, empty directory.</summary>
    public static string NewDirectory() => Directory.CreateTempSubdirectory("bursar-test-").FullName;

    /// <summary>Starts <c>bursar demo</c>.</summary>
    public static Task<BursarServer> DemoAsync(string? data = null, IReadOnlyDictionary<string, string>? environment = null)
        => StartAsync("demo", data, environment, []);

    /// <summary>Starts <c>bursar demo</c> with books of its own.</summary>
    public static Task<BursarServer> SeededAsync(string file, params string[] options)
        => StartAsync("demo", null, null, [], options: ["--seed", file, .. options]);

    /// <summary>Starts <c>bursar serve</c>.</summary>
    public static Task<BursarServer> ServeAsync(
        string? data = null, IReadOnlyDictionary<string, string>? environment = null, string urls = AnyPort)
        => StartAsync("serve", data, environment, [], urls);

    /// <summary>A line of <c>/proc/PID/status</c> in bytes: <c>VmHWM</c> is the most that it ever had. Linux only.</summary>
    public async Task<long> MemoryAsync(string name, CancellationToken cancellation)
    {
        var lines = await File.ReadAllLinesAsync($"/proc/{_process.Id}/status", cancellation);
        var line = lines.Single(one => one.StartsWith($"{name}:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
    }

    /// <summary>Starts <c>bursar serve</c> behind another program, which gets the command line at the end of its own.</summary>
    public static Task<BursarServer> WrappedAsync(string data, params string[] wrapper)
        => StartAsync("serve", data, null, wrapper);

    /// <summary>Kills it, as a power failure would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop (SIGTERM) and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        await SignalAsync();
        using var limit = new CancellationTokenSource(Limit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Waits until it ends by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Asks it to stop without waiting.</summary>
    public Task SignalAsync() => SignalAsync("TERM");

    /// <summary>Pauses it, as when a virtual machine is moved (SIGSTOP).</summary>
    public Task PauseAsync() => SignalAsync("STOP");

    /// <summary>Resumes it (SIGCONT).</summary>
    public Task ResumeAsync() => SignalAsync("CONT");

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
        if (_ownsData) Directory.Delete(Data, recursive: true);
    }

    private async Task SignalAsync(string name)
    {
        if (!_process.HasExited) await ProgramRun.StartAsync("bash", ["-c", $"kill -{name} {_process.Id}"]);
    }

    private static async Task<BursarServer> StartAsync(
        string command, string? data, IReadOnlyDictionary<string, string>? environment, string[] wrapper, string urls = AnyPort,
        string[]? options = null)
    {
        var directory = data ?? NewDirectory();
        string[] line = [.. wrapper, "dotnet", Paths.Executable, command, "--data", directory, "--urls", urls, .. options ?? []];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var process = TestProcess.Start(start);
        var printed = new StringBuilder();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"It ended: {printed}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new(process, await listening.Task.WaitAsync(Limit), directory, data is null, printed);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            if (data is null) Directory.Delete(directory, recursive: true);
            throw;
        }

        void Note(string? line)
        {
            if (line is null) return;
            lock (printed) printed.AppendLine(line);
            var match = Listening().Match(line);
            if (match.Success) listening.TrySetResult(new Uri(match.Value));
        }
    }

    [GeneratedRegex(@"https?://127\.0\.0\.1:[1-9][0-9]*", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
