using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A sum with its name, to be compared with others.</summary>
/// <param name="Name">What it is the sum of.</param>
/// <param name="Amount">The sum.</param>
/// <param name="Payments">Of how many payments.</param>
/// <param name="Path">Where more about it is; null for nowhere.</param>
public sealed record Bar(string Name, Money Amount, long Payments, string? Path);
