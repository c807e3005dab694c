using System.Buffers.Text;
using Bursar.Ledger;
using Microsoft.AspNetCore.Identity;

namespace Bursar.Http;

/// <summary>
/// Shows the framework the passkeys of those who sign in. It only reads: what changes is a command, so nothing else is supported.
/// </summary>
internal sealed class PasskeyStore(ILedgerReader ledger, Site site) : IUserPasskeyStore<SignIn>
{
    /// <inheritdoc/>
    public Task<string> GetUserIdAsync(SignIn user, CancellationToken cancellationToken) => Task.FromResult($"{user.Person}");

    /// <inheritdoc/>
    public Task<string?> GetUserNameAsync(SignIn user, CancellationToken cancellationToken)
        => Task.FromResult<string?>(user.Name);

    /// <inheritdoc/>
    public async Task<SignIn?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => ObjectId.TryParse(userId, out var person)
            ? await ledger.FindAsync<SignIn>(RowKey.OfSignIn(site, person), cancellationToken)
            : null;

    /// <inheritdoc/>
    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(SignIn user, CancellationToken cancellationToken)
        => Task.FromResult<IList<UserPasskeyInfo>>([.. user.Passkeys.All.Select(InfoOf)]);

    /// <inheritdoc/>
    public Task<UserPasskeyInfo?> FindPasskeyAsync(SignIn user, byte[] credentialId, CancellationToken cancellationToken)
        => Task.FromResult(user.Passkeys.Find(Base64Url.EncodeToString(credentialId)) is { } one ? InfoOf(one) : null);

    /// <inheritdoc/>
    /// <remarks>
    /// Asked whether a new passkey is another person's. An answer names the person whose passkeys are looked at, so the same id
    /// in two people's lists opens neither for the other.
    /// </remarks>
    public Task<SignIn?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
        => Task.FromResult<SignIn?>(null);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }

    /// <inheritdoc/>
    public Task AddOrUpdatePasskeyAsync(SignIn user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
        => throw None();

    /// <inheritdoc/>
    public Task RemovePasskeyAsync(SignIn user, byte[] credentialId, CancellationToken cancellationToken) => throw None();


    /// <inheritdoc/>
    public Task<SignIn?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw None();

    /// <inheritdoc/>
    public Task SetUserNameAsync(SignIn user, string? userName, CancellationToken cancellationToken) => throw None();

    /// <inheritdoc/>
    public Task<string?> GetNormalizedUserNameAsync(SignIn user, CancellationToken cancellationToken) => throw None();

    /// <inheritdoc/>
    public Task SetNormalizedUserNameAsync(SignIn user, string? normalizedName, CancellationToken cancellationToken)
        => throw None();

    /// <inheritdoc/>
    public Task<IdentityResult> CreateAsync(SignIn user, CancellationToken cancellationToken) => throw None();

    /// <inheritdoc/>
    public Task<IdentityResult> UpdateAsync(SignIn user, CancellationToken cancellationToken) => throw None();

    /// <inheritdoc/>
    public Task<IdentityResult> DeleteAsync(SignIn user, CancellationToken cancellationToken) => throw None();

    private static UserPasskeyInfo InfoOf(Passkey one) => new(
        Base64Url.DecodeFromChars(one.Credential),
        Base64Url.DecodeFromChars(one.PublicKey),
        one.AddedAt,
        checked((uint)one.Uses),
        transports: null,
        isUserVerified: true,
        isBackupEligible: one.CanMove,
        isBackedUp: one.CanMove,
        attestationObject: [],
        clientDataJson: []);

    private static NotSupportedException None() => new("Passkeys are changed by commands.");
}
