using System.Diagnostics;
using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>
/// One caller in this process: it gives the engine a command and waits until it is durable before it gives the next.
/// </summary>
internal sealed class EngineCaller(ILedger ledger, bool keyed, Latencies latencies)
{
    private readonly string _mark = Guid.NewGuid().ToString("N");
    private int _serial;

    /// <summary>How many commands were accepted; the first that is not ends the run.</summary>
    public long Commands { get; private set; }

    /// <summary>How many of them moved money.</summary>
    public long Transfers { get; private set; }

    /// <summary>The next command's request key; null where the load is without.</summary>
    public RequestKey? NextKey(int book) => keyed ? RequestKey.From(book, $"{_mark}{_serial++}") : null;

    /// <summary>Gives a command.</summary>
    /// <returns>The object that it made or changed.</returns>
    /// <exception cref="BenchException">It was refused.</exception>
    public ValueTask<ObjectId> DoAsync(Command command)
        => CountAsync(command, ledger.ExecuteAsync(command, CancellationToken.None));

    /// <summary>Takes a place, after reading what is known of the participant.</summary>
    /// <returns>The submission.</returns>
    /// <exception cref="BenchException">It was refused.</exception>
    public ValueTask<ObjectId> TakeAsync(TakePlace command)
        => CountAsync(command, ledger.TakePlaceAsync(command, CancellationToken.None));

    private async ValueTask<ObjectId> CountAsync(Command command, ValueTask<Outcome> asked)
    {
        var start = Stopwatch.GetTimestamp();
        var outcome = await asked;
        latencies.AddSince(start);
        if (!outcome.Accepted) throw new BenchException($"{command.GetType().Name} was refused: {outcome.Rejection.Detail}");
        Commands++;
        if (outcome.Receipt.Transfer > 0) Transfers++;
        return outcome.Receipt.Subject;
    }
}
