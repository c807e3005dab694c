using System.Globalization;
using System.Text;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// The geometry of a chart of amounts over time: steps, from zero to a round number, in a field of <see cref="Width"/> by
/// <see cref="Height"/>, which the page stretches.
/// </summary>
public sealed class LineChart
{
    /// <summary>The width of the field.</summary>
    public const int Width = 1_000;

    /// <summary>The height of the field.</summary>
    public const int Height = 240;

    private const int Intervals = 4;
    private const int Dates = 4;
    private const int Bands = 50;

    private readonly Money _top;

    /// <summary>Lays a chart out.</summary>
    /// <param name="from">The time at the left.</param>
    /// <param name="to">The time at the right, later than <paramref name="from"/>.</param>
    /// <param name="lines">The lines; the last one is drawn on top.</param>
    public LineChart(DateTimeOffset from, DateTimeOffset to, IReadOnlyList<ChartLine> lines)
    {
        (From, To, Lines) = (from, to, lines);
        var most = lines.SelectMany(line => line.Points).Select(point => point.Amount.Units).DefaultIfEmpty().Max();
        _top = new Money(Step(most)) * Intervals;
    }

    /// <summary>The time at the left.</summary>
    public DateTimeOffset From { get; }

    /// <summary>The time at the right.</summary>
    public DateTimeOffset To { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<ChartLine> Lines { get; }

    /// <summary>The amounts beside the horizontal lines, from the top down.</summary>
    public IEnumerable<string> Amounts
        => Enumerable.Range(0, Intervals + 1).Select(i => Short(new Money(_top.Units / Intervals * (Intervals - i))));

    /// <summary>The times below the field, from left to right, as clocks in a zone show them.</summary>
    public IEnumerable<(DateTimeOffset At, string Text)> TimesIn(TimeZoneInfo zone)
    {
        var form = (To - From).TotalDays switch
        {
            > 370 => "MMM yyyy",
            > 3 => "d MMM",
            > 1.0 / 24 => "d MMM, HH:mm",
            _ => "HH:mm:ss",
        };
        return Enumerable.Range(0, Dates).Select(i => From + (To - From) / (Dates - 1) * i)
            .Select(at => (at, TimeZoneInfo.ConvertTime(at, zone).DateTime.ToString(form)));
    }

    /// <summary>
    /// The field in stripes of the same width, from left to right: where each begins and how wide it is, its end in time, and the
    /// amounts that hold then, in the order of the lines.
    /// </summary>
    public IEnumerable<(string X, string Width, DateTimeOffset At, IReadOnlyList<Money> Amounts)> Stripes
        => Enumerable.Range(1, Bands).Select(i =>
        {
            var at = From + (To - From) / Bands * i;
            Money[] amounts = [.. Lines.Select(line => line.Points.LastOrDefault(point => point.At <= at).Amount)];
            return (Number((i - 1.0) / Bands * Width), Number(1.0 / Bands * Width), at, (IReadOnlyList<Money>)amounts);
        });

    /// <summary>The horizontal lines.</summary>
    public static string Grid { get; } =
        string.Concat(Enumerable.Range(0, Intervals + 1).Select(i => $"M0 {Height / Intervals * i}H{Width}"));

    /// <summary>The path of a line.</summary>
    public string PathOf(ChartLine line)
    {
        var path = new StringBuilder();
        foreach (var (at, amount) in line.Points)
            path.Append(path.Length == 0 ? $"M{X(at)} {Y(amount)}" : $"H{X(at)}V{Y(amount)}");
        return path.ToString();
    }

    /// <summary>The path of the area under a line.</summary>
    public string AreaOf(ChartLine line) => line.Points.Count == 0
        ? ""
        : $"{PathOf(line)}V{Height}H{X(line.Points[0].At)}Z";

    private string X(DateTimeOffset at)
        => Number(Math.Clamp((at - From) / (To - From), 0, 1) * Width);

    private string Y(Money amount) => Number(Height - (double)amount.Units / Math.Max(1, _top.Units) * Height);

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The smallest round number of which four reach the largest amount: 1, 2, 2.5 or 5 times a power of ten.</summary>
    private static long Step(long most)
    {
        for (var power = Money.UnitsPerMain; ; power = checked(power * 10))
            foreach (var step in (long[])[power, power * 2, power * 5 / 2, power * 5])
                if (step > long.MaxValue / Intervals || step * Intervals >= most)
                    return Math.Min(step, long.MaxValue / Intervals);
    }

    private static string Short(Money amount)
    {
        var text = Figures.Of(amount);
        return text.EndsWith(".00", StringComparison.Ordinal) ? text[..^3] : text;
    }
}
