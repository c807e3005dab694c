namespace Bursar.Bench;

/// <summary>What reads a book from its beginning to its end: statements in every format, and <c>bursar verify</c>.</summary>
internal static class RecordsMeasurement
{
    private const long Transfers = 1_000_000;
    private const int Runs = 3;
    private static readonly string[] Formats = ["text", "csv", "json", "hledger", "beancount", "xlsx"];

    public static async Task<Section> RunAsync(Workbench bench, CancellationToken cancellation)
    {
        var grown = await GrownStore.MakeAsync(bench, Transfers, cancellation);
        await using var server = bench.Bursar.Demo(grown.Store.Data);
        await server.ListeningAsync(cancellation);
        var table = new Table("what", "printed", "time", "transfers", "most memory");
        await AddAsync("verify", "verify");
        foreach (var format in Formats)
            await AddAsync($"statement, {format}", "statement", DemoBooks.TurkBook.ToString(), "--format", format);
        return new(
            "Records of a million transfers",
            $"The published executable over one book with {Figure.Count(grown.Transfers)} top-ups, on SQLite, while its server "
                + "runs and nobody else asks it for anything. Each command is a process of its own; the median of "
                + $"{Runs} runs after one to warm up. *Most memory* is the command's, not the server's.",
            table);

        async Task AddAsync(string name, params string[] command)
        {
            var runs = new List<ProgramRun>();
            for (var run = 0; run <= Runs; run++)
                runs.Add(await bench.Bursar.RunAsync([.. command, "--data", grown.Store.Data], cancellation));
            var median = runs.Skip(1).OrderBy(run => run.Elapsed).ElementAt(Runs / 2);
            table.Add(
                name, Figure.Megabytes(median.Printed), Figure.Time(median.Elapsed),
                Figure.Rate(grown.Transfers / median.Elapsed.TotalSeconds), Figure.Megabytes(median.PeakMemory));
        }
    }
}
