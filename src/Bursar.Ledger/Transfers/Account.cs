namespace Bursar.Ledger;

/// <summary>An account of a book.</summary>
/// <param name="Kind">Which kind of place.</param>
/// <param name="Id">The study of a hold, the participant of a payment; empty otherwise.</param>
public readonly record struct Account(AccountKind Kind, ObjectId Id)
{
    /// <summary>Where top-ups come from and refunds go to.</summary>
    public static readonly Account Funding = new(AccountKind.Funding, default);

    /// <summary>The pot that can be spent.</summary>
    public static readonly Account Available = new(AccountKind.Available, default);

    /// <summary>A study's hold.</summary>
    public static Account Held(ObjectId study) => new(AccountKind.Held, study);

    /// <summary>A participant's payments.</summary>
    public static Account Paid(ObjectId participant) => new(AccountKind.Paid, participant);

    /// <summary><c>Available</c>, <c>Held(65a0…)</c>.</summary>
    public override string ToString() => Id.IsEmpty ? Kind.ToString() : $"{Kind}({Id})";
}
