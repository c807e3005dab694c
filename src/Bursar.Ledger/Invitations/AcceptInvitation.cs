namespace Bursar.Ledger;

/// <summary>
/// Uses an invitation, which then works no more: the user becomes a member, or keeps the role that they have if it permits more.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Email">The address that was invited. The user may sign in under another one.</param>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
/// <param name="User">The id of the user, who exists.</param>
/// <param name="At">The time, in real time.</param>
public sealed record AcceptInvitation(int Book, string Email, Digest Secret, ObjectId User, DateTimeOffset At) : Command(Book)
{
    private RowKey KeyOfInvitation => RowKey.OfInvitation(Book, SignIn.NameOf(Email));

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(KeyOfInvitation);
        rows.Add(RowKey.OfMembership(Book, User));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<Invitation>(KeyOfInvitation) is not { } invitation || !invitation.IsOpenedBy(Secret, At))
            return Outcome.Refused(RejectionCode.NotFound, "That invitation was used, replaced, taken back, or has expired.");
        var member = set.Find<Membership>(RowKey.OfMembership(Book, User));
        if (member is not { IsMember: true }) set.Put(new Membership(Book, User, invitation.Role, set.Now));
        else if (member.Role > invitation.Role) set.Put(member with { Role = invitation.Role });
        set.Put(invitation with { AcceptedBy = User });
        return set.Receipt(User);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("accept-invitation")
        .With("email", Email)
        .With("secret", Secret.ToString())
        .With("user", User.ToString());
}
