namespace Bursar.MTurk;

/// <summary>What GetAccountBalance shows as <c>OnHoldBalance</c>.</summary>
public enum OnHoldBalance
{
    /// <summary>What the book's studies hold.</summary>
    Held,

    /// <summary>0.00, as the legacy documentation has it ("this element is not used").</summary>
    Zero,
}
