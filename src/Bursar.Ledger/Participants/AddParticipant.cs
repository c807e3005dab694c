namespace Bursar.Ledger;

/// <summary>Adds a participant. Participants are never removed; a person can be (<see cref="ForgetParticipant"/>).</summary>
/// <param name="Id">The new participant's id (<see cref="ObjectId.Random"/>).</param>
public sealed record AddParticipant(ObjectId Id) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfParticipant(Id));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Participant>(RowKey.OfParticipant(Id)) is not null)
            return Outcome.Refused(RejectionCode.AlreadyExists, $"Participant {Id} already exists.");
        set.Put(new Participant(Id, set.Now));
        return set.Receipt(Id);
    }

    /// <summary>Leaves out the id, which differs on every attempt.</summary>
    public override RequestText Describe() => new("add-participant");
}
