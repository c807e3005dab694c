namespace Bursar.Http;

/// <summary>How the file of a payout is asked for.</summary>
/// <param name="Format">One of <see cref="PayoutFile.Formats"/>.</param>
/// <param name="On">The day on which the bank is asked to pay; only SEPA asks for it.</param>
public sealed record PayoutFileOrder(string? Format, DateOnly On)
{
    /// <summary>The name of the holder of the account that pays; only SEPA asks for it.</summary>
    public string Payer { get; init; } = "";

    /// <summary>The IBAN of that account; only SEPA asks for it.</summary>
    public string Iban { get; init; } = "";

    /// <summary>What people read beside the amount, at most <see cref="PayoutPayer.MaxText"/> characters; may be empty.</summary>
    public string Text { get; init; } = "";
}

/// <summary>Why there is no such file.</summary>
/// <param name="Member">The part of the order that is wrong, as the API names it; empty if it is the payout.</param>
/// <param name="Detail">What is wrong, as a sentence.</param>
public sealed record PayoutFileFault(string Member, string Detail);
