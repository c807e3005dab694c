namespace Bursar.Ledger;

/// <summary>
/// Changes the password of someone who is signed in and has given the old one. Every other session ends, and the link.
/// </summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="PasswordHash">The hash of the new password.</param>
/// <param name="Checked">The hash that the old password was checked against; it must still be the stored one.</param>
/// <param name="Keeps">The id of the session that goes on.</param>
public sealed record SetPassword(Site Site, ObjectId Person, string PasswordHash, string Checked, ObjectId Keeps)
    : SignInCommand(Site, Person)
{
    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        if (CheckHash(PasswordHash) is { } refused) return refused;
        if (signIn.PasswordHash != Checked)
            return Outcome.Refused(RejectionCode.Changed, "The password was changed in the meantime.");
        set.Put(signIn.WithPassword(PasswordHash, Keeps));
        return set.Receipt(Person);
    }

    /// <summary>Leaves out the new hash, which differs on every attempt.</summary>
    public override RequestText Describe()
        => TextOf("set-password").With("checked", Checked).With("keeps", Keeps.ToString());
}
