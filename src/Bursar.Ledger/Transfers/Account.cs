namespace Bursar.Ledger;

/// <summary>An account of a book.</summary>
/// <param name="Kind">The kind of account.</param>
/// <param name="Id">The id of the study for a hold, or of the participant for payments; otherwise empty.</param>
public readonly record struct Account(AccountKind Kind, ObjectId Id)
{
    /// <summary>The account that top-ups come from and refunds go to.</summary>
    public static readonly Account Funding = new(AccountKind.Funding, default);

    /// <summary>The account of money that can be spent.</summary>
    public static readonly Account Available = new(AccountKind.Available, default);

    /// <summary>The account of a study's hold.</summary>
    public static Account Held(ObjectId study) => new(AccountKind.Held, study);

    /// <summary>The account of a participant's payments.</summary>
    public static Account Paid(ObjectId participant) => new(AccountKind.Paid, participant);

    /// <summary>The kind and the id: <c>Available</c>, <c>Held(65a0…)</c>.</summary>
    public override string ToString() => Id.IsEmpty ? Kind.ToString() : $"{Kind}({Id})";
}
