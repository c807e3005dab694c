namespace Bursar.Ledger;

/// <summary>How a participant asks for a trait, whichever way they come.</summary>
public static class TraitAsking
{
    private const int MaxTries = 5;

    /// <summary>Asks for a trait (<see cref="RequestTrait"/>), after the participant's last request for it was read.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="command">The command, without <see cref="RequestTrait.Last"/>.</param>
    /// <param name="cancellation">Cancels the reads before the command.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Outcome> AskAsync(this ILedger ledger, RequestTrait command, CancellationToken cancellation)
    {
        for (var left = MaxTries; ; left--)
        {
            var trait = await ledger.FindAsync<Trait>(RowKey.OfTrait(command.Type, command.Participant), cancellation);
            var outcome = await ledger.ExecuteAsync(command with { Last = trait?.Request ?? default }, CancellationToken.None);
            if (outcome.Rejection?.Code != RejectionCode.Changed || left == 1) return outcome;
        }
    }
}
