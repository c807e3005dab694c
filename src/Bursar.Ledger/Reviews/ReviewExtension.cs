namespace Bursar.Ledger;

/// <summary>How a review extends a study by one place.</summary>
/// <param name="MaxPlaces">It is not extended beyond this number of places.</param>
/// <param name="Time">How long it is offered from then at least; zero to leave its end.</param>
public sealed record ReviewExtension(int MaxPlaces, TimeSpan Time);
