namespace Bursar.Http;

/// <summary>How late the balances are that the current call reads, because it was asked for.</summary>
public static class LateBalance
{
    private static readonly AsyncLocal<TimeSpan?> Flow = new();

    /// <summary>By how much; null if they are not late.</summary>
    public static TimeSpan? Current
    {
        get => Flow.Value;
        internal set => Flow.Value = value;
    }
}
