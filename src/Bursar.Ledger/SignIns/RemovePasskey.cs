namespace Bursar.Ledger;

/// <summary>
/// Removes a passkey, with which nobody signs in from then. Refused if it would leave no way in. Repeated, it changes nothing.
/// </summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Passkey">The id of the passkey.</param>
public sealed record RemovePasskey(Site Site, ObjectId Person, ObjectId Passkey) : SignInCommand(Site, Person)
{
    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        var rest = signIn.Passkeys.Without(Passkey);
        if (rest.Equals(signIn.Passkeys)) return set.Receipt(Passkey);
        var next = signIn with { Passkeys = rest };
        if (!next.HasWayIn) return Outcome.Refused(RejectionCode.WrongState, "There is no other way in: set a password first.");
        set.Put(next);
        return set.Receipt(Passkey);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => TextOf("remove-passkey").With("passkey", Passkey.ToString());
}
