using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// Something that is asked of participants so that studies can choose among them. Prolific says filter. Ids, kinds, ranges and
/// the order of choices are Prolific's (Prolific API, filters, May 2026); the wording is ours.
/// </summary>
/// <param name="Id">Its id, such as <c>current-country-of-residence</c>.</param>
/// <param name="Kind">What an answer is.</param>
/// <param name="Title">Its name.</param>
public sealed record Screener(string Id, ScreenerKind Kind, string Title)
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const string DayForm = "yyyy-MM-dd";
    private const int PerUnit = 100;

    /// <summary>The question that participants answer; empty if the answer follows from their history.</summary>
    public string Question { get; init; } = "";

    /// <summary>A remark for researchers; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>What it belongs to.</summary>
    public string Category { get; init; } = "";

    /// <summary>Prolific's words for groups of filters.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The choices; empty for other kinds.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether a participant can have several of the choices.</summary>
    public bool TakesMany { get; init; }

    /// <summary>The least answer, in the stored form.</summary>
    public int Min { get; init; }

    /// <summary>The greatest answer, in the stored form. A participant cannot have joined later than today.</summary>
    public int Max { get; init; }

    /// <summary>Whether the answer is computed (<see cref="SystemScreener"/>), so that nobody can set it.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Reads an answer, or a bound of a range, from its form on the wire; null if it has another form.</summary>
    /// <param name="text">A choice's number, a number, or a day such as <c>2026-11-29</c>.</param>
    /// <param name="rounding">
    /// What becomes of more than two decimals: <see cref="MidpointRounding.ToPositiveInfinity"/> for a lower bound and
    /// <see cref="MidpointRounding.ToNegativeInfinity"/> for an upper one admit the same answers as the exact bound; null
    /// refuses them.
    /// </param>
    public int? Read(string text, MidpointRounding? rounding = null)
    {
        if (Kind == ScreenerKind.Day)
            return DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? InRange(day.DayNumber)
                : null;
        if (Kind == ScreenerKind.Choice)
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var choice)
                && string.Equals(Write(choice), text, StringComparison.Ordinal)
                ? InRange(choice)
                : null;
        if (!decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number)
            || decimal.Abs(number) > int.MaxValue / PerUnit)
            return null;
        if (Kind == ScreenerKind.Hundredths) number *= PerUnit;
        var whole = rounding is { } way ? decimal.Round(number, 0, way) : number;
        return decimal.Truncate(whole) == whole ? InRange((int)whole) : null;
    }

    /// <summary>An answer in its form on the wire.</summary>
    public string Write(int value) => Kind switch
    {
        ScreenerKind.Day => DateOnly.FromDayNumber(value).ToString(DayForm, CultureInfo.InvariantCulture),
        ScreenerKind.Hundredths => ((decimal)value / PerUnit).ToString("0.0#", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Why these cannot be a participant's answer; null if they can. No answer can always be.</summary>
    internal Rejection? Check(IReadOnlyList<int> values)
    {
        if (IsComputed) return Invalid($"The answer to {Id} is computed.");
        if (values.Count > 1 && !TakesMany) return Invalid($"The screener {Id} takes one answer.");
        return values.All(value => InRange(value) is not null) ? null : Invalid($"The screener {Id} has no such answer.");
    }

    private int? InRange(int value)
    {
        var (least, most) = Kind == ScreenerKind.Choice ? (0, Choices.Count - 1) : (Min, Max);
        return value >= least && value <= most ? value : null;
    }

    private static Rejection Invalid(string why) => new(RejectionCode.InvalidValue, why);
}
