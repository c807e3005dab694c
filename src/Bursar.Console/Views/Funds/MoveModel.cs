using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A top-up or a refund.</summary>
/// <param name="Access">The book.</param>
/// <param name="Kind">Which of them.</param>
public sealed record MoveModel(BookAccess Access, TransferKind Kind)
{
    /// <summary>The amount, as it was typed.</summary>
    public string Amount { get; init; } = "";

    /// <summary>What the payer calls it.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The request key of the form; empty for a new one.</summary>
    public string Key { get; init; } = "";

    /// <summary>What is wrong with the amount; null for nothing.</summary>
    public string? AmountError { get; init; }

    /// <summary>What is wrong with the reference; null for nothing.</summary>
    public string? ReferenceError { get; init; }

    /// <summary>What is wrong with the password; null for nothing.</summary>
    public string? PasswordError { get; init; }

    /// <summary>Whether the password is needed.</summary>
    public bool MustProve { get; init; }

    /// <summary>Whether it is a top-up.</summary>
    public bool IsTopUp => Kind == TransferKind.TopUp;

    /// <summary>Its name.</summary>
    public string Name => IsTopUp ? "Top-up" : "Refund";

    /// <summary>The address of its form.</summary>
    public string Path => $"{Access.Path}/{(IsTopUp ? "top-up" : "refund")}";

    /// <summary>The amount; zero if it cannot be read.</summary>
    public Money Money
        => Ledger.Money.TryParse(Amount.Replace(",", "", StringComparison.Ordinal), 2, out var money) ? money : default;
}
