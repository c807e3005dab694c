using System.Diagnostics;
using System.Globalization;

namespace Bursar.Testing;

/// <summary>One run of <c>postgres</c> on an initialized directory, in the foreground and as a child of this process.</summary>
internal sealed class PostgresProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private const int KeptLines = 200;
    private readonly Queue<string> _log = new();
    private readonly List<(string Text, int Times, TaskCompletionSource Said)> _awaited = [];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _bin;
    private readonly string _directory;
    private readonly Process _process;

    private PostgresProcess(string bin, string directory, string[] line)
    {
        (_bin, _directory) = (bin, directory);
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["LC_ALL"] = "C";
        _process = TestProcess.Start(start);
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The last lines that it printed.</summary>
    public string Log
    {
        get
        {
            lock (_log) return string.Join('\n', _log);
        }
    }

    /// <summary>Starts it and waits until it takes connections.</summary>
    /// <exception cref="InvalidOperationException">It ended; the message is its log.</exception>
    /// <exception cref="TimeoutException">It neither started nor ended.</exception>
    public static async Task<PostgresProcess> StartAsync(
        string bin, string directory, IEnumerable<(string Name, string Value)> settings, CancellationToken cancellation)
    {
        var arguments = settings.SelectMany(setting => new[] { "-c", $"{setting.Name}={setting.Value}" });
        var server = new PostgresProcess(
            bin, directory, Unprivileged.Line(Path.Combine(bin, "postgres"), ["-D", directory, .. arguments]));
        try
        {
            var ended = server._process.WaitForExitAsync(cancellation);
            await server.InTime(Task.WhenAny(server._ready.Task, ended), "start", cancellation);
            if (server._ready.Task.IsCompleted) return server;
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException($"PostgreSQL did not start:\n{server.Log}");
        }
        catch
        {
            await server.KillAsync();
            server.Dispose();
            throw;
        }
    }

    /// <summary>Completes when so many further lines containing a string were printed.</summary>
    public Task SaysAsync(string text, int times, CancellationToken cancellation)
    {
        var said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_log) _awaited.Add((text, times, said));
        return InTime(said.Task, $"say {times} times \"{text}\"", cancellation);
    }

    /// <summary>Asks it to stop, and waits until it and its children have.</summary>
    public async Task StopAsync(PostgresShutdown how)
    {
        var mode = how == PostgresShutdown.Fast ? "fast" : "immediate";
        if (!_process.HasExited)
            await Unprivileged.RunAsync(Path.Combine(_bin, "pg_ctl"), "stop", "-D", _directory, "-m", mode, "--no-wait");
        await EndedAsync();
    }

    /// <summary>Kills it and its children, as a power failure would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await EndedAsync();
    }

    /// <summary>Sends a signal to it and to its children; to itself first, so that none is added meanwhile.</summary>
    public async Task SignalAsync(string name)
    {
        var id = _process.Id.ToString(CultureInfo.InvariantCulture);
        _ = (await ProgramRun.StartAsync("bash", ["-c", $"kill -{name} {id} && kill -{name} $(pgrep -P {id})"])).Good;
    }

    public void Dispose() => _process.Dispose();

    /// <summary>The children hold the output open: its end, which this waits for too, is the end of the last of them.</summary>
    private Task EndedAsync() => InTime(_process.WaitForExitAsync(CancellationToken.None), "stop", CancellationToken.None);

    private async Task InTime(Task task, string what, CancellationToken cancellation)
    {
        try
        {
            await task.WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"PostgreSQL did not {what} within {Patience.TotalSeconds} s:\n{Log}", late);
        }
    }

    private void Note(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_log)
        {
            if (_log.Count == KeptLines) _log.Dequeue();
            _log.Enqueue(line.Data);
            Tell(line.Data);
        }
        // "… to accept connections", and of a standby "… to accept read-only connections".
        if (line.Data.Contains("database system is ready to accept", StringComparison.Ordinal)) _ready.TrySetResult();
    }

    private void Tell(string line)
    {
        for (var i = _awaited.Count - 1; i >= 0; i--)
        {
            var (text, times, said) = _awaited[i];
            if (!line.Contains(text, StringComparison.Ordinal)) continue;
            _awaited[i] = (text, times - 1, said);
            if (times > 1) continue;
            _awaited.RemoveAt(i);
            said.SetResult();
        }
    }
}
