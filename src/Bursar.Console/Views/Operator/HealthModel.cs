using Bursar.Http;

namespace Bursar.WebConsole;

/// <summary>How the server is.</summary>
/// <param name="Facts">What it says of itself.</param>
/// <param name="Now">The books' time.</param>
/// <param name="Ahead">How far the machine's clock is ahead while it is not believed; zero if it is.</param>
/// <param name="Due">What is overdue, and since when; null for nothing.</param>
public sealed record HealthModel(
    ServerFacts Facts, DateTimeOffset Now, TimeSpan Ahead, IReadOnlyList<(string What, DateTimeOffset? Since)> Due);
