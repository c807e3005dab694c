namespace Bursar.Ledger;

/// <summary>Makes a token for a member of a book.</summary>
/// <param name="Member">
/// For which book it is made and whose rights it bears, as it was read. Every request asks again whether its user is a member,
/// so one who is none any more gains nothing by it.
/// </param>
/// <param name="Id">The new token's id (<see cref="ObjectId.Random"/>).</param>
/// <param name="Digest">SHA-256 of the token.</param>
public sealed record CreateToken(Membership Member, ObjectId Id, Digest Digest) : Command(RowKey.NoBook)
{
    /// <summary>What people call it, at most <see cref="Token.MaxLabel"/> characters.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether it can only read.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>From when on it is refused, by the world's time and not the ledger's; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfToken(Digest));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Token>(RowKey.OfToken(Digest)) is not null)
            return Outcome.Refused(RejectionCode.AlreadyExists, "That token already exists.");
        if (TextRules.Check("A label", Label, Token.MaxLabel) is { } refused) return refused;
        set.Put(new Token
        {
            Id = Id,
            Digest = Digest,
            User = Member.User,
            ForBook = Member.Book,
            Label = Label,
            ReadOnly = ReadOnly,
            CreatedAt = set.Now,
            ExpiresAt = ExpiresAt,
        });
        return set.Receipt(Id);
    }

    /// <summary>Leaves out the id and the digest, which are made anew for every try.</summary>
    public override RequestText Describe() => new RequestText("create-token")
        .With("book", Member.Book.ToString())
        .With("user", Member.User.ToString())
        .With("label", Label)
        .With("read_only", ReadOnly.ToString())
        .With("expires_at", ExpiresAt?.ToString("O"));
}
