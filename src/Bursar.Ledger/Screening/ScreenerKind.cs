namespace Bursar.Ledger;

/// <summary>What the answer to a <see cref="Screener"/> is, and the whole number that is stored for it.</summary>
public enum ScreenerKind
{
    /// <summary>One or more of its choices: their places in the list, from 0.</summary>
    Choice,

    /// <summary>A whole number: itself.</summary>
    Whole,

    /// <summary>A number with at most two decimals: its hundredths.</summary>
    Hundredths,

    /// <summary>A day: the number of days since 1 January of the year 1 (<see cref="DateOnly.DayNumber"/>).</summary>
    Day,
}
