using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bursar.Bench;

/// <summary>A server on loopback that the run started, and stops.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const int KeptOutput = 8_192;
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ToStop = TimeSpan.FromSeconds(30);
    private readonly StringBuilder _output = new();
    private readonly Process _process;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Url = new($"http://127.0.0.1:{port}/");
    }

    public Uri Url { get; }

    /// <summary>The most memory that it has had resident, in bytes; 0 where the system does not say.</summary>
    public long PeakMemory => ChildProcess.PeakMemoryOf(_process.Id);

    /// <summary>The processor time that it has used so far, user and system together.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>A port that is free at the moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it. What it prints is only kept to be shown if it fails.</summary>
    public static ServerProcess Start(string program, int port, params string[] arguments)
        => Start(program, port, arguments, environment: null);

    /// <summary>The same with variables of its own.</summary>
    public static ServerProcess Start(
        string program, int port, string[] arguments, IReadOnlyDictionary<string, string>? environment)
    {
        var server = new ServerProcess(ChildProcess.Launch(program, arguments, environment), port);
        server._process.OutputDataReceived += server.Keep;
        server._process.ErrorDataReceived += server.Keep;
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    /// <summary>Waits until it takes connections.</summary>
    /// <exception cref="BenchException">It does not, or it ended.</exception>
    public Task ListeningAsync(CancellationToken cancellation) => ListeningAsync(Url, cancellation);

    /// <summary>Waits until it accepts connections at another of its addresses.</summary>
    /// <exception cref="BenchException">It ended, or takes too long.</exception>
    public async Task ListeningAsync(Uri address, CancellationToken cancellation)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < ToStart;)
        {
            if (_process.HasExited) break;
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, address.Port, cancellation);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(1, cancellation);
            }
        }
        throw new BenchException($"{_process.StartInfo.FileName} does not listen on {address}:\n{Output}");
    }

    /// <summary>Stops it as an operator would, and by force where that takes too long.</summary>
    public async ValueTask DisposeAsync()
    {
        using (_process)
        {
            if (_process.HasExited) return;
            var id = _process.Id.ToString(CultureInfo.InvariantCulture);
            using (var terminate = Process.Start("kill", ["-TERM", id])) await terminate.WaitForExitAsync();
            using var limit = new CancellationTokenSource(ToStop);
            try
            {
                await _process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
                await _process.WaitForExitAsync();
                throw new BenchException($"{_process.StartInfo.FileName} did not stop within {ToStop.TotalSeconds} s:\n{Output}");
            }
        }
    }

    private string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
            if (line.Data is not null && _output.Length < KeptOutput) _output.AppendLine(line.Data);
    }
}
