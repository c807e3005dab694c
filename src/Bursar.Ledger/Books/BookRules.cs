namespace Bursar.Ledger;

/// <summary>The rules for every book, whichever command opens or changes it.</summary>
internal static class BookRules
{
    /// <summary>Why the book is invalid; null if it is valid.</summary>
    /// <exception cref="OverflowException">Its total would leave the range of <see cref="Money"/>.</exception>
    public static Rejection? Check(Book book)
    {
        if (TextRules.Check("A title", book.Title, Book.MaxTitle, required: true) is { } title) return title;
        if (TextRules.Check("A description", book.Description, Book.MaxDescription) is { } description) return description;
        if (!Enum.IsDefined(book.Currency))
            return new(RejectionCode.WrongCurrency, $"A currency is one of {string.Join(", ", Enum.GetNames<Currency>())}.");
        if (book.CreditLimit < Money.Zero || book.CreditLimit > Money.MaxAmount)
            return new(RejectionCode.InvalidAmount, $"A credit limit is from 0.00 to {Money.MaxAmount}.");
        if (book.Available.Total + book.CreditLimit < Money.Zero)
            return new(RejectionCode.InsufficientFunds, $"{-book.Available.Total} of the credit is in use.");
        _ = book.Total;
        if (book.NaivetyDistributionRate is < 0 or > 1)
            return Invalid("A naivety distribution rate is from 0 to 1.");
        return Check(book.MTurkPricing) ?? Check(book.ProlificPricing);
    }

    private static Rejection? Check(Pricing pricing)
    {
        if (pricing.LargeStudyPlaces < 1) return Invalid("A large study has at least one place.");
        if (pricing.MinimumFee < Money.Zero || pricing.MinimumFee > Money.MaxAmount)
            return Invalid($"A minimum fee is from 0.00 to {Money.MaxAmount}.");
        if (pricing.Surcharges.Check() is { } surcharges) return Invalid(surcharges);
        return pricing.Step.Units is < 1 or > Money.UnitsPerMain ? Invalid("Fees are rounded to between 0.0001 and 1.00.") : null;
    }

    private static Rejection Invalid(string detail) => new(RejectionCode.InvalidValue, detail);
}
