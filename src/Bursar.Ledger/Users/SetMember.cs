namespace Bursar.Ledger;

/// <summary>Makes a user a member of a book, gives a member another role, or ends the membership.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="User">The id of the user, who exists.</param>
/// <param name="Role">The role; <see cref="Role.None"/> ends the membership.</param>
public sealed record SetMember(int Book, ObjectId User, Role Role) : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfMembership(Book, User));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("book", Book);
        if (!Enum.IsDefined(Role)) return Outcome.Refused(RejectionCode.InvalidValue, "There is no such role.");
        if (book.Owner == User && Role != Role.WorkspaceAdmin)
            return Outcome.Refused(RejectionCode.WrongState, "The owner of a book is its administrator.");
        var member = set.Find<Membership>(RowKey.OfMembership(Book, User));
        var isMember = member is { IsMember: true };
        if (!isMember && Role == Role.None) return Rejection.NotFound("member", User);
        set.Put(isMember ? member! with { Role = Role } : new Membership(Book, User, Role, set.Now));
        return set.Receipt(User);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("set-member")
        .With("user", User.ToString())
        .With("role", Role.ToString());
}
