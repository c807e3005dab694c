namespace Bursar.Acceptance.Tests;

/// <summary>
/// Money that a client moves once, however often it asks: a top-up through our own API, or a bonus through MTurk's.
/// </summary>
/// <param name="Key">The Idempotency-Key, or the UniqueRequestToken.</param>
/// <param name="IsBonus">Whether it is a bonus.</param>
/// <param name="Cents">How much.</param>
internal sealed record Write(string Key, bool IsBonus, int Cents)
{
    /// <summary>The key as the books have it.</summary>
    public string RequestKey => IsBonus ? $"mturk:SendBonus:{Key}" : $"api:{Key}";

    public string Amount => $"{Cents / 100}.{Cents % 100:00}";
}
