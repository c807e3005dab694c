namespace Bursar.Ledger;

/// <summary>Finds out who signs in.</summary>
public static class SignInReader
{
    /// <summary>The id of the user or participant who signs in to a site under a name; null if there is none.</summary>
    /// <param name="reader">The books.</param>
    /// <param name="site">The site.</param>
    /// <param name="typed">The name as it was typed.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<ObjectId?> FindPersonAsync(
        this ILedgerReader reader, Site site, string typed, CancellationToken cancellation)
        => await reader.FindAsync<SignInName>(RowKey.OfSignInName(site, SignIn.NameOf(typed)), cancellation)
            is { Person.IsEmpty: false } found
                ? found.Person
                : null;
}
