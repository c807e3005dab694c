namespace Bursar.Ledger;

/// <summary>Adds the next signing key, in place of the oldest. If several nodes make it, the first one's counts.</summary>
/// <param name="Number">Its number: 1, or that of the newest key and 1.</param>
/// <param name="Sealed">The private key, sealed for <see cref="SigningKey.SealOwner"/>.</param>
/// <param name="MadeAt">When it was made, in real time.</param>
public sealed record AddSigningKey(int Number, SealedSecret Sealed, DateTimeOffset MadeAt) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfSigningKey(Number));
        rows.Add(RowKey.OfSigningKey(Number - 1));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (Number < 1 || Sealed.Span.Length is 0 or > SigningKey.MaxSealed)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A signing key has 1 to {SigningKey.MaxSealed} bytes.");
        if (set.Find<SigningKey>(RowKey.OfSigningKey(Number))?.Number >= Number)
            return Outcome.Refused(RejectionCode.AlreadyExists, $"There is a signing key {Number} already.");
        if (Number > 1 && set.Find<SigningKey>(RowKey.OfSigningKey(Number - 1))?.Number != Number - 1)
            return Outcome.Refused(RejectionCode.Changed, $"There is no signing key {Number - 1}, which comes before it.");
        set.Put(new SigningKey(Number, Sealed, MadeAt));
        return set.Receipt(default);
    }

    /// <summary>Leaves out what is sealed, which differs on every attempt, and the time.</summary>
    public override RequestText Describe() => new RequestText("add-signing-key").With("number", Number.ToString());
}
