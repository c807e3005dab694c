using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>How people sign in to one site.</summary>
/// <param name="Site">The site.</param>
/// <param name="Cookie">The name of its cookie.</param>
/// <param name="Path">The path of its pages, without a slash at the end; the cookie is sent nowhere else.</param>
public sealed record DeskRules(Site Site, string Cookie, string Path)
{
    /// <summary>How long a session lasts at most.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long a session lasts that is not used.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromHours(24);
}
