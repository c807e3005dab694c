namespace Bursar.Bench;

/// <summary>A number of clients at one peer, or at Bursar, and what they did round by round: a row of the table.</summary>
/// <param name="name">Whose transfers.</param>
/// <param name="payers">From how many payers.</param>
/// <param name="clients">How many clients.</param>
/// <param name="run">One round.</param>
internal sealed class PeerRow(string name, string payers, int clients, Func<CancellationToken, Task<LoadRound>> run)
{
    /// <summary>The columns of <see cref="AddTo"/>.</summary>
    public static readonly string[] Columns = ["transfers", "payers", "clients", "a second", "p50", "p99", "Bursar beside it"];

    private readonly List<LoadRound> _rounds = [];

    /// <summary>Bursar's own, with as many clients and the same payers; null where it is Bursar's.</summary>
    public PeerRow? Bursar { get; init; }

    public async Task RunAsync(bool counts, CancellationToken cancellation)
    {
        var round = await run(cancellation);
        if (counts) _rounds.Add(round);
    }

    public void AddTo(Table table) => table.Add(
        name,
        payers,
        $"{clients}",
        Figure.Rate(Median.Of(_rounds.Select(round => round.PerSecond))),
        Figure.Time(TimeSpan.FromMicroseconds(Median.Of(_rounds.Select(round => round.Median.TotalMicroseconds)))),
        Figure.Time(TimeSpan.FromMicroseconds(Median.Of(_rounds.Select(round => round.P99.TotalMicroseconds)))),
        Bursar is null
            ? ""
            : $"{Figure.Ratio(Median.Of(Bursar._rounds.Zip(_rounds, (ours, theirs) => ours.PerSecond / theirs.PerSecond)))} ×");
}
