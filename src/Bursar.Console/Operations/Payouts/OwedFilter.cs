using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Whom a payout is for, as a form says it.</summary>
/// <param name="Currency">The currency; null for none yet.</param>
/// <param name="Method">The way.</param>
/// <param name="Least">The least amount, as it was typed.</param>
public sealed record OwedFilter(Currency? Currency, PayoutMethod Method, string Least)
{
    /// <summary>The least amount that is usual: what a transfer should be worth.</summary>
    public const string Usual = "5.00";

    /// <summary>The ways, and what they are called.</summary>
    public static readonly IReadOnlyList<(PayoutMethod Method, string Value, string Name)> Methods =
    [
        (PayoutMethod.Bank, "bank", "Bank account"), (PayoutMethod.PayPal, "paypal", "PayPal"),
        (PayoutMethod.Other, "other", "In another way, everyone"),
    ];

    /// <summary>What a way is called.</summary>
    public static string NameOf(PayoutMethod method) => Methods.First(one => one.Method == method).Name;

    /// <summary>The least amount; null if it cannot be read, or is not more than zero.</summary>
    public Money? LeastMoney => Money.TryParse(Least.Replace(",", "", StringComparison.Ordinal), 2, out var money)
        && money > Money.Zero && money <= Money.MaxAmount
            ? money
            : null;

    /// <summary>What is wrong with the least amount; null for nothing.</summary>
    public string? LeastError => LeastMoney is null ? "An amount is more than 0.00, with at most two decimals." : null;

    /// <summary>Reads it.</summary>
    /// <param name="field">A field of the form, or of the query; empty if it is not there.</param>
    internal static OwedFilter Of(Func<string, string> field)
    {
        var method = Methods.FirstOrDefault(one => one.Value.Equals(field("method"), StringComparison.Ordinal), Methods[0]);
        return new(
            Enum.GetNames<Currency>().Contains(field("currency"), StringComparer.Ordinal)
                ? Enum.Parse<Currency>(field("currency"))
                : null,
            method.Method,
            field("least") is { Length: > 0 } least ? least : Usual);
    }

    /// <summary>Who is owed enough; nobody while it cannot be said.</summary>
    internal async ValueTask<IReadOnlyList<Owed>> OwedAsync(ConsoleCall call)
        => Currency is { } currency && LeastMoney is { } least
            ? await call.Ledger.OwedAtLeastAsync(currency, Method, least, call.Cancellation)
            : [];
}
