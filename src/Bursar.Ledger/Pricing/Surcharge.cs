namespace Bursar.Ledger;

/// <summary>A surcharge on a place whose participants must have a qualification.</summary>
/// <param name="Qualification">The qualification's id: 1 to 64 letters and digits.</param>
/// <param name="Rate">The part that is a share of the reward, rounded together with the fee.</param>
/// <param name="Fixed">The part that is a fixed amount.</param>
public readonly record struct Surcharge(string Qualification, Ratio Rate, Money Fixed);
