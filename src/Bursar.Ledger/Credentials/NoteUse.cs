namespace Bursar.Ledger;

/// <summary>Notes when a token or an access key was last used. A time before the one that is known changes nothing.</summary>
/// <param name="Credential">The key of the <see cref="Token"/> or <see cref="AccessKey"/>.</param>
/// <param name="At">When it was used, in real time.</param>
public sealed record NoteUse(RowKey Credential, DateTimeOffset At) : Command(RowKey.NoBook)
{
    /// <summary>How exactly the last use is known: to an hour, so that reading a balance seldom leads to a write.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(Credential);
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        switch (set.Find<Row>(Credential))
        {
            case Token token:
                if (IsLater(token.UsedAt)) set.Put(token with { UsedAt = At });
                return set.Receipt(token.Id);
            case AccessKey key:
                if (IsLater(key.UsedAt)) set.Put(key with { UsedAt = At });
                return set.Receipt(key.Subject);
            default:
                return Outcome.Refused(RejectionCode.NotFound, "There is no such credential.");
        }
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("note-use")
        .With("credential", Credential.ToString())
        .With("at", $"{At:O}");

    private bool IsLater(DateTimeOffset? known) => known is null || At > known;
}
