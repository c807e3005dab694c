namespace Bursar.Ledger;

/// <summary>Finds the person who signs in to a site under a name, and ensures that there is only one.</summary>
/// <param name="Site">The site.</param>
/// <param name="Name">The name, in the form of <see cref="SignIn.NameOf"/>.</param>
/// <param name="Person">The id of the user or participant.</param>
public sealed record SignInName(Site Site, string Name, ObjectId Person) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSignInName(Site, Name);
}
