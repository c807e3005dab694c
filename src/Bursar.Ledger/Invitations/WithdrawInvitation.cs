namespace Bursar.Ledger;

/// <summary>Takes an invitation back, so that its link works no more. Repeated, it changes nothing.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Email">The address that was invited.</param>
public sealed record WithdrawInvitation(int Book, string Email) : Command(Book)
{
    private RowKey KeyOfInvitation => RowKey.OfInvitation(Book, SignIn.NameOf(Email));

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(KeyOfInvitation);
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null || set.Find<Invitation>(KeyOfInvitation) is not { } invitation)
            return Rejection.NotFound("invitation of", Email);
        if (!invitation.AcceptedBy.IsEmpty)
            return Outcome.Refused(RejectionCode.WrongState, "That invitation was accepted: remove the member instead.");
        if (!invitation.IsWithdrawn) set.Put(invitation with { IsWithdrawn = true });
        return set.Receipt(set.Book.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("withdraw-invitation").With("email", Email);
}
