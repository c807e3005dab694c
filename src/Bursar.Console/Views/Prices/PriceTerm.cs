using System.Globalization;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>One term of a price list, as a form has it.</summary>
/// <param name="Name">The name of its field.</param>
/// <param name="List">Whose list it is in.</param>
/// <param name="Label">What people read.</param>
/// <param name="Write">The term of a list, as it is typed.</param>
/// <param name="Read">Adds what was typed to the changes; null if it cannot be read.</param>
public sealed record PriceTerm(
    string Name, Origin List, string Label, Func<Pricing, string> Write, Func<PricingEdit, string, PricingEdit?> Read)
{
    private const int Decimals = 4;

    /// <summary>What is said of a rate that cannot be read.</summary>
    public const string RateHint = "In percent, such as 20 or 12.5; or a fraction of the whole, such as 1/3.";

    /// <summary>Every term that the console changes.</summary>
    public static readonly IReadOnlyList<PriceTerm> All =
    [
        Rate("mturk_fee", Origin.MTurk, "Fee", one => one.FeeRate, (edit, rate) => edit with { FeeRate = rate }),
        Least("mturk_least", Origin.MTurk),
        Rate(
            "mturk_large", Origin.MTurk, "More for many places", one => one.LargeStudyRate,
            (edit, rate) => edit with { LargeStudyRate = rate }),
        new(
            "mturk_places", Origin.MTurk, "From how many places",
            one => one.LargeStudyPlaces == int.MaxValue ? "" : $"{one.LargeStudyPlaces}",
            (edit, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var places) && places > 0
                ? edit with { LargeStudyPlaces = places }
                : null),
        Rate("mturk_vat", Origin.MTurk, "VAT on the fee", one => one.VatRate, (edit, rate) => edit with { VatRate = rate }),
        Rate("prolific_fee", Origin.Prolific, "Fee", one => one.FeeRate, (edit, rate) => edit with { FeeRate = rate }),
        Least("prolific_least", Origin.Prolific),
        Rate("prolific_vat", Origin.Prolific, "VAT on the fee", one => one.VatRate, (edit, rate) => edit with { VatRate = rate }),
    ];

    /// <summary>Whether it is a share.</summary>
    public bool IsRate { get; private init; }

    /// <summary>A rate as it is typed: <c>20</c> for a fifth, <c>1/3</c> where percent have no end.</summary>
    public static string TextOf(Ratio rate)
    {
        var percent = 100m * rate.Numerator / rate.Denominator;
        return decimal.Round(percent, Decimals) == percent
            ? percent.ToString("0.####", CultureInfo.InvariantCulture)
            : rate.ToString();
    }

    /// <summary>A rate as it is shown, to a hundredth of a percent.</summary>
    public static string ShownOf(Ratio rate) => $"{100m * rate.Numerator / rate.Denominator:0.##} %";

    /// <summary>Reads a rate in percent, or as a fraction; null if it is neither, or beyond what a rate can be.</summary>
    public static Ratio? RateOf(string text)
    {
        if (text.Contains('/', StringComparison.Ordinal)) return Ratio.TryParse(text, out var fraction) ? fraction : null;
        var digits = text.TrimEnd('%').TrimEnd();
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && Ratio.TryParse((percent / 100).ToString("0.##########", CultureInfo.InvariantCulture), out var rate)
                ? rate
                : null;
    }

    private static PriceTerm Rate(
        string name, Origin list, string label, Func<Pricing, Ratio> of, Func<PricingEdit, Ratio, PricingEdit> with)
        => new(name, list, label, one => TextOf(of(one)), (edit, text) => RateOf(text) is { } rate ? with(edit, rate) : null)
        {
            IsRate = true,
        };

    private static PriceTerm Least(string name, Origin list) => new(
        name, list, "Fee at least", one => one.MinimumFee.ToString(),
        (edit, text) => Money.TryParse(text, Decimals, out var fee) ? edit with { MinimumFee = fee } : null);
}
