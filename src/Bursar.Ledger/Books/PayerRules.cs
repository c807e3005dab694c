namespace Bursar.Ledger;

/// <summary>The rules for money that the payer puts in or takes out.</summary>
internal static class PayerRules
{
    /// <summary>Why the payment is invalid; null if it is valid.</summary>
    public static Rejection? Check(Book book, Money amount, Currency currency, string reference)
    {
        if (book.Sandbox) return new(RejectionCode.SandboxBook, "This is a sandbox book: no money moves in it.");
        if (currency != book.Currency)
            return new(RejectionCode.WrongCurrency, $"This book is in {book.Currency}, not in {currency}.");
        if (amount <= Money.Zero || amount > Money.MaxAmount)
            return new(RejectionCode.InvalidAmount, $"An amount is more than 0.00 and at most {Money.MaxAmount}.");
        return TextRules.Check("A reference", reference, Transfer.MaxReference);
    }
}
