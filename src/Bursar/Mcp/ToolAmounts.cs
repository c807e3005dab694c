using System.Text.Json;
using Bursar.Ledger;

namespace Bursar;

/// <summary>Money as tools take and answer it: texts in main units.</summary>
internal static class ToolAmounts
{
    /// <summary>An amount that Prolific's API answered in minor units, with up to two decimals.</summary>
    public static Money OfMinor(JsonElement minor) => new(decimal.ToInt64(minor.GetDecimal() * Money.UnitsPerMinor));

    /// <summary>An amount that MTurk's API answered.</summary>
    /// <exception cref="CommandFailure">It is none.</exception>
    public static Money OfText(JsonElement text)
        => Money.TryParse(text.GetString(), decimals: 4, out var amount)
            ? amount
            : throw new CommandFailure(ExitCode.NoServer, $"\"{text}\" is no amount.");

    /// <summary>An amount that a call gives.</summary>
    /// <exception cref="CommandFailure">It is none, or nothing.</exception>
    public static Money Given(ToolCall call, string name)
        => Money.TryParse(call.Text(name), decimals: 2, out var amount) && amount > Money.Zero && amount <= Money.MaxAmount
            ? amount
            : throw new CommandFailure(
                ExitCode.Usage, $"{name} must be an amount over 0 with at most two decimals, such as 1.50.");
}
