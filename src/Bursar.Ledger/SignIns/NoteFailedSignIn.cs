namespace Bursar.Ledger;

/// <summary>
/// Notes in the log that a sign-in was refused which <see cref="CountFailure"/> does not count: nobody signs in under the name,
/// or no password is accepted now.
/// </summary>
/// <param name="Person">The id of the user or participant; empty if there is none of that name.</param>
public sealed record NoteFailedSignIn(ObjectId Person) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        set.Emit(EventKind.SignInFailed, Person);
        return set.Receipt(Person);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("note-failed-sign-in").With("person", Person.ToString());
}
