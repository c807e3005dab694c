using System.CommandLine;

namespace Bursar;

/// <summary>
/// Whoever starts a server for tests gives it a pipe as its input: when they end, however they end, the pipe does, and with it
/// the server.
/// </summary>
internal static class InputEnd
{
    /// <summary>Whether the server stops then.</summary>
    public static readonly Option<bool> Stops = new("--until-input-ends")
    {
        Description = "Stop when standard input ends: for tests, whose servers end with them, however they end.",
    };

    /// <summary>Runs a server until it is told to stop, by a signal or, if the option says so, by the end of its input.</summary>
    public static async Task RunAsync(ServerPlan plan, ParseResult line, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (line.GetValue(Stops)) _ = WaitAsync(stop);
        try
        {
            await BursarServer.RunAsync(plan, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            // Its input ended before it was ready.
        }
    }

    private static async Task WaitAsync(CancellationTokenSource stop)
    {
        await using var input = Console.OpenStandardInput();
        await input.CopyToAsync(Stream.Null, CancellationToken.None);
        try
        {
            await stop.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It has stopped already.
        }
    }
}
