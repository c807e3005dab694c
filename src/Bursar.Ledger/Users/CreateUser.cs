namespace Bursar.Ledger;

/// <summary>Creates a user.</summary>
/// <param name="Id">The new user's id (<see cref="ObjectId.Random"/>).</param>
/// <param name="FullName">1 to <see cref="User.MaxName"/> characters.</param>
/// <param name="Email">3 to <see cref="User.MaxName"/> characters with an @.</param>
public sealed record CreateUser(ObjectId Id, string FullName, string Email) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfUser(Id));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<User>(RowKey.OfUser(Id)) is not null)
            return Outcome.Refused(RejectionCode.AlreadyExists, $"User {Id} already exists.");
        if (TextRules.Check("A name", FullName, User.MaxName, required: true) is { } name) return name;
        if (User.CheckEmail(Email) is { } email) return email;
        set.Put(new User(Id, FullName, Email, set.Now));
        return set.Receipt(Id);
    }

    /// <summary>Leaves out the id, which differs on every attempt.</summary>
    public override RequestText Describe() => new RequestText("create-user").With("name", FullName).With("email", Email);
}
