namespace Bursar.Ledger;

/// <summary>
/// Finds the person who signs in to a site under a name, and ensures that there is only one. Of a person who was deleted, an
/// empty row stays, which whoever takes the name gets.
/// </summary>
/// <param name="Site">The site.</param>
/// <param name="Name">The name, in the form of <see cref="SignIn.NameOf"/>.</param>
/// <param name="Person">The id of the user or participant.</param>
public sealed record SignInName(Site Site, string Name, ObjectId Person) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => new(RowKind.SignInName, RowKey.NoBook, Slot);

    /// <summary>Where the row is: by the name that it is or was for.</summary>
    public UInt128 Slot { get; init; } = RowKey.OfSignInName(Site, Name).Id;
}
