namespace Bursar.Ledger;

/// <summary>A person or program on the payer's side.</summary>
/// <param name="Id">The user's id (<see cref="ObjectId.Random"/>).</param>
/// <param name="Name">The user's name, 1 to <see cref="MaxName"/> characters.</param>
/// <param name="Email">The user's e-mail address; not checked for uniqueness.</param>
/// <param name="CreatedAt">When the user was created.</param>
public sealed record User(ObjectId Id, string Name, string Email, DateTimeOffset CreatedAt) : Row
{
    /// <summary>The maximum length of a name or an e-mail address, in characters.</summary>
    public const int MaxName = 254;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfUser(Id);

    /// <summary>Why an e-mail address is invalid; null if it is valid.</summary>
    internal static Rejection? CheckEmail(string email)
        => TextRules.Check("An e-mail address", email, MaxName)
            ?? (email.Length < 3 || !email.Contains('@')
                ? new(RejectionCode.InvalidValue, $"An e-mail address has an @ and 3 to {MaxName} characters.")
                : null);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.UserCreated, Id);
    }
}
