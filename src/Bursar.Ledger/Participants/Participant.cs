namespace Bursar.Ledger;

/// <summary>Somebody who takes part in studies and is paid. It belongs to no book. MTurk says worker.</summary>
/// <param name="Id">The id (<see cref="ObjectId.Random"/>).</param>
/// <param name="CreatedAt">Since when it is known.</param>
public sealed record Participant(ObjectId Id, DateTimeOffset CreatedAt) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfParticipant(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.ParticipantAdded, Id);
    }
}
