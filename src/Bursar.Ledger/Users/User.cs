namespace Bursar.Ledger;

/// <summary>A person or program on the payer's side.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">What people call them, 1 to <see cref="MaxName"/> characters.</param>
/// <param name="Email">Where they are written to; unique only by custom.</param>
/// <param name="CreatedAt">When they were made known.</param>
public sealed record User(ObjectId Id, string Name, string Email, DateTimeOffset CreatedAt) : Row
{
    /// <summary>The most characters of a name or an e-mail address.</summary>
    public const int MaxName = 254;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfUser(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is null) set.Emit(EventKind.UserCreated, Id);
    }
}
