using System.CommandLine;
using System.Runtime.InteropServices;

namespace Bursar;

/// <summary><c>bursar mcp</c>: tools for language models, over standard input and output.</summary>
internal static class McpCommand
{
    private static readonly Option<string> Url = new("--url")
    {
        Description =
            "The address of a server, whose credentials are in the environment. Default: the server on the data directory; or, "
                + "if none is named, a demo that ends with this process.",
        HelpName = "URL",
    };

    private static readonly Option<string[]> Limit = new("--limit")
    {
        Description =
            "What the tools may pay to people while this process runs: rewards and bonuses, without fees. Once for each "
                + "currency. Default: 0, they only read.",
        HelpName = "\"25.00 USD\"",
    };

    private static readonly Option<bool> Play = new("--play")
    {
        Description =
            "Also offer the tools that play participants and move the clock, in a sandbox only. A demo of its own has them.",
    };

    public static Command Create()
    {
        Limit.Validators.Add(result =>
        {
            var parsed = result.Tokens.Select(token => SpendingLimit.Parse(token.Value)).ToList();
            if (parsed.Contains(null))
                result.AddError("--limit must be an amount with its currency, such as \"25.00 USD\", or 0.");
            else if (parsed.DistinctBy(one => one!.Value.Currency).Count() < parsed.Count)
                result.AddError("--limit can be given once for each currency.");
        });
        var command = new Command(
            "mcp", "Serve tools to a language model: the Model Context Protocol, over standard input and output.")
        {
            Url, Limit, Play,
        };
        command.SetAction(async (line, cancellation) =>
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            using var limit = SpendingLimit.Of(line.GetValue(Limit) ?? []);
            await using var access = await AccessOfAsync(line, limit, stop.Token);
            await Console.Error.WriteLineAsync(
                $"bursar: {(access.IsOwn ? "a demo" : "the server")} at {access.Address}; limit {limit.InWords}");
            await McpHost.RunAsync(access, stop.Token);
            return (int)ExitCode.Ok;

            void Stop(PosixSignalContext signal)
            {
                signal.Cancel = true;
                stop.Cancel();
            }
        });
        return command;
    }

    private static async Task<McpAccess> AccessOfAsync(ParseResult line, SpendingLimit limit, CancellationToken cancellation)
    {
        var (url, data, plays) = (line.GetValue(Url), line.GetValue(Shared.Data), line.GetValue(Play));
        if (url is not null && data is not null)
            throw new CommandFailure(ExitCode.Usage, "Give either --url or --data.");
        if (url is not null) return McpAccess.At(url, plays, limit);
        return DataDirectory.IsNamed(data)
            ? McpAccess.Of(DataDirectory.Of(data), plays, limit)
            : await McpAccess.StartAsync(limit, cancellation);
    }
}
