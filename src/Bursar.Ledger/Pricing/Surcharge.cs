namespace Bursar.Ledger;

/// <summary>What a place costs more where participants must have a qualification.</summary>
/// <param name="Qualification">The qualification's id: 1 to 64 letters and digits.</param>
/// <param name="Rate">As a share of the reward, rounded together with the fee.</param>
/// <param name="Fixed">As an amount beside it.</param>
public readonly record struct Surcharge(string Qualification, Ratio Rate, Money Fixed);
