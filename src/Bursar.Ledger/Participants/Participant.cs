namespace Bursar.Ledger;

/// <summary>A person who takes part in studies and is paid. A participant belongs to no book. MTurk says worker.</summary>
/// <param name="Id">The participant's id (<see cref="ObjectId.Random"/>).</param>
/// <param name="CreatedAt">When the participant was added.</param>
public sealed record Participant(ObjectId Id, DateTimeOffset CreatedAt) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfParticipant(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.ParticipantAdded, Id);
    }
}
