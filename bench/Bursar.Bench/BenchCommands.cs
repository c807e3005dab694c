using System.CommandLine;

namespace Bursar.Bench;

/// <summary>The command line. A new measurement is one more command here and one more file in Measurements/.</summary>
internal static class BenchCommands
{
    private static readonly Option<int> Seconds = new("--seconds")
    {
        Description = "Seconds per round; 1 to 60.",
        DefaultValueFactory = _ => 4,
        Recursive = true,
    };

    private static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "Number of rounds; 1 to 50.",
        DefaultValueFactory = _ => 5,
        Recursive = true,
    };

    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "A directory on the disk to measure. Default: the system's temporary directory.",
        DefaultValueFactory = _ => new(Path.GetTempPath()),
        Recursive = true,
    };

    private static readonly Option<FileInfo?> Write = new("--write")
    {
        Description = "The document to update with the report, such as docs/benchmarks.md. Other sections are kept.",
        Recursive = true,
    };

    private static readonly Option<DirectoryInfo?> PgLedger = new("--pgledger")
    {
        Description = "A folder with pgledger's SQL (pgledger.sql, and vendor/ if present), to measure pgledger as a peer.",
        Recursive = true,
    };

    private static readonly Option<bool> Metrics = new("--metrics")
    {
        Description = "Measure balance reads with metrics switched on (Bursar:Metrics).",
        Recursive = true,
    };

    /// <summary>Every command.</summary>
    public static RootCommand Create()
    {
        Seconds.Validators.Add(option => Within(option, 1, 60));
        Rounds.Validators.Add(option => Within(option, 1, 50));
        PgLedger.Validators.Add(Holds);
        return new("Measures Bursar on this machine, over loopback. Needs wrk on the PATH; uses PostgreSQL and npm if present.")
        {
            Seconds,
            Rounds,
            Data,
            Write,
            PgLedger,
            Metrics,
            Measuring("reads", "Both balance reads compared with bare Kestrel, and the memory that a read allocates."),
            Measuring("engine", "Durable holds, payments, releases and top-ups in the engine alone, without HTTP."),
            Measuring("writes", "Durable top-ups over HTTP."),
            Measuring("turk", "MTurk's signed, durable payments over HTTP, and the whole life of a HIT."),
            Measuring("prolific", "Prolific's durable approvals over HTTP: one by one, and a thousand at once."),
            Measuring("lists", "Lists over books that have grown to 10,000 and 100,000 rows, and balances beside them."),
            Measuring("pages", "Pages of the console of a book of 100,000 studies and a million transfers, on SQLite."),
            Measuring("records", "Statements and verify of a book of a million transfers, on SQLite."),
            Measuring("places", "Places taken with ten requirements, with ten filters, and without."),
            Measuring(
                "people",
                "Counts and lists over 100,000 participants; a thousand people who accept at the participants' site."),
            Measuring("sharded", "Durable top-ups in the engine over one database, several in one server, and two servers."),
            Measuring("peers", "Transfers in PostgreSQL without Bursar (pgbench, plain SQL, pgledger); reads of a mock server."),
            Measuring("growth", "Ten million transfers on SQLite. Takes ten minutes and 10 GB of disk; not part of 'all'."),
            Measuring("start", "Time and memory from starting the process to the first answer."),
            Measuring("all", "Everything except growth, one after another."),
            Bare(),
        };
    }

    private static Command Measuring(string name, string description)
    {
        var command = new Command(name, description);
        command.SetAction(async (line, cancellation) =>
        {
            var settings = new BenchSettings(
                line.GetValue(Seconds), line.GetValue(Rounds), line.GetRequiredValue(Data), line.GetValue(Write),
                line.GetValue(PgLedger))
            {
                Metrics = line.GetValue(Metrics),
            };
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
            option.AddError($"{option.Option.Name} must be from {least} to {most}.");
    }

    private static void Holds(System.CommandLine.Parsing.OptionResult option)
    {
        if (option.Tokens.Count != 1 || File.Exists(PeerLedger.PgLedgerFile(new(option.Tokens[0].Value)))) return;
        option.AddError($"{option.Option.Name}: missing {PeerLedger.PgLedgerFile(new(option.Tokens[0].Value))}.");
    }
}
