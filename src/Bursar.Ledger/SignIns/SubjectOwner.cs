namespace Bursar.Ledger;

/// <summary>
/// Finds the participant who signs in through the provider (OpenID Connect), and ensures that there is only one.
/// </summary>
/// <param name="Subject">Who someone is to the provider (<see cref="SignIn.ProviderSubject"/>).</param>
/// <param name="Person">The participant; empty if they have unlinked it, or were deleted.</param>
public sealed record SubjectOwner(Digest Subject, ObjectId Person) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSubjectOwner(Subject);

    /// <summary>Lets another participant have what this one was to the provider.</summary>
    internal static void Release(WorkingSet set, ObjectId participant, Digest subject)
    {
        if (subject != default && set.Find<SubjectOwner>(RowKey.OfSubjectOwner(subject)) is { } owner
            && owner.Person == participant)
            set.Put(owner with { Person = default });
    }
}
