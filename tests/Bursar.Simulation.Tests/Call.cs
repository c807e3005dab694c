namespace Bursar.Simulation.Tests;

/// <summary>A command of a client, and what the client is told. A retry is another call of the same command.</summary>
/// <param name="command">The command, with the client's key.</param>
/// <param name="attempt">Finds the attempt that decides in a working set.</param>
internal sealed class Call(Command command, Func<WorkingSet, Attempt> attempt)
{
    public Command Command => command;

    /// <summary>The answer; null if there was none, because the store failed or the process ended.</summary>
    public Outcome? Answer { get; set; }

    /// <summary>What the client was told instead of an answer; null if nothing.</summary>
    public StoreException? Failure { get; set; }

    /// <summary>The accepted decisions on it that became durable: one at the most, or it was done twice.</summary>
    public List<Receipt> Done { get; } = [];

    /// <summary>The last decision on it that counts; null if there is none.</summary>
    public Outcome? Decided { get; set; }

    /// <summary>What is sent: the command, which notes each decision on it.</summary>
    public Command Watched => new WatchedCommand(command, Note) { Key = command.Key };

    public override string ToString() => $"{command} → {(Answer is { } answer ? Text(answer) : Failure?.Message ?? "no answer")}";

    private static string Text(Outcome outcome) => outcome.Receipt?.ToString() ?? $"{outcome.Rejection!.Code}";

    private void Note(WorkingSet set, Outcome outcome) => attempt(set).Decide(this, outcome);

    /// <summary>A command as it is, that says what was decided.</summary>
    private sealed record WatchedCommand(Command Inner, Action<WorkingSet, Outcome> Decided) : Command(Inner.Book)
    {
        public override void DeclareRows(ICollection<RowKey> rows) => Inner.DeclareRows(rows);

        public override Outcome Decide(WorkingSet set)
        {
            try
            {
                var outcome = Inner.Decide(set);
                Decided(set, outcome);
                return outcome;
            }
            catch (OverflowException)
            {
                Decided(set, Outcome.Refused(RejectionCode.OutOfRange, ""));
                throw;
            }
        }

        public override RequestText Describe() => Inner.Describe();
    }
}
