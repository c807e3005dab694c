namespace Bursar.Ledger;

/// <summary>Removes a passkey, with which nobody signs in from then. Repeated, it changes nothing.</summary>
/// <param name="Site">The site.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Passkey">The id of the passkey.</param>
public sealed record RemovePasskey(Site Site, ObjectId Person, ObjectId Passkey) : SignInCommand(Site, Person)
{
    /// <inheritdoc/>
    protected override Outcome DecideSignIn(WorkingSet set, SignIn signIn)
    {
        var rest = signIn.Passkeys.Without(Passkey);
        if (!rest.Equals(signIn.Passkeys)) set.Put(signIn with { Passkeys = rest });
        return set.Receipt(Passkey);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => TextOf("remove-passkey").With("passkey", Passkey.ToString());
}
