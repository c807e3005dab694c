namespace Bursar.Ledger;

/// <summary>Invites an address to become a member of a book. An earlier invitation of the same address ends.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Email">The address.</param>
/// <param name="Role">The role that the new member gets.</param>
/// <param name="InvitedBy">The id of the user who invites, who must be an administrator of the book.</param>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
/// <param name="At">The time, in real time.</param>
public sealed record InviteMember(int Book, string Email, Role Role, ObjectId InvitedBy, Digest Secret, DateTimeOffset At)
    : Command(Book)
{
    private string Stored => SignIn.NameOf(Email);

    /// <inheritdoc/>
    public override int Stores => RowBytes + Email.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfMembership(Book, InvitedBy));
        rows.Add(RowKey.OfInvitation(Book, Stored));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (set.Find<Membership>(RowKey.OfMembership(Book, InvitedBy)) is not { Role: Role.WorkspaceAdmin })
            return Outcome.Refused(RejectionCode.WrongState, $"User {InvitedBy} is no administrator of this book.");
        if (Role == Role.None || !Enum.IsDefined(Role)) return Outcome.Refused(RejectionCode.InvalidValue,
            "There is no such role.");
        if (User.CheckEmail(Stored) is { } refused) return refused;
        set.Put(new Invitation
        {
            Book = Book,
            Email = Stored,
            Role = Role,
            InvitedBy = InvitedBy,
            Secret = Secret,
            MadeAt = At,
        });
        return set.Receipt(set.Book.Id);
    }

    /// <summary>Leaves out the secret and the time, which differ on every attempt.</summary>
    public override RequestText Describe() => new RequestText("invite-member")
        .With("email", Stored)
        .With("role", Role.ToString())
        .With("by", InvitedBy.ToString());
}
