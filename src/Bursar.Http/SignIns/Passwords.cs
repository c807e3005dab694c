using Bursar.Ledger;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Bursar.Http;

/// <summary>
/// Hashes passwords and checks them, both with the framework's hasher (PBKDF2, SHA-512, a salt for each). One is checked at a
/// time, so that guessing cannot take more than one processor.
/// </summary>
public sealed class Passwords : IDisposable
{
    /// <summary>The minimum length of a password, in characters.</summary>
    public const int MinLength = 12;

    /// <summary>The maximum length of a password, in characters.</summary>
    public const int MaxLength = 128;

    /// <summary>What OWASP recommends for PBKDF2 with SHA-512; the framework's default is half of it.</summary>
    private const int Iterations = 210_000;

    private const int MaxWaiting = 64;

    private readonly PasswordHasher<SignIn> _hasher = new(
        Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    private readonly SemaphoreSlim _one = new(1);
    private readonly Lazy<string> _nobodys;
    private int _waiting;

    /// <summary>Makes a hasher.</summary>
    public Passwords() => _nobodys = new(() => Hash("the password of nobody"));

    /// <summary>Why a password cannot be used, as a sentence; null if it can.</summary>
    /// <param name="password">The password.</param>
    /// <param name="name">The name that its owner signs in under.</param>
    public static string? Check(string password, string name)
    {
        if (password.Length < MinLength) return Texts.Say("Password.Short", MinLength);
        if (password.Length > MaxLength) return Texts.Say("Password.Long", MaxLength);
        if (SignIn.NameOf(password) == name) return Texts.Say("Password.Name");
        return password.Distinct().Count() < 4 ? Texts.Say("Password.Few") : null;
    }

    /// <summary>The hash of a password, with a new salt.</summary>
    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>
    /// Checks a password, one at a time, and decides before the next one is checked. Where there is no password, as much work is
    /// done.
    /// </summary>
    /// <param name="find">Finds the sign-in that the password is for; null if there is none.</param>
    /// <param name="password">The password to check.</param>
    /// <param name="decide">Is given the sign-in, and whether the password is right.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    /// <returns>What was decided; null if too many wait already.</returns>
    internal async ValueTask<TResult?> CheckAsync<TResult>(
        Func<ValueTask<SignIn?>> find,
        string password,
        Func<SignIn?, bool, ValueTask<TResult>> decide,
        CancellationToken cancellation)
        where TResult : class
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > MaxWaiting) return null;
            await _one.WaitAsync(cancellation);
            try
            {
                var signIn = await find();
                var hash = signIn?.PasswordHash is { Length: > 0 } stored ? stored : _nobodys.Value;
                var isRight = password.Length <= MaxLength
                    && _hasher.VerifyHashedPassword(null!, hash, password) != PasswordVerificationResult.Failed;
                return await decide(signIn, isRight && ReferenceEquals(hash, signIn?.PasswordHash));
            }
            finally
            {
                _one.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
