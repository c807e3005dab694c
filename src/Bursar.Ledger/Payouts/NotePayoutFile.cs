namespace Bursar.Ledger;

/// <summary>Notes in the log that the file of a payout is written, with the accounts of its people, and by whom.</summary>
/// <param name="Id">The payout's id.</param>
public sealed record NotePayoutFile(ObjectId Id) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfPayout(Id));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Payout>(RowKey.OfPayout(Id)) is not { } payout) return Rejection.NotFound("payout", Id);
        if (payout.State != PayoutState.Confirmed)
            return Outcome.Refused(RejectionCode.WrongState, "Only a confirmed payout has a file.");
        set.Emit(EventKind.PayoutFileWritten, Id);
        return set.Receipt(Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("note-payout-file").With("payout", Id.ToString());
}
