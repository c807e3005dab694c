using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>One line of a chart: an amount that holds from one time until the next.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Mark">The class that gives it its colour.</param>
/// <param name="Points">The times and amounts, in order.</param>
public sealed record ChartLine(string Name, string Mark, IReadOnlyList<(DateTimeOffset At, Money Amount)> Points);
