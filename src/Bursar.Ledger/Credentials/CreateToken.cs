namespace Bursar.Ledger;

/// <summary>Creates a token for a member of a book.</summary>
/// <param name="Member">
/// The book and the user of the token, as the caller read the membership. Every request checks again that the user is a member,
/// so a token of a former member gives no access.
/// </param>
/// <param name="Id">The new token's id (<see cref="ObjectId.Random"/>).</param>
/// <param name="Digest">The SHA-256 of the token.</param>
public sealed record CreateToken(Membership Member, ObjectId Id, Digest Digest) : Command(RowKey.NoBook)
{
    /// <summary>Its label, at most <see cref="Token.MaxLabel"/> characters; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether it can only read.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>When it expires, in real time rather than the ledger's; null for never.</summary>
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
        if (!Member.IsMember) return Rejection.NotFound("member", Member.User);
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

    /// <summary>Leaves out the id and the digest, which differ on every attempt.</summary>
    public override RequestText Describe() => new RequestText("create-token")
        .With("book", Member.Book.ToString())
        .With("user", Member.User.ToString())
        .With("label", Label)
        .With("read_only", ReadOnly.ToString())
        .With("expires_at", ExpiresAt?.ToString("O"));
}
