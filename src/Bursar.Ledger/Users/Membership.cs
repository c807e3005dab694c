namespace Bursar.Ledger;

/// <summary>A user's membership of a book. Users see only the books that they are members of.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="User">The user's id.</param>
/// <param name="Role">What the user may do there.</param>
/// <param name="Since">When the user became a member, the last time.</param>
public sealed record Membership(int Book, ObjectId User, Role Role, DateTimeOffset Since) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfMembership(Book, User);

    /// <summary>Whether the user is a member; else it was one.</summary>
    public bool IsActive => Role != Role.None;

    internal override void Announce(Row? before, WorkingSet set)
    {
        var from = before is Membership was ? (int)was.Role : 0;
        if (from != (int)Role) set.Emit(EventKind.MemberSet, User, from: from, to: (int)Role);
    }
}
