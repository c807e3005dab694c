using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The prices of a book, and what is to be changed in them.</summary>
/// <param name="Access">The book.</param>
public sealed record PricesModel(BookAccess Access)
{
    /// <summary>What was typed, by the names of the fields; empty for the form as it is shown first.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What is wrong, by the names of the fields.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What is wrong with all of it; null for nothing.</summary>
    public string? Error { get; init; }

    /// <summary>What is wrong with the password; null for nothing.</summary>
    public string? PasswordError { get; init; }

    /// <summary>Whether the password is needed.</summary>
    public bool MustProve { get; init; }

    /// <summary>The request key of the form; empty for a new one.</summary>
    public string Key { get; init; } = "";

    /// <summary>The changes to a dialect's list; null for none.</summary>
    public required IReadOnlyDictionary<Origin, PricingEdit> Edits { get; init; }

    /// <summary>The terms that this book has: MTurk's only in dollars.</summary>
    public IEnumerable<PriceTerm> Terms
        => PriceTerm.All.Where(one => one.List != Origin.MTurk || Access.Book.Currency == Currency.USD);

    /// <summary>The terms that change.</summary>
    public IEnumerable<PriceTerm> Changed => Terms.Where(IsChanged);

    /// <summary>The address of the form.</summary>
    public string Path => $"{Access.Path}/prices";

    /// <summary>What is in a field: what was typed, or the price of today.</summary>
    public string TextOf(PriceTerm term) => Typed.GetValueOrDefault(term.Name) ?? TodayOf(term);

    /// <summary>A term as it is today.</summary>
    public string TodayOf(PriceTerm term) => term.Write(Access.Book.PricingOf(term.List));

    /// <summary>Whether something else was typed than what it is today.</summary>
    public bool IsChanged(PriceTerm term) => !string.Equals(TextOf(term), TodayOf(term), StringComparison.Ordinal);

    /// <summary>A dialect's list after the change.</summary>
    public Pricing After(Origin list)
    {
        var today = Access.Book.PricingOf(list);
        return Edits.GetValueOrDefault(list)?.Over(today) ?? today;
    }
}
