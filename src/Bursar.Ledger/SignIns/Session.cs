namespace Bursar.Ledger;

/// <summary>A browser in which a person is signed in.</summary>
/// <param name="Id">Its id (<see cref="ObjectId.Random"/>), by which it is ended.</param>
/// <param name="Secret">The SHA-256 of the secret that the browser has.</param>
/// <param name="StartedAt">When it started, in real time.</param>
/// <param name="SeenAt">When it was last used, within <see cref="SeenEvery"/>, in real time.</param>
/// <param name="ExpiresAt">When it ends at the latest, in real time.</param>
/// <param name="Label">The browser in a few words, at most <see cref="MaxLabel"/> characters; may be empty.</param>
public sealed record Session(
    ObjectId Id, Digest Secret, DateTimeOffset StartedAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt, string Label)
{
    /// <summary>The maximum length of a label, in characters.</summary>
    public const int MaxLabel = 60;

    /// <summary>The longest session: 30 days.</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(30);

    /// <summary>
    /// How exactly it is known when a session was last used: to ten minutes, so that reading pages seldom writes.
    /// </summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(10);
}
