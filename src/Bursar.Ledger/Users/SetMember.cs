namespace Bursar.Ledger;

/// <summary>
/// Makes a user a member of a book, gives a member another role, or takes the membership away. What the user may do changes with
/// the next request. The owner of a book stays its administrator.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="User">The user's id. The caller has checked that there is such a user.</param>
/// <param name="Role">The role; <see cref="Role.None"/> for no membership any more.</param>
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
        if (User == book.Owner)
            return Outcome.Refused(RejectionCode.InvalidValue, "The owner of a book stays its administrator.");
        var member = set.Find<Membership>(RowKey.OfMembership(Book, User));
        if (Role == Role.None && member is not { IsActive: true }) return Rejection.NotFound("member", User);
        if (member is null) set.Put(new Membership(Book, User, Role, set.Now));
        else if (member.Role != Role) set.Put(member with { Role = Role, Since = member.IsActive ? member.Since : set.Now });
        return set.Receipt(User);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("set-member")
        .With("user", User.ToString())
        .With("role", Role.ToString());
}
