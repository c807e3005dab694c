using System.CommandLine;

namespace Bursar.Bench;

/// <summary>The command line. A measurement to come is one more command here, and one more file in Measurements/.</summary>
internal static class BenchCommands
{
    private static readonly Option<int> Seconds = new("--seconds")
    {
        Description = "How long one round lasts; 1 to 60.",
        DefaultValueFactory = _ => 4,
        Recursive = true,
    };

    private static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "How many rounds; 1 to 50.",
        DefaultValueFactory = _ => 5,
        Recursive = true,
    };

    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "On which disk to measure: a directory. Default: the system's temporary one.",
        DefaultValueFactory = _ => new(Path.GetTempPath()),
        Recursive = true,
    };

    private static readonly Option<FileInfo?> Write = new("--write")
    {
        Description = "The document to put the report into, such as docs/benchmarks.md; what was not measured stays in it.",
        Recursive = true,
    };

    private static readonly Option<DirectoryInfo?> PgLedger = new("--pgledger")
    {
        Description = "A folder with pgledger's SQL (pgledger.sql, and vendor/ where it has one), to be measured among the peers.",
        Recursive = true,
    };

    /// <summary>Every command.</summary>
    public static RootCommand Create()
    {
        Seconds.Validators.Add(option => Within(option, 1, 60));
        Rounds.Validators.Add(option => Within(option, 1, 50));
        PgLedger.Validators.Add(Holds);
        return new("Measures Bursar on this machine, on loopback, beside its bounds. It needs wrk on the PATH; PostgreSQL and npm where there are.")
        {
            Seconds,
            Rounds,
            Data,
            Write,
            PgLedger,
            Measuring("reads", "Both balance reads of the published executable against bare Kestrel, and what a read allocates."),
            Measuring("writes", "Holds, payments, releases and top-ups, each durable: in the engine alone, and over HTTP."),
            Measuring("turk", "MTurk's signed payments over HTTP, each durable, and a HIT's whole life."),
            Measuring("prolific", "Prolific's approvals over HTTP, each durable: one by one, and a thousand at once."),
            Measuring("peers", "Transfers in PostgreSQL without Bursar: pgbench's own, plain SQL, pgledger; and a mock server's reads."),
            Measuring("growth", "Speed and memory with ten million transfers, on SQLite; takes ten minutes and 10 GB of disk, and is no part of all."),
            Measuring("start", "From the start of the process to the first answer, and its memory."),
            Measuring("all", "Everything but growth, one after another."),
            Bare(),
        };
    }

    private static Command Measuring(string name, string description)
    {
        var command = new Command(name, description);
        command.SetAction(async (line, cancellation) =>
        {
            var settings = new BenchSettings(
                line.GetValue(Seconds), line.GetValue(Rounds), line.GetRequiredValue(Data), line.GetValue(Write), line.GetValue(PgLedger));
            using var run = new BenchRun(name, settings, cancellation);
            await run.RunAsync();
            return 0;
        });
        return command;
    }

    /// <summary>The bare server's own process.</summary>
    private static Command Bare()
    {
        var port = new Argument<int>("port");
        var answerBytes = new Argument<int>("answer-bytes");
        var command = new Command("bare") { port, answerBytes };
        command.Hidden = true;
        command.SetAction(async (line, cancellation) =>
        {
            await BareServer.RunAsync(line.GetValue(port), line.GetValue(answerBytes), cancellation);
            return 0;
        });
        return command;
    }

    private static void Within(System.CommandLine.Parsing.OptionResult option, int least, int most)
    {
        if (option.Tokens.Count == 1 && int.TryParse(option.Tokens[0].Value, out var value) && (value < least || value > most))
            option.AddError($"{option.Option.Name} is from {least} to {most}.");
    }

    private static void Holds(System.CommandLine.Parsing.OptionResult option)
    {
        if (option.Tokens.Count != 1 || File.Exists(PeerLedger.PgLedgerFile(new(option.Tokens[0].Value)))) return;
        option.AddError($"{option.Option.Name}: there is no {PeerLedger.PgLedgerFile(new(option.Tokens[0].Value))}.");
    }
}
