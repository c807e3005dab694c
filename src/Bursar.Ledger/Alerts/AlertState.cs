namespace Bursar.Ledger;

/// <summary>What an <see cref="Alert"/> says. The values are stored: never renumber them.</summary>
public enum AlertState
{
    /// <summary>What is available is above the marks, or there are none.</summary>
    Fine = 1,

    /// <summary>What is available is below one of the marks.</summary>
    Low = 2,
}
