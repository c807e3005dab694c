namespace Bursar.Testing.Model;

/// <summary>
/// What the numbers of a <see cref="Step"/> mean in time, so that things fall due, early and late, and exactly now.
/// </summary>
internal static class Times
{
    /// <summary>Ids count seconds in four bytes, until 2106. What is due can be ten years away, again and again.</summary>
    private static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>From an instant to some weeks later; sometimes exactly when the next thing is due, or just before.</summary>
    public static DateTimeOffset Later(uint n, DateTimeOffset now, NaiveLedger model)
    {
        var kind = n % 128;
        var amount = n / 128;
        var later = kind switch
        {
            0 or 1 => Next(now, model) ?? now,
            2 => Next(now, model)?.AddMicroseconds(-1) ?? now,
            5 => Next(now, model)?.AddMicroseconds(1) ?? now,
            3 => now.AddDays(amount % 40),
            4 => now.AddHours(amount % 30),
            < 16 => now.AddSeconds(amount % 1_200),
            < 48 => now.AddSeconds(amount % 20),
            _ => now.AddMicroseconds(amount % 4 * 300_000),
        };
        return later < Latest ? later : now;
    }

    /// <summary>30 seconds to a year; now and then a little too short or too long.</summary>
    public static TimeSpan Limit(uint n) => (n % 32) switch
    {
        0 => TimeSpan.FromSeconds(29),
        1 => TimeSpan.FromSeconds(31_536_001),
        2 => TimeSpan.FromSeconds(45.5),
        3 => TimeSpan.FromSeconds(31_536_000),
        < 8 => TimeSpan.FromSeconds(30),
        < 20 => TimeSpan.FromSeconds(30 + n / 32 % 3_600),
        _ => TimeSpan.FromHours(1 + n / 32 % 100),
    };

    /// <summary>Nothing to 30 days; now and then a little too short or too long.</summary>
    public static TimeSpan Wait(uint n) => (n % 32) switch
    {
        0 => TimeSpan.FromSeconds(-1),
        1 => TimeSpan.FromSeconds(2_592_001),
        2 => TimeSpan.FromSeconds(0.5),
        3 => TimeSpan.FromSeconds(2_592_000),
        4 => TimeSpan.Zero,
        < 16 => TimeSpan.FromSeconds(n / 32 % 3_600),
        _ => TimeSpan.FromDays(1 + n / 32 % 29),
    };

    /// <summary>None, soon, or in some days; sometimes the past, or exactly now.</summary>
    public static DateTimeOffset? Expiry(uint n, DateTimeOffset now) => (n % 16) switch
    {
        0 => now.AddDays(-(int)(n / 16 % 3)),
        < 8 => null,
        < 12 => now.AddSeconds(n / 16 % 3_600),
        _ => now.AddHours(n / 16 % 1_000),
    };

    /// <summary>None, or some minutes or days; now and then a little too short or too long.</summary>
    public static TimeSpan? Lifetime(uint n) => (n % 32) switch
    {
        0 => TimeSpan.Zero,
        1 => TimeSpan.FromSeconds(31_536_001),
        2 => TimeSpan.FromSeconds(1.5),
        < 18 => null,
        < 24 => TimeSpan.FromSeconds(1 + n / 32 % 3_600),
        _ => TimeSpan.FromHours(1 + n / 32 % 1_000),
    };

    /// <summary>For ever, or a day to some weeks; now and then a little too short or too long.</summary>
    public static TimeSpan? Kept(uint n) => (n % 16) switch
    {
        0 => n / 16 % 4 == 0 ? TimeSpan.FromSeconds(86_399) : TimeSpan.FromSeconds(86_400.5),
        1 => n / 16 % 4 == 0 ? TimeSpan.FromSeconds(3_650 * 86_400 + 1) : TimeSpan.FromDays(3_650),
        < 6 => null,
        _ => TimeSpan.FromDays(1 + n / 16 % 20),
    };

    /// <summary>The past, exactly now, soon, or in some days.</summary>
    public static DateTimeOffset NewEnd(uint n, DateTimeOffset now) => (n % 8) switch
    {
        0 => DateTimeOffset.UnixEpoch,
        1 => now,
        2 => now.AddHours(-(int)(n / 8 % 100)),
        3 => now.AddMicroseconds(1),
        < 6 => now.AddSeconds(1 + n / 8 % 3_600),
        _ => now.AddHours(1 + n / 8 % 1_000),
    };

    private static DateTimeOffset? Next(DateTimeOffset now, NaiveLedger model)
        => model.Submissions.Values.Select(one => one.Deadline)
        .Concat(model.Submissions.Values.Select(one => one.OverrideUntil))
        .Concat(model.Studies.Values.Select(study => study.Due))
        .Concat(model.Studies.Values.Select(study => study.OfferedFrom))
        .Where(moment => moment > now)
        .Min();
}
